import type { Page } from 'playwright-core';
import type { ExtensionHost } from '../extension-browser';
import type { LaunchOptions } from '../launch';
import { forgetEverything } from '../stored-data';
import { completePage, readyDownloads } from './complete-page';
import { firefoxParts } from './firefox-parts';
import { addInitScript, removeInitScripts } from './init-scripts';
import { EXTENSION, launchFirefox, UUID } from './launch-firefox';
import { playAlerts } from './play-alerts';

declare const chrome: { extension: { getViews(filter: { type: string }): Window[] } };

/**
 * Has Firefox's processes let go of what nothing uses any more. By itself it does so many seconds later, and the databases that
 * an ended background had open are not free before.
 */
const LET_GO = `for (const what of ['child-gc-request', 'child-cc-request']) Services.obs.notifyObservers(null, what)`;
const LETTING_GO_MS = 300;

const ORIGIN = `moz-extension://${UUID}`;

/** Firefox with the extension. */
export async function launchWithFirefox(options: LaunchOptions): Promise<ExtensionHost> {
  const { context, requests, send, inChrome, close } = await launchFirefox(options);

  async function newPage(): Promise<Page> {
    const page = await context.newPage();
    return completePage(page, inChrome, (source) => addInitScript(inChrome, source));
  }

  async function killWorker(): Promise<void> {
    await inChrome(`${EXTENSION}.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`);
    await inChrome(LET_GO);
  }

  /** Some work that needs what an ended background had. */
  async function lettingGo(work: Promise<void>): Promise<void> {
    const again = setInterval(() => inChrome(LET_GO).catch(console.warn), LETTING_GO_MS);
    await work.finally(() => clearInterval(again));
  }

  await playAlerts(inChrome);
  await readyDownloads(inChrome);
  // A page of the extension in which nothing runs: the place to ask for what only the extension may do.
  const helper = context.pages()[0] ?? (await newPage());
  await helper.goto(`${ORIGIN}/manifest.json`);

  return {
    ...firefoxParts({ context, send, inChrome, helper: () => helper }),
    context,
    requests,
    close,
    origin: ORIGIN,
    helper: () => helper,
    newPage,
    workerRuns: async () => (await inChrome(`${EXTENSION}.backgroundState`)) === 'running',
    async wakeWorker() {
      await inChrome(`${EXTENSION}.wakeupBackground()`);
    },
    killWorker,
    async reset() {
      await removeInitScripts(inChrome);
      await inChrome('SidebarController.hide()');
      const others = context.pages().filter((page) => page !== helper);
      await Promise.all(others.map((page) => page.close()));
      await helper.evaluate(() => {
        for (const popup of chrome.extension.getViews({ type: 'popup' })) popup.close();
      });
      await killWorker();
      await lettingGo(forgetEverything(helper));
      await inChrome(`${EXTENSION}.wakeupBackground()`);
      // What Firefox tells the background of an extension that has just been installed.
      await inChrome(`${EXTENSION}.emit('background-first-run')`);
    },
  };
}
