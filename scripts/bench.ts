import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build, type Rollup } from 'vite';
import { addressOf } from '../lib/identifiers/address';
import type { ReadingTimes } from './bench/in-page';
import { largestPage } from './bench/largest-page';
import { findChromium } from './setup/chromium.mjs';

/**
 * `npm run bench`: how long reading the largest page takes in Chromium, beside the browser's own parsing of that page in
 * the same run. Nothing here passes or fails: machines differ, and the ratio is what can be compared.
 */

const ROUNDS = 51;
const FRESH_PAGES = 15;
const IN_PAGE = fileURLToPath(new URL('bench/in-page.ts', import.meta.url));

/** The reader as one script that leaves `bench` behind in the page. */
async function script(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: IN_PAGE, formats: ['iife'], name: 'bench' } },
  })) as Rollup.RollupOutput[];
  const code = [built].flat()[0]?.output[0].code;
  if (!code) throw new Error('The benchmark could not be built.');
  return code;
}

const executablePath = findChromium();
if (!executablePath) throw new Error('No Chromium here: npm test says what to install.');
const { html, id, characters } = largestPage();
const code = await script();
const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });

/** The measures of one fresh page, in which nothing ran before. */
async function inFreshPage(): Promise<ReadingTimes> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.setContent(html);
  await page.addScriptTag({ content: code });
  const times = await page.evaluate(`bench.measureReading(${JSON.stringify(addressOf(id))}, ${ROUNDS})`);
  await context.close();
  return times as ReadingTimes;
}

function middle(numbers: number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

try {
  const pages: ReadingTimes[] = [];
  while (pages.length < FRESH_PAGES) pages.push(await inFreshPage());
  const [{ questions, answers } = { questions: 0, answers: 0 }] = pages;
  const of = (pick: (times: ReadingTimes) => number) => middle(pages.map(pick));
  const rows: [what: string, read: number, parse: number][] = [
    ['the first time in a fresh page', of(({ read }) => read.first), of(({ parse }) => parse.first)],
    ['once it is warm', of(({ read }) => read.median), of(({ parse }) => parse.median)],
  ];
  console.log(`The largest page: ${questions} questions, ${answers} answers, ${characters} characters of text.`);
  console.log(
    `Middle of ${FRESH_PAGES} fresh pages, each read ${ROUNDS} times, beside the browser’s own parsing of it:`,
  );
  for (const [what, read, parse] of rows) {
    const [reading, parsing] = [read, parse].map((time) => `${time.toFixed(1)} ms`.padStart(8));
    console.log(`  ${what.padEnd(31)} reading ${reading}  parsing ${parsing}  ${(read / parse).toFixed(1)} ×`);
  }
} finally {
  await browser.close();
}
