import { addressOf } from '../../lib/identifiers/address';
import type { Measure } from './in-fresh-page';
import type { AnnotatingTimes } from './in-page';
import { largestPage } from './largest-page';
import { middle } from './middle';

const ROUNDS = 31;
const FRESH_PAGES = 11;

/** Finding and linking all citations of the largest page. */
export async function annotatingSection(measure: Measure): Promise<string[]> {
  const { html, id } = largestPage();
  const pages: AnnotatingTimes[] = [];
  while (pages.length < FRESH_PAGES) pages.push(await measure(html, 'measureAnnotating', addressOf(id), ROUNDS));
  const of = (pick: (times: AnnotatingTimes) => number) => `${middle(pages.map(pick)).toFixed(1)} ms`.padStart(8);
  return [
    `Finding and linking the ${pages[0]?.links} citations of that page, middle of ${FRESH_PAGES} fresh pages:`,
    `  all at once, the very first time ${of(({ annotate }) => annotate.first)}`,
    `  all at once, once it is warm     ${of(({ annotate }) => annotate.median)}`,
    `  taking them out again            ${of(({ takeOut }) => takeOut.median)}`,
  ];
}
