import type { Page } from 'playwright-core';
import type { ExtensionHost, Suggestion } from './extension-browser';
import { type LaunchOptions, launchChromium } from './launch';
import { announceInstall, forgetEverything } from './stored-data';
import { within } from './within';
import { controlWorker, extensionWorker } from './worker-control';

/** What of Chromium's interface for extensions is used here; `dispatch` tells an event as the browser itself does. */
declare const chrome: {
  omnibox: {
    onInputChanged: { dispatch(text: string, suggest: (suggestions: Suggestion[]) => void): void };
    onInputEntered: { dispatch(text: string, disposition: string): void };
  };
  runtime: { getContexts(filter: { contextTypes: string[] }): Promise<{ documentUrl: string }[]> };
  contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
  permissions: object;
  alarms: { onAlarm: { dispatch(alarm: object): void } };
  notifications: { onClicked: { dispatch(id: string): void } };
};

/** Nothing takes longer between two stories, unless something holds it. */
const RESET_MS = 12_000;

/** Chromium with the extension. */
export async function launchWithChromium(options: LaunchOptions): Promise<ExtensionHost> {
  const { context, requests, close } = await launchChromium(options);
  const worker = await extensionWorker(context);
  const origin = `chrome-extension://${new URL(worker.url()).host}`;

  // A page of the extension in which nothing runs: the place to ask for what only the extension may do.
  const helper = context.pages()[0] ?? (await context.newPage());
  await helper.goto(`${origin}/manifest.json`);
  const control = await controlWorker(helper);

  /** Runs in the background, where events are heard. */
  async function tell<A>(run: (argument: A) => unknown, argument: A): Promise<void> {
    await control.start();
    await worker.evaluate(run as never, argument);
  }

  async function end(): Promise<void> {
    const others = context.pages().filter((page) => page !== helper);
    await within(RESET_MS, 'closing the pages', Promise.all(others.map((page) => page.close())));
    await control.stop();
    await within(RESET_MS, 'dropping what is stored', forgetEverything(helper));
  }

  return {
    context,
    requests,
    close,
    origin,
    helper: () => helper,
    newPage: () => context.newPage(),
    workerRuns: async () => control.running(),
    wakeWorker: control.start,
    killWorker: control.stop,
    async reset() {
      // What was just closed may hold what is to be dropped a moment longer.
      await end().catch(end);
      await control.start();
      await announceInstall(worker);
    },
    async suggestionsFor(words) {
      await control.start();
      return worker.evaluate((typed) => {
        return new Promise<Suggestion[]>((resolve) => {
          chrome.omnibox.onInputChanged.dispatch(typed, resolve);
        });
      }, words);
    },
    enterInAddressBar: (content, where) =>
      tell(([typed, disposition]) => chrome.omnibox.onInputEntered.dispatch(typed, disposition), [
        content,
        where === 'here' ? 'currentTab' : 'newForegroundTab',
      ] as const),
    // A test is no person who pressed something: the browser keeps its panel closed.
    searchSelection: (text) =>
      tell((selectionText) => {
        chrome.contextMenus.onClicked.dispatch({ menuItemId: 'search', selectionText }, { windowId: 1 });
      }, text),
    soundAlarm: (name) => tell((name) => chrome.alarms.onAlarm.dispatch({ name }), name),
    clickNotification: (id) => tell((id) => chrome.notifications.onClicked.dispatch(id), id),
    openPanels: () =>
      helper.evaluate(async () => {
        const contexts = await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] });
        return contexts.map(({ documentUrl }) => new URL(documentUrl).pathname);
      }),
    async tap(place) {
      const page: Page = place.page();
      const touch = await context.newCDPSession(page);
      await touch.send('Emulation.setTouchEmulationEnabled', { enabled: true });
      await place.scrollIntoViewIfNeeded();
      const { x, y, width, height } = (await place.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      const touchPoints = [{ x: x + width / 2, y: y + height / 2 }];
      await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
      await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await touch.detach();
    },
    // What a build has from the start cannot be taken away: its background is told that it was.
    takeHostAway: () => tell(() => Object.assign(chrome.permissions, { contains: async () => false }), undefined),
    // Of the extension's own pages Chromium is told without their origin.
    allowReadingCopied: (origin) =>
      context.grantPermissions(['clipboard-read', 'clipboard-write'], origin.startsWith('https:') ? { origin } : {}),
  };
}
