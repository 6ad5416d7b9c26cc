import { browser } from 'wxt/browser';
import type { PopupServices } from '../../components/popup/popup-services';
import { SEARCH_HELP } from '../../components/search-help-address';
import { readPreferences, writePreferences } from '../../lib/corpus/preferences';
import { inPrivateWindow } from '../../lib/corpus/private-window';
import { watchSharedStorage } from '../../lib/corpus/shared-trouble';
import { askForService } from '../../lib/sources/sru/permission';
import { today } from '../../lib/zaken/days';
import { readLastQuery, writeLastQuery } from './last-query';
import { openCorpus } from './open-corpus';
import { openSearch } from './open-search';

/** An address of the extension itself (`/reader.html?…`) in full; any other stays as it is. */
function inFull(address: string): string {
  return new URL(address, location.origin).href;
}

/** Closes the popup. Where it stands in a tab, as on a phone, the tab stays: it may show the document by now. */
async function close(): Promise<void> {
  const tab = await browser.tabs.getCurrent().catch(() => undefined);
  if (!tab) window.close();
}

/** The popup's services, of the browser that it runs in. */
export const browserServices: PopupServices = {
  openCorpus,
  openSearch,
  watchStorage: watchSharedStorage,
  today: () => today(new Date()),
  readLastQuery,
  writeLastQuery,
  readPreferences,
  writePreferences,
  openHere: async (address) => {
    await browser.tabs.update({ url: inFull(address) });
  },
  openBehind: async (address) => {
    await browser.tabs.create({ url: inFull(address), active: false });
  },
  openOptions: async () => {
    await browser.runtime.openOptionsPage();
    await close();
  },
  openHelp: async () => {
    await browser.tabs.create({ url: inFull(SEARCH_HELP) });
    await close();
  },
  openPage: async (address) => {
    await browser.tabs.create({ url: inFull(address) });
    await close();
  },
  close,
  mayStore: async () => !(await inPrivateWindow()),
  askSite: async (...how) => (await import('./ask-for-popup')).askForPopup(...how),
  askForService: () => askForService(),
  searchFurther: async (...how) => (await import('./search-further')).searchFurther(...how),
  storeOfficial: async (...how) => (await import('./search-further')).storeOfficial(...how),
};
