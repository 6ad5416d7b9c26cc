import type { Page } from 'playwright-core';
import type { ExtensionHost } from '../extension-browser';
import type { LaunchOptions } from '../launch';
import { completePage } from './complete-page';
import { firefoxParts } from './firefox-parts';
import { addInitScript, removeInitScripts } from './init-scripts';
import { EXTENSION, GECKO_ID, installExtension, launchFirefox, UUID } from './launch-firefox';
import { playAlerts } from './play-alerts';

const ORIGIN = `moz-extension://${UUID}`;

/** Firefox with the extension. */
export async function launchWithFirefox(options: LaunchOptions): Promise<ExtensionHost> {
  const { context, requests, build, send, inChrome, close } = await launchFirefox(options);

  async function newPage(): Promise<Page> {
    const page = await context.newPage();
    return completePage(page, inChrome, (source) => addInitScript(inChrome, source));
  }

  /** A page of the extension in which nothing runs: the place to ask for what only the extension may do. */
  async function openHelper(page: Page): Promise<Page> {
    await page.goto(`${ORIGIN}/manifest.json`);
    return page;
  }
  await playAlerts(inChrome);
  let helper = await openHelper(context.pages()[0] ?? (await newPage()));

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
    async killWorker() {
      await inChrome(
        `${EXTENSION}.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`,
      );
    },
    // To install it anew is as quick as to clear all that it has, and true to life.
    async reset() {
      await removeInitScripts(inChrome);
      const blank = await newPage();
      const others = context.pages().filter((page) => page !== blank);
      await Promise.all(others.map((page) => page.close()));
      await send('webExtension.uninstall', { extension: GECKO_ID });
      const uuids = JSON.stringify({ [GECKO_ID]: UUID });
      await inChrome(`Services.prefs.setStringPref('extensions.webextensions.uuids', '${uuids}')`);
      await installExtension(send, inChrome, build);
      helper = await openHelper(blank);
    },
  };
}
