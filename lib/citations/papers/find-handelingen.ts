import type { Citation, Target } from '../../model/citation';
import { Cursor } from '../text/cursor';
import { brokenWord } from './broken-word';
import { listCitation } from './list-citation';
import { readYears } from './parliamentary-year';
import { readMoreNumbers, takeNr, takeNumber } from './read-numbers';
import { takeKamer } from './take-kamer';

const HEAD = new RegExp(String.raw`\b${brokenWord('Han-de-lin-gen')}(?![A-Za-z])`, 'g');
const GAP = /[\s,()]{0,8}/y;
const ITEM = /[\s,–-]{0,6}(items?|agendapunt(?:en)?)\s{0,4}(?:nrs?\.?\s{0,4})?/iy;
const HYPHEN = /[-–](?=\d)/y;
/** Since this year an item of a sitting has an id; before it the ids are of pages. */
const FIRST = '2010-2011';
/** Until the end of that year a page may stand behind the hyphen. */
const FIRST_BEHIND_HYPHEN = '2011-2012';

/**
 * The item of `12-4`, or `12-4-33` with its page. Behind "nr." two numbers may be those of two sittings, unless the
 * second is the lower one.
 */
function readShortItem(cursor: Cursor, sitting: string, hasNr: boolean): string | undefined {
  const item = cursor.take(HYPHEN) && takeNumber(cursor);
  const page = item && cursor.take(HYPHEN) && takeNumber(cursor);
  return item && item.length < 3 && (page || !hasNr || Number(item) < Number(sitting)) ? item : undefined;
}

/** The items behind the number of a sitting: `, item 2`, `, items 2 en 4`, `-2`. */
function readItems(cursor: Cursor, sitting: string, hasNr: boolean, vergaderjaar: string): string[] {
  const word = cursor.take(ITEM)?.[1];
  const short = !word && vergaderjaar >= FIRST_BEHIND_HYPHEN ? readShortItem(cursor, sitting, hasNr) : undefined;
  const item = word ? takeNumber(cursor) : undefined;
  if (!item) return short ? [short] : [];
  // "item 2-5" may be page 5 of item 2.
  const several = /(?:s|en)$/.test(word ?? '');
  return [item, ...(several || !cursor.sees(HYPHEN) ? readMoreNumbers(cursor, item, several) : [])];
}

/**
 * Items of sittings: `Handelingen II 2019/20, nr. 55, item 2`. Without an item, or without saying of which chamber, it
 * cannot be told which text is meant.
 */
export function findHandelingen(text: string): Citation[] {
  const found: Citation[] = [];
  for (const match of text.matchAll(HEAD)) {
    const cursor = new Cursor(text, match.index + match[0].length);
    cursor.take(GAP);
    const kamer = takeKamer(cursor);
    cursor.take(GAP);
    const vergaderjaar = readYears(cursor)?.vergaderjaar;
    if (!kamer || !vergaderjaar || vergaderjaar < FIRST) continue;
    const nr = takeNr(cursor);
    if (!nr) cursor.take(GAP);
    const sitting = takeNumber(cursor);
    if (!sitting) continue;
    const items = readItems(cursor, sitting, nr !== undefined, vergaderjaar);
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
