import { aanhangselId, type Kamer } from '../../identifiers/publication-id';
import type { Citation, Target } from '../../model/citation';
import { Cursor } from '../text/cursor';
import { brokenWord } from './broken-word';
import { listCitation } from './list-citation';
import { readYears } from './parliamentary-year';
import { readMoreNumbers, takeNr, takeNumber } from './read-numbers';
import { kamerOf, takeKamer } from './take-kamer';

const AANHANGSEL = String.raw`${brokenWord('[Aa]an-hang-sel')}|\bAanh\.`;
const HANDELINGEN = brokenWord('Han-de-lin-gen');
const HEAD = new RegExp(
  [
    String.raw`\bKamervragen\s{1,3}\((?:${AANHANGSEL})\)`,
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
const APPENDIX = new RegExp(
  String.raw`(?:${AANHANGSEL})(?:\s{0,4}(?:van de\s{1,4}|der\s{1,4}|bij de\s{1,4})?${HANDELINGEN})?[\s,]{0,6}`,
  'y',
);
/** "Aanhangsel 71, 2018-2019": a number alone is believed when the year follows at once. */
const NUMBER_AND_YEAR = /[ ,]{1,3}\d{1,4}(?:,\s{1,2}| \()(?:vergaderjaar\s{1,2})?\d{4}/y;
/** What a year and number are of when "TK" is not the beginning of the reference: another paper, a dossier. */
const OF_SOMETHING_ELSE =
  /(?:(?:Handelingen|stuk|stukken|verslag|vergadering|debat|motie|amendement)[\s,(]{1,4}(?:(?:van\s)?der?\s)?|(?<!\d)[1-3]\d[ .]?\d{3}(?:-\d\d)?(?:[ -][IVX]{1,6}[A-C]?)?[\s,(]{1,4})$/i;
const AND = /\s{0,4}(?:,\s{0,4}(?:en(?=\s))?|en(?=\s)|;|&)\s{0,4}/y;

/** `nr. 594`, `594`, `nrs. 1261 en 1262`. */
function readNumbers(cursor: Cursor, needsNr: boolean): string[] {
  const nr = takeNr(cursor);
  if (!nr && needsNr) return [];
  if (!nr) cursor.take(GAP);
  const first = takeNumber(cursor);
  return first ? [first, ...readMoreNumbers(cursor, first, nr?.plural ?? false)] : [];
}

function targetsOf(kamer: Kamer, vergaderjaar: string, numbers: readonly string[]): Target[] {
  return numbers.map((number) => ({ system: 'op', id: aanhangselId(kamer, vergaderjaar, String(Number(number))) }));
}

/** Those of another year of the same list: `en 2022/23, nr. 12`; none, and the cursor unmoved, when no such follows. */
function readOtherYear(cursor: Cursor, kamer: Kamer): Target[] {
  const start = cursor.at;
  if (cursor.take(AND)) {
    const own = takeKamer(cursor) ?? kamer;
    cursor.take(GAP);
    const vergaderjaar = readYears(cursor)?.vergaderjaar;
    const targets = vergaderjaar ? targetsOf(own, vergaderjaar, readNumbers(cursor, true)) : [];
    if (targets.length > 0) return targets;
  }
  cursor.at = start;
  return [];
}

/** The year before the number, as nearly everyone writes it, or behind it (`nr. 594, vergaderjaar 2023–2024`). */
function read(text: string, start: number, head: string): { targets: Target[]; end: number } | undefined {
  const isYear = /^v/i.test(head);
  const named = /^[ak]/i.test(head);
  const cursor = new Cursor(text, isYear ? start : start + head.length);
  const isPlain = named && cursor.sees(NUMBER_AND_YEAR);
  cursor.take(GAP);
  const kamer = takeKamer(cursor) ?? kamerOf(head);
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
  let others = isYearBehind ? [] : readOtherYear(cursor, kamer);
  while (others.length > 0) {
    targets.push(...others);
    end = cursor.at;
    others = readOtherYear(cursor, kamer);
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
