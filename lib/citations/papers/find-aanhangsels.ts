import { aanhangselId, type Kamer } from '../../identifiers/publication-id';
import type { Citation, Target } from '../../model/citation';
import { Cursor } from '../text/cursor';
import { vergaderjaarOf, YEARS } from './parliamentary-year';

const HEAD =
  /Aanhangsel(?:\s{0,4}(?:(?:van de|der|bij de|van)\s{0,4})?Handelingen)?|\bHandelingen(?=\s{1,3}(?:II|I)\b|,)|\bAH(?:-?[TE]K)?(?![A-Za-z-])|\bTK(?![A-Za-z])|\bTweede Kamer(?![a-z])/g;
const GAP = /[\s,(]{0,8}/y;
const CHAMBER = /(II|ll|I|EK|TK|(?:der\s{1,3})?(?:Tweede|Eerste)\s{1,3}Kamer)(?![A-Za-z])/y;
const APPENDIX = /(?:Aanhangsel(?:\s{0,4}(?:van de\s{1,4}|der\s{1,4})?Handelingen)?)[\s,]{0,6}/iy;
const NR = /(?:nrs?\b\.?|nummers?|aanhangselnummer)\s{0,4}/iy;
const NUMBER = /(\d{1,4})(?![\d/–]|\s\d{3}(?!\d)|-\d)/y;
const MORE = /\s{0,4}(?:,|en|&)\s{0,4}(?:nrs?\b\.?\s{0,4})/iy;
const MORE_PLAIN = /\s{0,4}(?:,|en\b|&)\s{0,4}(?=\d{1,4}(?!\d))/y;

interface Reading {
  kamer: Kamer;
  vergaderjaar?: string;
  numbers: string[];
  end: number;
}

function readNumbers(cursor: Cursor, needsNr: boolean): string[] {
  const nr = cursor.take(NR);
  const numbers: string[] = [];
  if (!nr && needsNr) return numbers;
  for (let found = cursor.take(NUMBER); found?.[1] && numbers.length < 50; ) {
    numbers.push(found[1]);
    const back = cursor.at;
    const more = cursor.take(MORE) ?? (/nrs|nummers/i.test(nr?.[0] ?? '') ? cursor.take(MORE_PLAIN) : undefined);
    found = more && cursor.take(NUMBER);
    if (!found) cursor.at = back;
  }
  return numbers;
}

/** The year before the number, as nearly everyone writes it, or behind it (`nr. 594, vergaderjaar 2023–2024`). */
function read(cursor: Cursor, head: string): Reading | undefined {
  const named = /^A/.test(head);
  cursor.take(GAP);
  const chamber = cursor.take(CHAMBER)?.[1] ?? head;
  cursor.take(GAP);
  let years = cursor.take(YEARS);
  cursor.take(GAP);
  // A page header is "vergaderjaar 2023–2024, Aanhangsel", with the number of the page behind it.
  const appendix = cursor.take(APPENDIX);
  if (!named && !appendix && !(years && /^T/.test(head))) return undefined;
  const numbers = readNumbers(cursor, !named || appendix !== undefined || !years);
  let end = cursor.at;
  if (!years && named && numbers.length > 0) {
    cursor.take(GAP);
    years = cursor.take(YEARS);
    end = cursor.at;
  }
  const vergaderjaar = years?.[1] && years[2] ? vergaderjaarOf(years[1], years[2]) : undefined;
  if (numbers.length === 0 || !vergaderjaar) return undefined;
  return { kamer: /^(?:I|EK|AH-?EK|(?:der\s+)?Eerste.*)$/.test(chamber) ? 'ek' : 'tk', vergaderjaar, numbers, end };
}

/** Answers in the Aanhangsel van de Handelingen; "TK 2011–2012, nr. 1880" without a dossier is one too. */
export function findAanhangsels(text: string): Citation[] {
  const found: Citation[] = [];
  for (const match of text.matchAll(HEAD)) {
    const reading = read(new Cursor(text, match.index + match[0].length), match[0]);
    if (!reading?.vergaderjaar) continue;
    const { kamer, vergaderjaar, numbers, end } = reading;
    const targets = numbers.map(
      (number): Target => ({ system: 'op', id: aanhangselId(kamer, vergaderjaar, String(Number(number))) }),
    );
    const first = targets[0];
    if (first)
      found.push({
        start: match.index,
        end,
        kind: 'aanhangsel',
        target: first,
        ...(targets.length > 1 && { targets }),
      });
  }
  return found;
}
