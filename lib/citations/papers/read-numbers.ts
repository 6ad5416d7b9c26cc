import type { Cursor } from '../text/cursor';
import { MONTHS } from '../text/months';

/** The word before a number of a paper. */
const NR =
  /[\s,]{0,6}(?:-\s?)?(?:(?:stuk\s?|onder|aanhangsel)?(?:nrs?|nummers?)(?![A-Za-z])|no\b)[.,:]{0,2}\s{0,4}|\s{0,3}#\s{0,3}/iy;
/** Not the day of a date, nor part of an amount, nor `12a`. */
const NUMBER = new RegExp(
  String.raw`(\d{1,4})(?!\d|[\s.]\d{3}(?!\d)|/\d|[A-Za-z](?![A-Za-z])|\s{1,3}(?:${MONTHS})(?![a-z]))`,
  'y',
);
const LETTER = /([A-Z]{1,2})(?![A-Za-z\d])/y;
const BETWEEN = /\s{0,4}(?:(t\/m|tot en met)\s{1,4}|,?\s{0,4}(en(?=\s)|&|\+)\s{0,4}|,\s{0,6})/y;
const DASH = /\s?[-–]\s?(?=\d)/y;
/** After a number that may be something else ("nr. 5 en 2 andere") only the end of the reference will do. */
const ENDS = /\s{0,3}(?:$|[.;:)\]\n,(]|en(?![A-Za-z])|p\.|blz\.)/y;

const MOST = 50;

/** Whether the reference ends here. */
export function isAtEnd(cursor: Cursor): boolean {
  return cursor.sees(ENDS);
}

/** Takes `nr.`, `nrs.`, `nummer`; tells whether it announces several. */
export function takeNr(cursor: Cursor): { plural: boolean } | undefined {
  const nr = cursor.take(NR)?.[0];
  return nr === undefined ? undefined : { plural: /nrs|nummers/i.test(nr) };
}

/** A number of a paper, or a letter of one of the Eerste Kamer. */
export function takeNumber(cursor: Cursor): string | undefined {
  return cursor.take(NUMBER)?.[1];
}

/** A letter that papers of the Eerste Kamer carry instead of a number. */
export function takeLetter(cursor: Cursor): string | undefined {
  return cursor.take(LETTER)?.[1];
}

/** The numbers behind the first up to the last of a range; undefined when the two make none. */
function fill(first: string, last: string): string[] | undefined {
  const length = Number(last) - Number(first);
  if (!(length > 0 && length <= MOST)) return undefined;
  return Array.from({ length }, (_, at) => String(Number(first) + at + 1));
}

/**
 * The numbers of a list behind its first: `, nr. 14 en 15`, `, 13 en 14`, `t/m 6`. A number without "nr." is believed
 * after "nrs.", in a list that "en" closes, and in a range; one with a dash needs "nrs." or two numbers of one length
 * (`nr. 1099-1100`). What is not believed is left standing.
 */
export function readMoreNumbers(cursor: Cursor, first: string, plural: boolean): string[] {
  const read: string[] = [];
  let believed = { count: 0, at: cursor.at };
  let isClosed = false;
  while (read.length < MOST) {
    const dash = cursor.take(DASH);
    const between = dash ?? cursor.take(BETWEEN);
    if (!between) break;
    const isRange = dash !== undefined || between[1] !== undefined;
    const nr = takeNr(cursor);
    const number = takeNumber(cursor) ?? (isRange ? undefined : takeLetter(cursor));
    if (number === undefined || (isClosed && !nr)) break;
    const last = read.at(-1) ?? first;
    const hangs = believed.count < read.length;
    if (dash && !plural && (hangs || number.length !== last.length || !isAtEnd(cursor))) break;
    const more = isRange ? fill(last, number) : [number];
    if (!more) break;
    read.push(...more);
    const isLast = between[2] !== undefined;
    isClosed = isLast && !nr;
    if (nr || plural || isRange || (isLast && isAtEnd(cursor))) believed = { count: read.length, at: cursor.at };
    else if (isLast) break;
  }
  cursor.at = believed.at;
  return read.slice(0, believed.count);
}
