import { browser } from 'wxt/browser';
import { watchPreferences } from '../../lib/corpus/preferences';
import { SITE } from '../../lib/identifiers/address';
import { speak } from '../../lib/language/speak';
import { speakChosen } from '../../lib/language/speak-chosen';
import type { Preferences } from '../../lib/model/preferences';
import { queryOfText } from '../../lib/search/query/query-of-text';
import { searchAddress } from '../popup/search-address';
import { openPanel } from '../sidepanel/open-panel';
import { tellPanel } from '../sidepanel/panel-query';

/** In characters: of a selected page the beginning is searched. */
const LONGEST = 200;
/** More than a query can come of, little enough to be read at once. */
const LOOKED_AT = 4000;

interface Words {
  /** With "%s" where the selected text comes. */
  search: string;
  panel: string;
}

function queryOf(selection: string): string {
  const words = queryOfText(selection.slice(0, LOOKED_AT));
  return words.length > LONGEST ? words.slice(0, LONGEST).replace(/\s\S*$/, '') : words;
}

/** Beside the page where the browser can, else in a tab of its own. */
async function searchFor(query: string, windowId: number | undefined): Promise<void> {
  const opening = openPanel(windowId);
  await tellPanel(query, windowId);
  await opening.catch(() => browser.tabs.create({ url: browser.runtime.getURL(searchAddress(query)) }));
}

async function offer(words: () => Words): Promise<void> {
  // An update finds the entries of the version before.
  await Promise.all([browser.contextMenus.removeAll(), speakChosen()]);
  const { search, panel } = words();
  browser.contextMenus.create({ id: 'search', title: search, contexts: ['selection'] });
  browser.contextMenus.create({ id: 'panel', title: panel, contexts: ['page'], documentUrlPatterns: [`${SITE}/*`] });
}

/** Another language may have been chosen. */
async function rename(words: () => Words, language: Preferences['language']): Promise<void> {
  await speak(language);
  const { search, panel } = words();
  await browser.contextMenus.update('search', { title: search });
  await browser.contextMenus.update('panel', { title: panel });
}

/** "Search Kamerspoor for …" on selected text, and the way to the panel on the official pages. */
export function offerContextMenu(words: () => Words): void {
  // Firefox for Android has no such menu.
  if (!browser.contextMenus) return;
  browser.runtime.onInstalled.addListener(() => void offer(words).catch(console.error));
  watchPreferences(({ language }) => void rename(words, language).catch(console.error));
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    if (menuItemId === 'search') searchFor(queryOf(selectionText), tab?.windowId).catch(console.error);
    if (menuItemId === 'panel' && tab) openPanel(tab.windowId).catch(console.error);
  });
}
