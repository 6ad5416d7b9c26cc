import { addressOf } from '../../lib/identifiers/address';
import type { Measure } from './in-fresh-page';
import type { ReadingTimes } from './in-page';
import { largestPage } from './largest-page';
import { middle } from './middle';

const ROUNDS = 51;
const FRESH_PAGES = 15;

/** Reading the largest page, beside the browser's own parsing of it. */
export async function readingSection(measure: Measure): Promise<string[]> {
  const { html, id, characters } = largestPage();
  const pages: ReadingTimes[] = [];
  while (pages.length < FRESH_PAGES) pages.push(await measure(html, 'measureReading', addressOf(id), ROUNDS));
  const [{ questions, answers } = { questions: 0, answers: 0 }] = pages;
  const of = (pick: (times: ReadingTimes) => number) => middle(pages.map(pick));
  const rows: [what: string, read: number, parse: number][] = [
    ['the first time in a fresh page', of(({ read }) => read.first), of(({ parse }) => parse.first)],
    ['once it is warm', of(({ read }) => read.median), of(({ parse }) => parse.median)],
  ];
  return [
    `The largest page: ${questions} questions, ${answers} answers, ${characters} characters of text.`,
    `Middle of ${FRESH_PAGES} fresh pages, each read ${ROUNDS} times, beside the browser’s own parsing of it:`,
    ...rows.map(([what, read, parse]) => {
      const [reading, parsing] = [read, parse].map((time) => `${time.toFixed(1)} ms`.padStart(8));
      return `  ${what.padEnd(31)} reading ${reading}  parsing ${parsing}  ${(read / parse).toFixed(1)} ×`;
    }),
  ];
}
