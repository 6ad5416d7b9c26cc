import type { BrowserContext, JSHandle, Page, Worker } from 'playwright-core';
import { type LaunchOptions, launchChromium } from './launch';
import { announceInstall, forgetEverything } from './stored-data';
import { controlWorker, extensionWorker } from './worker-control';

/** How long a page may take for anything before the test fails. */
const PATIENCE_MS = 8_000;

/** The size that the popup has on screen. */
const POPUP_SIZE = { width: 640, height: 560 };

/** A browser with the extension in it, and what a test does with such a browser. */
export interface ExtensionBrowser {
  context: BrowserContext;
  /** The extension's own id, the host of its pages' addresses. */
  extensionId: string;
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
  /** The background's service worker, running; wakes it when it sleeps. */
  worker(): Promise<Worker>;
  workerRuns(): boolean;
  /** Ends the service worker as the browser does after half a minute of rest. */
  killWorker(): Promise<void>;
  /** Closes every tab and puts the extension in the state that it is in right after it was installed. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

declare const chrome: {
  action: { openPopup(): Promise<void> };
  extension: { getViews(filter: { type: string }): Window[] };
};

/** Launches a browser with the extension, on the demonstration unless the options say otherwise. */
export async function launch(options: LaunchOptions = {}): Promise<ExtensionBrowser> {
  const { context, requests, close } = await launchChromium(options);
  const serviceWorker = await extensionWorker(context);
  const extensionId = new URL(serviceWorker.url()).host;
  const address = (path: string) => `chrome-extension://${extensionId}/${path}`;

  // A page of the extension in which nothing runs: the place to ask for what only the extension may do.
  const helper = context.pages()[0] ?? (await context.newPage());
  await helper.goto(address('manifest.json'));
  const control = await controlWorker(helper);

  async function newPage(): Promise<Page> {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    return page;
  }

  return {
    context,
    extensionId,
    address,
    requests,
    close,
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
      await helper.bringToFront();
      await helper.evaluate(() => chrome.action.openPopup());
      const popup = await helper.waitForFunction(() => chrome.extension.getViews({ type: 'popup' })[0]);
      return popup as JSHandle<Window>;
    },
    asExtension: (run, argument) => helper.evaluate(run as never, argument as never),
    async worker() {
      await control.start();
      return serviceWorker;
    },
    workerRuns: control.running,
    killWorker: control.stop,
    async reset() {
      const others = context.pages().filter((page) => page !== helper);
      await Promise.all(others.map((page) => page.close()));
      await control.stop();
      await forgetEverything(helper);
      await control.start();
      await announceInstall(serviceWorker);
    },
  };
}
