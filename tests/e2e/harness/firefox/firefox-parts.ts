import type { BrowserContext, Page } from 'playwright-core';
import { z } from 'zod';
import type { BrowserParts } from '../extension-browser';
import { bidiContextOf, type SendBidi } from './bidi';
import type { RunInChrome } from './browser-chrome';
import { EXTENSION } from './launch-firefox';
import { clickAlert } from './play-alerts';

const KEYWORD = 'kv';

const SEARCH_HANDLER = `ChromeUtils.importESModule('resource://gre/modules/ExtensionSearchHandler.sys.mjs').ExtensionSearchHandler`;

/** How long the address bar waits for an extension's suggestions here. */
const SUGGESTIONS_MS = 3_000;

const Suggestions = z.array(z.object({ content: z.string(), description: z.string() }));

declare const chrome: {
  permissions: { remove(permissions: { origins: string[] }): Promise<boolean> };
  alarms: {
    get(name: string): Promise<{ periodInMinutes?: number } | undefined>;
    create(name: string, info: object): Promise<void>;
  };
};

interface Host {
  context: BrowserContext;
  send: SendBidi;
  inChrome: RunInChrome;
  helper(): Page;
}

/** Firefox's own parts, by what the parts themselves call when a person uses them. */
export function firefoxParts({ send, inChrome, helper }: Host): BrowserParts {
  return {
    async suggestionsFor(words) {
      const text = JSON.stringify(`${KEYWORD} ${words}`);
      const found = await inChrome(`(async () => {
        const handler = ${SEARCH_HANDLER};
        const found = await new Promise((resolve) => {
          handler.handleSearch({ keyword: '${KEYWORD}', text: ${text}, inPrivateWindow: false }, resolve);
          setTimeout(() => resolve([]), ${SUGGESTIONS_MS});
        });
        handler.handleInputCancelled();
        return JSON.stringify(Array.from(found, ({ content, description }) => ({ content, description })));
      })()`);
      return Suggestions.parse(JSON.parse(String(found)));
    },
    async enterInAddressBar(content, where) {
      const text = JSON.stringify(`${KEYWORD} ${content}`);
      await inChrome(`{
        const handler = ${SEARCH_HANDLER};
        handler.handleSearch({ keyword: '${KEYWORD}', text: '${KEYWORD} ', inPrivateWindow: false }, () => {});
        handler.handleInputEntered('${KEYWORD}', ${text}, '${where === 'here' ? 'current' : 'tab'}');
      }`);
    },
    async searchSelection(text) {
      const info = JSON.stringify({ menuItemId: 'search', selectionText: text, editable: false, modifiers: [] });
      await inChrome(`${EXTENSION}.emit('webext-menu-menuitem-click', ${info}, gBrowser.selectedTab)`);
    },
    async soundAlarm(name) {
      await helper().evaluate(async (name) => {
        const { periodInMinutes } = (await chrome.alarms.get(name)) ?? {};
        await chrome.alarms.create(name, { when: Date.now(), ...(periodInMinutes && { periodInMinutes }) });
      }, name);
    },
    clickNotification: (id) => clickAlert(inChrome, id),
    async openPanels() {
      const address = await inChrome(
        `SidebarController.isOpen ? SidebarController.browser.contentDocument.getElementById('webext-panels-browser')?.currentURI.spec ?? '' : ''`,
      );
      return address ? [new URL(String(address)).pathname] : [];
    },
    async tap(place) {
      const page = place.page();
      await place.scrollIntoViewIfNeeded();
      const { x, y, width, height } = (await place.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      const finger = [
        { type: 'pointerMove', x: Math.round(x + width / 2), y: Math.round(y + height / 2) },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      const actions = [{ type: 'pointer', id: 'finger', parameters: { pointerType: 'touch' }, actions: finger }];
      await send('input.performActions', { context: bidiContextOf(page), actions });
    },
    async takeHostAway(origin) {
      await helper().evaluate((origin) => chrome.permissions.remove({ origins: [`${origin}/*`] }), origin);
    },
    async allowReadingCopied() {
      // A setting that this Firefox was started with.
    },
  };
}
