import type { BrowserContext, JSHandle, Locator, Page } from 'playwright-core';
import { launchWithChromium } from './chromium-extension';
import { launchWithFirefox } from './firefox/firefox-extension';
import { type BrowserName, browserName, type LaunchOptions } from './launch';

/** How long a page may take for anything before the test fails: long, since a busy machine is no fault of ours. */
const PATIENCE_MS = 20_000;

/** The size that the popup has on screen. */
const POPUP_SIZE = { width: 640, height: 560 };

/** What the address bar suggests: what it would open, and the line with it. */
export interface Suggestion {
  content: string;
  description: string;
}

/** What a person does in the browser's own parts, which no page has. */
export interface BrowserParts {
  /** What the address bar suggests for these words behind our keyword. */
  suggestionsFor(words: string): Promise<Suggestion[]>;
  /** Chooses a suggestion, or goes on with the words that were typed, here or in a new tab. */
  enterInAddressBar(content: string, where: 'here' | 'new tab'): Promise<void>;
  /** Chooses our item in the menu on selected text. */
  searchSelection(text: string): Promise<void>;
  /** Sounds an alarm now. */
  soundAlarm(name: string): Promise<void>;
  /** Clicks a notification. */
  clickNotification(id: string): Promise<void>;
  /** The paths of the side panels that are open. */
  openPanels(): Promise<string[]>;
  /** Touches the middle of something. */
  tap(place: Locator): Promise<void>;
  /** Takes the permission for a host away that the build was granted. */
  takeHostAway(origin: string): Promise<void>;
  /** Lets a page read what was copied. */
  allowReadingCopied(origin: string): Promise<void>;
}

/** What differs between browsers in starting, stopping and forgetting. */
export interface ExtensionHost extends BrowserParts {
  context: BrowserContext;
  requests: string[];
  /** The start of the addresses of the extension's own pages. */
  origin: string;
  /** A page of the extension in which nothing runs. */
  helper(): Page;
  /** A tab, with what this browser lacks filled in. */
  newPage(): Promise<Page>;
  workerRuns(): Promise<boolean>;
  wakeWorker(): Promise<void>;
  killWorker(): Promise<void>;
  reset(): Promise<void>;
  close(): Promise<void>;
}

/** A browser with the extension in it, and what a test does with such a browser. */
export interface ExtensionBrowser extends BrowserParts {
  name: BrowserName;
  context: BrowserContext;
  /** Every address that was asked for, in order; all of them were answered on this machine. */
  requests: string[];
  /** The whole address of one of the extension's own pages: `reader.html?id=…`. */
  address(path: string): string;
  /** A new tab at this address. */
  open(url: string): Promise<Page>;
  /** The popup's page in a tab, at the size that the popup has. */
  openPopupPage(): Promise<Page>;
  /** The popup as the toolbar button opens it. The handle is its window. */
  openRealPopup(): Promise<JSHandle<Window>>;
  /** Runs a function with the extension's own rights, in a place that does nothing by itself. */
  asExtension<T, A = void>(run: (argument: A) => T | Promise<T>, argument?: A): Promise<T>;
  /** Whether the background runs: a service worker, in Firefox a page. */
  workerRuns(): Promise<boolean>;
  /** Wakes the background when it sleeps. */
  wakeWorker(): Promise<void>;
  /** Ends the background as the browser does after half a minute of rest. */
  killWorker(): Promise<void>;
  /** Closes every tab and puts the extension in the state that it is in right after it was installed. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

declare const chrome: {
  action: { openPopup(): Promise<void> };
  extension: { getViews(filter: { type: string }): Window[] };
};

/**
 * Launches a browser with the extension, on the demonstration unless the options say otherwise: Chromium, or what
 * `KAMERSPOOR_BROWSER` says.
 */
export async function launch(options: LaunchOptions = {}): Promise<ExtensionBrowser> {
  const name = browserName();
  const host = await (name === 'firefox' ? launchWithFirefox(options) : launchWithChromium(options));
  const address = (path: string) => `${host.origin}/${path}`;

  async function newPage(): Promise<Page> {
    const page = await host.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    return page;
  }

  return {
    ...host,
    name,
    address,
    async open(url) {
      const page = await newPage();
      await page.goto(url);
      return page;
    },
    async openPopupPage() {
      const page = await newPage();
      await page.setViewportSize(POPUP_SIZE);
      await page.goto(address('popup.html'));
      return page;
    },
    async openRealPopup() {
      const helper = host.helper();
      await helper.bringToFront();
      await helper.evaluate(() => chrome.action.openPopup());
      const popup = await helper.waitForFunction(() => chrome.extension.getViews({ type: 'popup' })[0]);
      return popup as JSHandle<Window>;
    },
    asExtension: (run, argument) => host.helper().evaluate(run as never, argument as never),
  };
}
