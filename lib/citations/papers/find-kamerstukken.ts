import type { Citation } from '../../model/citation';
import { Cursor } from '../text/cursor';
import { isPossible } from '../validate/is-possible';
import { listCitation } from './list-citation';
import { readYears } from './parliamentary-year';
import { readKamerstukken } from './read-kamerstukken';
import { kamerOf, takeKamer } from './take-kamer';

/** `Kamerstukken`, also broken at the end of a line (`Kamer-stuk`), `TK`, `Tweede Kamer`; and what is no kamerstuk. */
const HEAD =
  /Kamer-?\s{0,3}stuk(?:-?\s{0,3}ken)?(?:dossiers?|nummers?|nrs?\.?)?|Kamerdossiers?|Kamerst\.|\bKst\.?(?=\s{0,2}\d)|\b[TE]K(?![A-Za-z])|\b(?:Tweede|Eerste) Kamer(?:\s{1,3}der\s{1,3}Staten-Generaal)?(?![a-z])|\bHan-?\s{0,3}de-?\s{0,3}lin-?\s{0,3}gen/gi;
const GAP = /[\s,:]{0,8}-?/y;
const OPEN = /\(\s{0,2}/y;
const CLOSE = /\s{0,2}\)/y;
/** An `II` that was read as a number. */
const ELEVEN = /11(?=,?\s{1,3}(?:\d{4}|verg))/y;
const DOSSIER_WORD = /(?:(?:kamer)?dossier(?:nummer|nr\.?)?|nrs?\.?)\s{0,4}(?=[1-3]\d[ .\n]{0,2}\d{3})/iy;
/** The first year in which papers of the Eerste Kamer have ids like those of the Tweede (`kst-28705-B`). */
const FIRST_LETTERS = '2003-2004';

/** `(2019/20)`: a bracket around something else is not part of the reference. */
function readYearsInBrackets(cursor: Cursor): ReturnType<typeof readYears> {
  const start = cursor.at;
  const years = cursor.take(OPEN) && readYears(cursor);
  if (years && cursor.take(CLOSE)) return years;
  cursor.at = start;
  return undefined;
}

/**
 * `refused`: where a dossier stands whose papers have ids that cannot be told, or are not on the site; behind
 * "Handelingen" it says what the sitting was about, and its number is of that.
 */
function findHeaded(text: string): { found: Citation[]; refused: Set<number> } {
  const found: Citation[] = [];
  const refused = new Set<number>();
  for (const match of text.matchAll(HEAD)) {
    const cursor = new Cursor(text, match.index + match[0].length);
    cursor.take(GAP);
    const kamer = cursor.take(ELEVEN) ? 'tk' : (takeKamer(cursor) ?? kamerOf(match[0]));
    cursor.take(GAP);
    const years = readYearsInBrackets(cursor) ?? readYears(cursor);
    cursor.take(GAP);
    cursor.take(DOSSIER_WORD);
    const withoutLetters = kamer === 'ek' && years?.vergaderjaar && years.vergaderjaar < FIRST_LETTERS;
    if (withoutLetters || years?.tooEarly || /^H/i.test(match[0])) refused.add(cursor.at);
    if (refused.has(cursor.at)) continue;
    const papers = readKamerstukken(cursor, kamer === 'ek');
    const citation = papers && listCitation(text, 'kamerstuk', match.index, papers.end, papers.targets);
    if (citation) found.push(citation);
  }
  return { found, refused };
}

/** `31 015, nr. 12` anywhere; `31 015-12` and `31 015, D` only as the last between brackets; `36410-VIII-12` is an id. */
const BARE =
  /(?<![\d.,:/-])(?<!\d )[1-3]\d ?\d{3}(?:(?:-\d{2}(?!\d))?(?:[ -](?:[IVX]{1,6}[A-C]?|[A-M])(?![A-Za-z]))?(?:,? (?:nrs?|nummers?)\b|-\d{1,4}(?=\)))|, [A-Z]{1,2}(?=\))|-[IVX]{1,6}[A-C]?-\d{1,4}(?![\d-]))/g;
/** What stands before a dossier that is one even without a mark that sets it apart. */
const ANNOUNCED = /(?:^|[^A-Za-z])(?:zie|dossier|wetsvoorstel|motie|amendement|(?:kamer)?brief)\s$/i;

/** With nothing around it that sets a reference apart it may be an amount: "er zijn 29 628, nr. 12 …". */
function isSetApart(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 16), start);
  return start === 0 || /[([;:,]\s{0,2}$/.test(before) || /\n\s{0,2}$/.test(before) || ANNOUNCED.test(before);
}

function findBare(text: string): Citation[] {
  const found: Citation[] = [];
  for (const match of text.matchAll(BARE)) {
    const isId = /-[IVX]+[A-C]?-\d+$/.test(match[0]);
    const hasNr = /(?:nrs?|nummers?)$/.test(match[0]);
    const isReference = isId || (hasNr ? isSetApart(text, match.index) : /[(,;\s]/.test(text[match.index - 1] ?? ''));
    const papers = isReference ? readKamerstukken(new Cursor(text, match.index)) : undefined;
    // Without a word that says what it is, a number that does not exist is something else.
    const citation =
      papers?.targets.some(isPossible) && listCitation(text, 'kamerstuk', match.index, papers.end, papers.targets);
    if (citation) found.push(citation);
  }
  return found;
}

/** Kamerstukken, with and without the word. Source of the forms: the Aanwijzingen voor de regelgeving and the papers themselves. */
export function findKamerstukken(text: string): Citation[] {
  const { found, refused } = findHeaded(text);
  return [...found, ...findBare(text).filter(({ start }) => !refused.has(start))];
}
