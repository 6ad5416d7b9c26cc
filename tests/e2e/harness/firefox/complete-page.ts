import { basename } from 'node:path';
import type { Download, Page } from 'playwright-core';
import type { RunInChrome } from './browser-chrome';
import { emulateMediaOf } from './emulate-media';

/** How long a download may take, in milliseconds. */
const PATIENCE_MS = 20_000;

/** Has the list of downloads read: while it is, one could be over before it is looked for. */
export async function readyDownloads(run: RunInChrome): Promise<void> {
  await run(`(async () => {
    const { Downloads } = ChromeUtils.importESModule('resource://gre/modules/Downloads.sys.mjs');
    await (await Downloads.getList(Downloads.ALL)).getAll();
  })()`);
}

/** Of an extension's page Firefox tells no test that it saves a file: the list of downloads is asked. Resolves with its path. */
function nextDownload(run: RunInChrome): Promise<unknown> {
  return run(`(async () => {
    const { Downloads } = ChromeUtils.importESModule('resource://gre/modules/Downloads.sys.mjs');
    const list = await Downloads.getList(Downloads.ALL);
    const before = new Set(await list.getAll());
    return new Promise((resolve, reject) => {
      const take = (download) => {
        if (before.has(download) || !download.succeeded) return;
        list.removeView(view);
        resolve(download.target.path);
      };
      const view = { onDownloadAdded: take, onDownloadChanged: take };
      list.addView(view);
      setTimeout(() => { list.removeView(view); reject(new Error('Nothing was saved.')); }, ${PATIENCE_MS});
    });
  })()`);
}

/** Fills in what Playwright's pages lack in Firefox, in the pages of an extension above all. */
export function completePage(page: Page, run: RunInChrome, addScript: (source: string) => Promise<void>): Page {
  page.emulateMedia = emulateMediaOf(page, run);
  const waitForEvent = page.waitForEvent.bind(page) as (event: string, options?: object) => Promise<unknown>;
  page.waitForEvent = (async (event: string, options?: object) => {
    if (event !== 'download') return waitForEvent(event, options);
    const path = String(await nextDownload(run));
    const download: Pick<Download, 'path' | 'suggestedFilename'> = {
      path: async () => path,
      suggestedFilename: () => basename(path),
    };
    return download;
  }) as never;
  const goto = page.goto.bind(page);
  page.goto = async (url, options) => {
    const response = await goto(url, options);
    // On its way to the process of the extension's pages a tab loses the focus.
    if (url.startsWith('moz-extension:')) await page.bringToFront();
    return response;
  };
  page.addInitScript = (async (script: unknown, argument?: unknown) => {
    const given = argument === undefined ? '' : JSON.stringify(argument);
    await addScript(typeof script === 'function' ? `(${script})(${given})` : String(script));
  }) as never;
  return page;
}
