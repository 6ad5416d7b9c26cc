import { aanhangselId, type Kamer } from '../../identifiers/publication-id';
import type { Citation, Target } from '../../model/citation';
import { Cursor } from '../text/cursor';
import { brokenWord } from './broken-word';
import { listCitation } from './list-citation';
import { readYears } from './parliamentary-year';
import { readMoreNumbers, takeNr, takeNumber } from './read-numbers';

const AANHANGSEL = String.raw`${brokenWord('[Aa]an-hang-sel')}|\bAanh\.`;
const HANDELINGEN = brokenWord('Han-de-lin-gen');
const HEAD = new RegExp(
  [
    String.raw`(?:${AANHANGSEL})(?:-?\s{0,4}(?:(?:van de|van|der|bij de|bij)\s{0,4})?(?:${HANDELINGEN}|Hand\.))?`,
    String.raw`\b${HANDELINGEN}(?=\s{1,3}(?:(?:II|I|ll|TK|EK|der)\b|\d{4})|,)`,
    String.raw`\bAH(?:-?[TE]K)?(?![A-Za-z-])`,
    String.raw`\bTK(?![A-Za-z])`,
    String.raw`\b(?:Tweede|Eerste) Kamer(?![a-z])`,
    String.raw`\b${brokenWord('[Vv]er-ga-der-jaar')}(?=\s{1,4}\d{4})`,
  ].join('|'),
  'g',
);
const GAP = /[\s,(]{0,8}/y;
const CHAMBER =
  /(?:der?\s{1,3})?(II|ll|I|EK|TK|(?:Tweede|Eerste)\s{1,3}Kamer)(?:\s{1,3}der\s{1,3}Staten-Generaal)?(?![A-Za-z])/y;
const APPENDIX = new RegExp(
  String.raw`(?:${AANHANGSEL})(?:\s{0,4}(?:van de\s{1,4}|der\s{1,4}|bij de\s{1,4})?${HANDELINGEN})?[\s,]{0,6}`,
  'y',
);
/** "Aanhangsel 71, 2018-2019": a number alone is believed when the year follows at once. */
const NUMBER_AND_YEAR = /[ ,]{1,3}\d{1,4}(?:,\s{1,2}| \()(?:vergaderjaar\s{1,2})?\d{4}/y;
/** What a year and number are of when "TK" is not the beginning of the reference. */
const OF_SOMETHING_ELSE = /(?:Handelingen|stuk|stukken)[\s,(]{1,4}(?:(?:van\s)?der?\s)?$/i;
const AND = /\s{0,4}(?:,\s{0,4}(?:en(?=\s))?|en(?=\s)|;|&)\s{0,4}/y;

interface Numbers {
  numbers: string[];
  end: number;
}

/** `nr. 594`, `594`, `nrs. 1261 en 1262`. */
function readNumbers(cursor: Cursor, needsNr: boolean): string[] {
  const nr = takeNr(cursor);
  if (!nr && needsNr) return [];
  if (!nr) cursor.take(GAP);
  const first = takeNumber(cursor);
  return first ? [first, ...readMoreNumbers(cursor, first, nr?.plural ?? false)] : [];
}

/** Of another year of the same list: `en 2022/23, nr. 12`. */
function readOtherYear(cursor: Cursor): (Numbers & { vergaderjaar: string }) | undefined {
  const start = cursor.at;
  if (cursor.take(AND)) {
    cursor.take(CHAMBER);
    cursor.take(GAP);
    const vergaderjaar = readYears(cursor)?.vergaderjaar;
    const numbers = vergaderjaar ? readNumbers(cursor, true) : [];
    if (vergaderjaar && numbers.length > 0) return { vergaderjaar, numbers, end: cursor.at };
  }
  cursor.at = start;
  return undefined;
}

function kamerOf(chamber: string): Kamer {
  return /^(?:I|EK|AH-?EK|Eerste\s{1,3}Kamer)$/.test(chamber) ? 'ek' : 'tk';
}

function targetsOf(kamer: Kamer, vergaderjaar: string, numbers: readonly string[]): Target[] {
  return numbers.map((number) => ({ system: 'op', id: aanhangselId(kamer, vergaderjaar, String(Number(number))) }));
}

/** The year before the number, as nearly everyone writes it, or behind it (`nr. 594, vergaderjaar 2023–2024`). */
function read(text: string, start: number, head: string): { targets: Target[]; end: number } | undefined {
  const isYear = /^v/i.test(head);
  const named = /^a/i.test(head);
  const cursor = new Cursor(text, isYear ? start : start + head.length);
  const isPlain = named && cursor.sees(NUMBER_AND_YEAR);
  cursor.take(GAP);
  const kamer = kamerOf(cursor.take(CHAMBER)?.[1] ?? head);
  cursor.take(GAP);
  let years = readYears(cursor);
  cursor.take(GAP);
  // A page header is "vergaderjaar 2023–2024, Aanhangsel", with the number of the page behind it.
  const appendix = cursor.take(APPENDIX);
  if (
    !named &&
    !appendix &&
    !(years && /^T/.test(head) && !OF_SOMETHING_ELSE.test(text.slice(Math.max(0, start - 20), start)))
  )
    return undefined;
  if (appendix) years ??= readYears(cursor);
  const numbers = readNumbers(cursor, !isPlain && (!named || appendix !== undefined || !years));
  let end = cursor.at;
  const isYearBehind = !years && named && numbers.length > 0;
  if (isYearBehind) {
    cursor.take(GAP);
    years = readYears(cursor);
    end = cursor.at;
  }
  if (numbers.length === 0 || !years?.vergaderjaar) return undefined;
  const targets = targetsOf(kamer, years.vergaderjaar, numbers);
  for (let other = isYearBehind ? undefined : readOtherYear(cursor); other; other = readOtherYear(cursor)) {
    targets.push(...targetsOf(kamer, other.vergaderjaar, other.numbers));
    end = other.end;
  }
  return { targets, end };
}

/** Answers in the Aanhangsel van de Handelingen; "TK 2011–2012, nr. 1880" without a dossier is one too. */
export function findAanhangsels(text: string): Citation[] {
  return Array.from(text.matchAll(HEAD), ({ 0: head, index }) => {
    const reading = read(text, index, head);
    return reading && listCitation(text, 'aanhangsel', index, reading.end, reading.targets);
  }).filter((citation) => citation !== undefined);
}
