import type { Page } from 'playwright-core';
import { type ExtensionBrowser, launch } from '../../tests/e2e/harness/extension-browser';
import { QUESTION } from '../../tests/e2e/harness/our-parts';
import { agreeToRemember } from '../demo/scenes';
import { seedDocuments } from '../demo/site';
import { atRest } from './at-rest';
import { browserMemory, type Heap, heapOfPage } from './heaps';
import { residentBytes } from './resident-bytes';
import { searchIn } from './search-popup';
import { soakQueries } from './soak-queries';
import { soakSite } from './soak-site';
import { readOn, visit, visitQuestion } from './visit';

/** What is in memory at one moment, with everybody at the same place as at any other moment that is measured. */
export interface Memory {
  /** The extension's service worker; undefined while it sleeps. */
  worker: Heap | undefined;
  /** The official page with what we add to it. */
  page: Heap;
  /** All open pages of the extension, which share a process: the popup, the panel with the reader in it, and the reader. */
  own: Heap;
  /** The same, while the panel stands as it stood all the time: for `own` it is opened anew. Its bytes are not compared. */
  stood: Heap;
  /** What the operating system has given to all processes with pages and workers, in bytes. */
  resident: number;
}

/** A browser in which somebody reads and searches. */
export interface SoakSession {
  /** Opens the page of this number, from 1; every so often something is done there. */
  visit(number: number): Promise<void>;
  /** Types the query of this number, from 1; tells whether the list changed. */
  search(number: number): Promise<boolean>;
  measure(): Promise<Memory>;
  /** Opens the popup that stays open anew, and types so many queries in it. */
  reopenPopup(queries: number): Promise<void>;
  /** How many bytes that popup takes: what there is less once it is closed. It has to be opened again. */
  measurePopup(): Promise<number>;
  /** Service workers that were begun after the first. */
  restarts(): number;
  close(): Promise<void>;
}

/** Every so many visits somebody reads on, or opens the reader; every so many searches another popup opens for it. */
const [READ_ON, READER, OPEN_POPUP] = [20, 10, 10];
/** In milliseconds: nothing is measured by it, and the machine may have more to do. */
const PATIENCE_MS = 60_000;
/** Nothing is found for it, in whichever edition of the documents. */
const QUERY = 'xqxqxq';
const READING = 'reader.html?id=ah-tk-20232024-1262';

async function patiently(opening: Promise<Page>): Promise<Page> {
  const page = await opening;
  page.setDefaultTimeout(PATIENCE_MS);
  return page;
}

async function begin(browser: ExtensionBrowser, ids: readonly string[]): Promise<SoakSession> {
  const queryAt = soakQueries(seedDocuments());
  const memory = await browserMemory(browser.context, browser.address('background.js'));
  let restarts = 0;
  browser.context.on('serviceworker', () => restarts++);
  const openPopup = () => patiently(browser.openPopupPage());
  const panel = await patiently(browser.open(browser.address('sidepanel.html')));
  const reader = await patiently(browser.open(browser.address(READING)));
  let popup = await openPopup();
  const page = await patiently(browser.open(QUESTION));
  await agreeToRemember(page);

  return {
    async visit(number) {
      const id = ids[number % ids.length] ?? '';
      await (number % READ_ON === 0 ? readOn(browser, page) : visit(page, id));
      if (number % READER === 0) await reader.goto(browser.address(`reader.html?id=${id}`));
    },
    async search(number) {
      if (number % OPEN_POPUP !== 0) return searchIn(popup, queryAt(number));
      const another = await openPopup();
      const isChanged = await searchIn(another, queryAt(number));
      await another.close();
      return isChanged;
    },
    async measure() {
      await visitQuestion(page);
      await reader.goto(browser.address(READING));
      const inPanel = panel.frameLocator('iframe:not([hidden])');
      await inPanel.getByRole('heading', { name: 'Vraag 12', exact: true }).waitFor();
      await searchIn(popup, QUERY);
      await atRest([page, popup, panel, reader]);
      const stood = await heapOfPage(popup);
      // Playwright has the browser keep every file that the panel's frames loaded for as long as the panel stands: 12 kB a visit
      // that nobody else pays. What the panel itself keeps of them shows in what is counted before.
      await panel.reload();
      await inPanel.getByRole('heading', { name: 'Vraag 12', exact: true }).waitFor();
      await atRest([popup, panel]);
      return {
        worker: await memory.heapOfWorker(),
        page: await heapOfPage(page),
        stood,
        own: await heapOfPage(popup),
        resident: residentBytes(await memory.renderers()),
      };
    },
    async reopenPopup(queries) {
      if (!popup.isClosed()) await popup.close();
      popup = await openPopup();
      for (let number = 1; number <= queries; number++) await searchIn(popup, queryAt(number));
    },
    async measurePopup() {
      const before = await heapOfPage(popup);
      await popup.close();
      const after = await heapOfPage(panel);
      return before.bytes - after.bytes;
    },
    restarts: () => restarts,
    close: browser.close,
  };
}

/** The browser keeps what it compiled of busy code in the same heap, more of it the longer it runs; here it compiles nothing. */
const INTERPRETED = '--js-flags=--max-optimized-bytecode-size=0 --no-maglev --no-sparkplug';

/**
 * A browser with all that a person may have open at a time: a tab that goes from page to page, the panel that follows it, a
 * reader, and a popup that stays open; others open and close.
 */
export async function openSoakSession(): Promise<SoakSession> {
  const { site, ids } = soakSite();
  const browser = await launch({ site, args: [INTERPRETED] });
  try {
    return await begin(browser, ids);
  } catch (error) {
    await browser.close();
    throw error;
  }
}
