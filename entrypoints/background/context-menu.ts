import { browser } from 'wxt/browser';
import { SITE } from '../../lib/identifiers/address';
import { queryOfText } from '../../lib/search/query/query-of-text';
import { searchAddress } from '../popup/search-address';
import { openPanel } from '../sidepanel/open-panel';
import { tellPanel } from '../sidepanel/panel-query';

/** In characters: of a selected page the beginning is searched. */
const LONGEST = 200;

interface Words {
  /** With "%s" where the selected text comes. */
  search: string;
  panel: string;
}

function queryOf(selection: string): string {
  const words = queryOfText(selection);
  return words.length > LONGEST ? words.slice(0, LONGEST).replace(/\s\S*$/, '') : words;
}

/** Beside the page where the browser can, else in a tab of its own. */
async function searchFor(query: string, windowId: number | undefined): Promise<void> {
  const opening = openPanel(windowId);
  await tellPanel(query, windowId);
  await opening.catch(() => browser.tabs.create({ url: browser.runtime.getURL(searchAddress(query)) }));
}

/** "Search Kamerspoor for …" on selected text, and the way to the panel on the official pages. */
export function offerContextMenu({ search, panel }: Words): void {
  // Firefox for Android has no such menu.
  if (!browser.contextMenus) return;
  browser.runtime.onInstalled.addListener(() => {
    // An update finds the entries of the version before.
    browser.contextMenus.removeAll().then(() => {
      browser.contextMenus.create({ id: 'search', title: search, contexts: ['selection'] });
      browser.contextMenus.create({
        id: 'panel',
        title: panel,
        contexts: ['page'],
        documentUrlPatterns: [`${SITE}/*`],
      });
    }, console.error);
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    if (menuItemId === 'search') searchFor(queryOf(selectionText), tab?.windowId).catch(console.error);
    if (menuItemId === 'panel' && tab) openPanel(tab.windowId).catch(console.error);
  });
}
