import type { Page } from 'playwright-core';
import { middle } from '../middle';
import { type BenchBrowser, memoryOf } from './bench-browser';
import type { Run } from './page-script';
import type { BenchQuery } from './queries/bench-query';

const [FRAME_ROUNDS, OPEN_ROUNDS, IDLE_ROUNDS] = [15, 11, 5];
/** Chromium takes the databases of an extension away that rests for five seconds. */
const IDLE_MS = 6_500;
const TYPING_MS = 120;

declare const chrome: { storage: { local: { set(values: object): Promise<void> } } };
declare global {
  interface Window {
    /** When the first result stood on the screen, in milliseconds since the page began to open. */
    painted?: number;
  }
}

/** Runs in the page before anything of its own: notes when the first result is painted. */
function watchResults(): void {
  new MutationObserver((_, observer) => {
    if (!document.querySelector('[role=option]')) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        window.painted = performance.now();
      };
      port2.postMessage(undefined);
    });
  }).observe(document, { childList: true, subtree: true });
}

async function firstFrame(browser: BenchBrowser, path: string): Promise<number> {
  const page = await browser.context.newPage();
  await page.goto(browser.address(path));
  const frame = await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime);
  const time = Number(await frame.jsonValue());
  await page.close();
  return time;
}

/** The first frame of the popup over that of an empty page of the extension, by turns; the middle of each. */
export async function firstFrames(browser: BenchBrowser): Promise<{ popup: number; empty: number }> {
  const times = { popup: [] as number[], empty: [] as number[] };
  for (let round = 0; round < FRAME_ROUNDS; round++) {
    times.empty.push(await firstFrame(browser, 'empty.html'));
    times.popup.push(await firstFrame(browser, 'popup.html'));
  }
  return { popup: middle(times.popup), empty: middle(times.empty) };
}

async function openPopup({ context, address }: BenchBrowser): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(watchResults);
  await page.goto(address('popup.html'));
  return page;
}

async function opened(browser: BenchBrowser): Promise<number> {
  const page = await openPopup(browser);
  const painted = await page.waitForFunction(() => window.painted);
  const time = Number(await painted.jsonValue());
  await page.close();
  return time;
}

async function keepQuery(browser: BenchBrowser, query: string): Promise<void> {
  const page = await browser.emptyPage();
  // As the popup keeps it once it was searched for.
  await page.evaluate((lastQuery) => chrome.storage.local.set({ lastQuery }), { query, refers: false });
  await page.close();
}

/**
 * Milliseconds from the opening of the popup until the results of the query that it kept are painted: with the database held
 * open by another page, and after a rest in which the browser closed it.
 */
export async function openingTimes(
  browser: BenchBrowser,
  run: Run,
  query: string,
): Promise<{ held: number; idle: number }> {
  await keepQuery(browser, query);
  const idle: number[] = [];
  for (let round = 0; round < IDLE_ROUNDS; round++) {
    await new Promise((resolve) => setTimeout(resolve, IDLE_MS));
    idle.push(await opened(browser));
  }
  const holder = await browser.emptyPage();
  await run(holder, 'holdOpen');
  const held: number[] = [];
  for (let round = 0; round < OPEN_ROUNDS; round++) held.push(await opened(browser));
  await holder.close();
  return { held: middle(held), idle: middle(idle) };
}

/** What the popup has in memory, in bytes, once these queries were typed one after the other. */
export async function memoryAfter(browser: BenchBrowser, queries: readonly BenchQuery[]): Promise<number> {
  const page = await openPopup(browser);
  for (const { query } of queries) {
    await page.locator('input').first().fill(query);
    await page.waitForTimeout(TYPING_MS);
  }
  const bytes = await memoryOf(page);
  await page.close();
  return bytes;
}
