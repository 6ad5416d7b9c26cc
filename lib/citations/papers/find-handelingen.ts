import type { Citation, Target } from '../../model/citation';
import { Cursor } from '../text/cursor';
import { brokenWord } from './broken-word';
import { listCitation } from './list-citation';
import { readYears } from './parliamentary-year';
import { readMoreNumbers, takeNr, takeNumber } from './read-numbers';

const HEAD = new RegExp(String.raw`\b${brokenWord('Han-de-lin-gen')}(?![A-Za-z])`, 'g');
const GAP = /[\s,()]{0,8}/y;
const CHAMBER =
  /(?:(?:van\s{1,3})?(?:der?\s{1,3}))?(II|ll|I|EK|TK|(?:Tweede|Eerste)\s{1,3}Kamer)(?:\s{1,3}der\s{1,3}Staten-Generaal)?(?![A-Za-z])/y;
const ITEM = /[\s,]{0,6}(items?|agendapunt(?:en)?)\s{0,4}(?:nrs?\.?\s{0,4})?/iy;
/** Since this year an item of a sitting has an id; before it the ids are of pages. */
const FIRST = '2010-2011';

/**
 * Items of sittings: `Handelingen II 2019/20, nr. 55, item 2`. Without an item, or without saying of which chamber, it
 * cannot be told which text is meant.
 */
export function findHandelingen(text: string): Citation[] {
  const found: Citation[] = [];
  for (const match of text.matchAll(HEAD)) {
    const cursor = new Cursor(text, match.index + match[0].length);
    cursor.take(GAP);
    const chamber = cursor.take(CHAMBER)?.[1];
    cursor.take(GAP);
    const vergaderjaar = readYears(cursor)?.vergaderjaar;
    if (!chamber || !vergaderjaar || vergaderjaar < FIRST) continue;
    if (!takeNr(cursor)) cursor.take(GAP);
    const sitting = takeNumber(cursor);
    const word = sitting && cursor.take(ITEM)?.[1];
    const item = word ? takeNumber(cursor) : undefined;
    if (!sitting || !word || !item) continue;
    const items = [item, ...readMoreNumbers(cursor, item, /(?:s|en)$/.test(word))];
    const kamer = /^(?:I|EK|Eerste\s.*)$/.test(chamber) ? 'ek' : 'tk';
    const targets = items.map(
      (one): Target => ({
        system: 'op',
        id: `h-${kamer}-${vergaderjaar.replace('-', '')}-${Number(sitting)}-${Number(one)}`,
      }),
    );
    const citation = listCitation(text, 'handelingen', match.index, cursor.at, targets);
    if (citation) found.push(citation);
  }
  return found;
}
