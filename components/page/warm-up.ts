import { findCitations } from '../../lib/citations/find-citations';
import type { Publicatie } from '../../lib/model/publicatie';
import { today } from '../../lib/zaken/days';
import { turnOfPage } from './turn-of-page';

/** Characters of text: enough to come by most patterns, and read in a moment. */
const SAMPLE = 2000;

/**
 * Does for the first time, to no end but that it was done, what costs much more then than later: telling the day, the
 * table of names, and reading citations. To be done while there is nothing to do but wait; the page has its turns.
 */
export async function warmUp(window: Window, { questions, answers }: Publicatie): Promise<void> {
  await turnOfPage(window);
  today(new Date());
  await turnOfPage(window);
  findCitations('');
  await turnOfPage(window);
  const texts = [...answers, ...questions].map(({ text }) => text);
  findCitations(texts.join('\n\n').slice(0, SAMPLE));
}
