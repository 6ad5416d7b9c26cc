import { existsSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { addressOf } from '../../lib/identifiers/address';
import { type Launched, launchChromium } from '../../tests/e2e/harness/launch';
import { demoSite } from '../demo/site';
import { largestPage } from './largest-page';
import { middle } from './middle';

const ROUNDS = 7;
const BUILT = new URL('../../.output/chrome-mv3/manifest.json', import.meta.url);
/** Both start a browser's first page, and are over long before. */
const [STARTED_MS, SETTLED_MS] = [1500, 300];

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** How long it took, and how much of that the processor worked on it; in microseconds. */
  dur?: number;
  tdur?: number;
}

/** A task, in milliseconds: what a person waits, and what it takes when nothing else runs on the machine. */
interface Task {
  wall: number;
  processor: number;
}

/** The longest task of a page's main thread by the processor's time, from its navigation until it is at rest. */
async function longestTask(
  { context }: Launched,
  url: string,
  isReady: (page: Page) => Promise<unknown>,
): Promise<Task> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', { categories: 'toplevel,devtools.timeline', transferMode: 'ReportEvents' });
  await page.goto(url);
  await isReady(page);
  await page.waitForTimeout(SETTLED_MS);
  await session.send('Tracing.end');
  await complete;
  await page.close();
  const parsing = events.find(({ name }) => name === 'ParseHTML');
  const own = events.filter(({ pid, tid }) => pid === parsing?.pid && tid === parsing.tid);
  const tasks = own
    .filter(({ name }) => name.endsWith('RunTask'))
    .map(({ dur = 0, tdur = dur }) => ({ wall: dur / 1000, processor: tdur / 1000 }));
  return tasks.reduce((longest, task) => (task.processor > longest.processor ? task : longest), {
    wall: 0,
    processor: 0,
  });
}

/** The longest tasks of a page with the extension, beside the same page without it. */
export async function tasksSection(): Promise<string[]> {
  if (!existsSync(BUILT)) return ['The longest task of a page: npm run build first.'];
  const { html, id } = largestPage();
  const demo = demoSite();
  const largest = { status: 200, contentType: 'text/html; charset=utf-8', body: html };
  const site = (url: string) => (url === addressOf(id) ? largest : demo(url));
  const pages: [what: string, url: string][] = [
    ['the seeds’ largest question', addressOf('kv-tk-2024Z01211')],
    ['the largest page', addressOf(id)],
  ];
  const measured = new Map<string, Task[]>();
  for (const extension of [true, false]) {
    const browser = await launchChromium({ extension, site });
    await new Promise((resolve) => setTimeout(resolve, STARTED_MS));
    const isReady = (page: Page) =>
      extension ? page.locator('a[data-kamerspoor]').first().waitFor() : page.waitForLoadState();
    for (const [what, url] of pages) {
      const times: Task[] = [];
      while (times.length < ROUNDS) times.push(await longestTask(browser, url, isReady));
      measured.set(`${what} ${extension}`, times);
    }
    await browser.close();
  }
  const times = (what: string, extension: boolean) => {
    const found = measured.get(`${what} ${extension}`) ?? [];
    const [processor, wall] = [found.map((task) => task.processor), found.map((task) => task.wall)].map(middle);
    return `${(processor ?? 0).toFixed(0).padStart(3)} ms (on the clock ${(wall ?? 0).toFixed(0).padStart(3)} ms)`;
  };
  return [
    `The longest task while a page opens, as built last: the processor’s time, middle of ${ROUNDS}:`,
    ...pages.map(([what]) => `  ${what.padEnd(29)} with us ${times(what, true)}   without ${times(what, false)}`),
  ];
}
