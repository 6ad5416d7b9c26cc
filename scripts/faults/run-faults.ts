import type { Page } from 'playwright-core';
import type { Random } from '../corpus/random';
import type { FaultBrowser, Victim } from './fault-browser';
import type { Look, Progress } from './in-page';
import { judge, judgeEnd, type Stored } from './judge';
import type { Work } from './work';

/** How long any work may take in the end, in milliseconds. */
const PATIENCE = 180_000;
const OFTEN = 50;
/** Kills in one piece of work, at most. */
const MOST = 5;

/** A kill, and what was wrong afterwards. */
export interface Fault {
  work: Work['name'];
  victim: Victim;
  /** Milliseconds after the work was begun, or had stored something. */
  after: number;
  at: 'moment' | 'storage';
  /** Documents that were stored by then. */
  stored: number;
  /** Whether the work was done already: such a kill shows nothing of it. */
  late: boolean;
  wrong: string[];
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function isDone(now: Progress, stored: number): boolean {
  // One that a person paused stays so.
  const goesOn = now.jobs.some((state) => state === 'running' || state === 'waiting');
  return now.stored >= stored && now.waiting === 0 && !goesOn;
}

/** Waits until the work is done, and all that follows from it. */
async function untilDone(browser: FaultBrowser, stored: number): Promise<void> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const now = await browser.progress();
    if (isDone(now, stored)) return;
    if (Date.now() > end) throw new Error(`The work does not go on: ${JSON.stringify(now)}, not ${stored} documents.`);
    await pause(OFTEN);
  }
}

/** Work as it is without a fault: what is stored in the end, and how long it takes in milliseconds. */
export interface Undisturbed {
  expected: Look;
  length: number;
}

/** Of all that there is in the end, what is called by one of these keys. */
function partOf(expected: Stored | undefined, keys: string[]): Stored {
  const part = (all: Record<string, string> = {}) =>
    Object.fromEntries(Object.entries(all).filter(([key]) => keys.includes(key)));
  return { documents: part(expected?.documents), others: part(expected?.others) };
}

/** Puts what there has to be before some work; returns it: nothing of it may be lost. */
async function prepare(browser: FaultBrowser, work: Work, expected?: Look): Promise<Stored> {
  await browser.current().reset();
  if (work.prepare) return partOf(expected, await work.prepare(browser));
  // The documents that come with the extension.
  await untilDone(browser, 1);
  return browser.look();
}

/** Does some work without a fault. `count`: the documents that it stores. */
export async function undisturbed(browser: FaultBrowser, work: Work, count: number): Promise<Undisturbed> {
  const before = Object.keys((await prepare(browser, work)).documents).length;
  await work.begin(browser, false);
  const start = Date.now();
  await untilDone(browser, before + count);
  const length = Date.now() - start;
  return { expected: await browser.look(), length };
}

/** Waits for a moment of the work: any one, or right after something more was stored. */
async function untilMoment(
  browser: FaultBrowser,
  length: number,
  random: Random,
): Promise<Pick<Fault, 'at' | 'after'>> {
  const after = Math.floor(random.fraction() * length);
  if (random.fraction() < 0.5) {
    await pause(after);
    return { at: 'moment', after };
  }
  const start = Date.now();
  const { stored } = await browser.progress();
  while (Date.now() - start < after && (await browser.progress()).stored === stored);
  return { at: 'storage', after: Date.now() - start };
}

/** Does some work and kills what does it, some times, at random moments; then it has to be done after all. */
export async function runFaults(
  browser: FaultBrowser,
  work: Work,
  { expected, length }: Undisturbed,
  random: Random,
  most = MOST,
): Promise<Fault[]> {
  let before = await prepare(browser, work, expected);
  const all = Object.keys(expected.documents).length;
  const faults: Fault[] = [];
  let page: Page | undefined = await work.begin(browser, false);
  const begun = Date.now();
  const kills = 1 + random.below(most);
  for (let count = 0; count < kills; count++) {
    const victim = random.of(work.victims);
    // Together they come before the work would have been done; what is killed takes longer.
    const moment = await untilMoment(browser, length / kills, random);
    const isLate = Date.now() - begun >= length;
    await browser.kill(victim, page);
    const now = await browser.look();
    // Looking before the kill would wait for the upgrade that is to be killed. What is done by now was not when it was killed
    // sooner than it ever is.
    const late = isLate && isDone(await browser.progress(), all);
    const wrong = judge(now, before, expected);
    faults.push({ work: work.name, victim, ...moment, stored: Object.keys(now.documents).length, late, wrong });
    before = { documents: { ...before.documents, ...now.documents }, others: { ...before.others, ...now.others } };
    if (victim !== 'worker') page = await work.begin(browser, true);
  }
  const wrong = faults.at(-1)?.wrong;
  await untilDone(browser, all).catch((error: Error) => wrong?.push(error.message));
  const end = await browser.look();
  wrong?.push(...judge(end, before, expected), ...judgeEnd(end, expected));
  return faults;
}
