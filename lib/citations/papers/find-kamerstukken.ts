import type { Citation, Target } from '../../model/citation';
import { Cursor } from '../text/cursor';
import { YEARS } from './parliamentary-year';

/** `Kamerstukken`, also broken at the end of a line (`Kamer-stuk`), `TK`, `Tweede Kamer`. */
const HEAD =
  /Kamer-?\s{0,3}stuk(?:-?\s{0,3}ken)?(?:nummers?)?|\bKamerst\.|\bKst\.|\b[TE]K(?![A-Za-z])|\b(?:Tweede|Eerste) Kamer(?![a-z])/gi;
const GAP = /[\s,:(]{0,8}/y;
const CHAMBER = /(?:der\s{1,3})?(?:II|ll|Il|lI|I|l|[TE]K|(?:Tweede|Eerste)\s{1,3}Kamer)(?![A-Za-z])/y;
const DOSSIER_WORD = /(?:dossier(?:nummer|nr\.?)?|nrs?\.?)\s{0,4}(?=\d{2}[ .]?\d{3})/iy;
const DOSSIER = /([1-3]\d)[ .\n]?(\d{3})(?!\d)/y;
/** A dossier's own number behind a hyphen, when the number of the paper still follows: `21 501-07, nr. 12`. */
const SUFFIX = /\s?-\s?(\d{2})(?=-\d|,?\s{0,4}(?:nrs?|[A-Z]{1,2}(?![A-Za-z])))/y;
const KINGDOM = /[\s-]{0,3}\(?(R\d{4})\)?/y;
const CHAPTER = /[\s-]{1,3}([IVX]{1,6}[A-C]?|[A-M](?=,?\s{0,4}nr))(?![A-Za-z])/y;
const NEXT_DOSSIER = /\s{0,4}(?:,|en|&|\/|\+)\s{0,4}(?=[1-3]\d[ .]?\d{3}(?!\d))/y;
const NR = /[\s,]{0,6}(?:nrs|nummers)\b\.?\s{0,4}|[\s,]{0,6}(?:nr|nummer|no)\b\.?\s{0,4}|\s{0,3}#\s{0,3}/iy;
const NUMBER = /(\d{1,4})(?![\d]|\s\d{3}(?!\d))/y;
const LETTER = /([A-Z]{1,3})(?![A-Za-z])/y;
const HYPHEN = /\s?[-–]\s?(?=\d)/y;
const COMMA = /[\s,]{0,2},\s{0,6}/y;
const AND = /\s{0,4}(?:,\s{0,4}(?:en\s{0,4})?|en\s{1,4}|&\s{0,4}|t\/m\s{0,4}|tot en met\s{1,4})/y;
/** After a number that may be something else ("nr. 5 en 2 andere") only the end of the reference will do. */
const ENDS = /\s{0,3}(?:$|[.;:)\]\n,]|en\b)/y;

/** A dossier as it stands in an id: `36410-VIII`, `21501-02`. */
function readDossier(cursor: Cursor): string | undefined {
  const found = cursor.take(DOSSIER);
  if (!found) return undefined;
  let dossier = `${found[1]}${found[2]}`;
  const suffix = cursor.take(SUFFIX);
  if (suffix) dossier += `-${suffix[1]}`;
  const kingdom = cursor.take(KINGDOM);
  if (kingdom) dossier += `-(${kingdom[1]})`;
  const chapter = cursor.take(CHAPTER);
  if (chapter) dossier += `-${chapter[1]}`;
  return dossier;
}

/** `nr. 12`, `-12`, `, 12`, `, D`. Undefined, and the cursor unmoved, when no number of a paper follows. */
function readFirstNumber(cursor: Cursor): { number: string; plural: boolean } | undefined {
  const start = cursor.at;
  const nr = cursor.take(NR);
  const direct = nr ?? cursor.take(HYPHEN) ?? cursor.take(COMMA);
  const number = direct && (cursor.take(NUMBER) ?? cursor.take(LETTER));
  if (number?.[1]) return { number: number[1], plural: nr !== undefined && /nrs|nummers/i.test(nr[0]) };
  cursor.at = start;
  return undefined;
}

/** More numbers of the same dossier: `, nr. 14 en 15`. */
function readMoreNumbers(cursor: Cursor, plural: boolean): string[] {
  const numbers: string[] = [];
  while (numbers.length < 50) {
    const start = cursor.at;
    const between = cursor.take(AND);
    const nr = between && cursor.take(NR);
    const number = between && cursor.take(NUMBER);
    const sure = nr ?? (plural || (between?.[0].trim() !== ',' && cursor.sees(ENDS)) || undefined);
    if (!number?.[1] || !sure) {
      cursor.at = start;
      break;
    }
    numbers.push(number[1]);
  }
  return numbers;
}

/**
 * Dossiers with the numbers of their papers, from the cursor on. A paper under two dossiers ("31 015 en 32 761, nr. 8")
 * is published under the first.
 */
function readPapers(cursor: Cursor): { ids: string[]; end: number } | undefined {
  const ids: string[] = [];
  let end = cursor.at;
  let dossier = readDossier(cursor);
  while (dossier && ids.length < 100) {
    let other = cursor.take(NEXT_DOSSIER) && readDossier(cursor);
    while (other) other = cursor.take(NEXT_DOSSIER) ? readDossier(cursor) : undefined;
    const first = readFirstNumber(cursor);
    if (!first) break;
    ids.push(`kst-${dossier}-${first.number}`);
    for (const number of readMoreNumbers(cursor, first.plural)) ids.push(`kst-${dossier}-${number}`);
    end = cursor.at;
    dossier = cursor.take(NEXT_DOSSIER) ? readDossier(cursor) : undefined;
  }
  return ids.length > 0 ? { ids, end } : undefined;
}

function citation(start: number, { ids, end }: { ids: string[]; end: number }): Citation | undefined {
  const targets = ids.map((id): Target => ({ system: 'op', id }));
  const first = targets[0];
  return first && { start, end, kind: 'kamerstuk', target: first, ...(targets.length > 1 && { targets }) };
}

function findHeaded(text: string): Citation[] {
  const found: Citation[] = [];
  for (const match of text.matchAll(HEAD)) {
    const cursor = new Cursor(text, match.index + match[0].length);
    cursor.take(GAP);
    cursor.take(CHAMBER);
    cursor.take(GAP);
    cursor.take(YEARS);
    cursor.take(GAP);
    cursor.take(DOSSIER_WORD);
    const papers = readPapers(cursor);
    const made = papers && citation(match.index, papers);
    if (made) found.push(made);
  }
  return found;
}

/** `31 015, nr. 12` anywhere; `31 015-12` and `31 015, D` only as all that is between brackets, or behind a comma in them. */
const BARE =
  /(?<![\d.,:/-])(?<!\d )[1-3]\d[ ]?\d{3}(?:-\d{2}(?!\d))?(?: [IVX]{1,6}[A-C]?)?(?:,? nrs?\b|-\d{1,4}(?=\))|, [A-Z]{1,3}(?=\)))/g;

function findBare(text: string): Citation[] {
  const found: Citation[] = [];
  for (const match of text.matchAll(BARE)) {
    // With nothing around it that sets a reference apart it may be an amount: "er zijn 29 628, nr. 12 …".
    const before =
      text
        .slice(Math.max(0, match.index - 3), match.index)
        .trimEnd()
        .at(-1) ?? '\n';
    const setApart =
      /[([;:,]/.test(before) || /(?:^|\n)\s*$/.test(text.slice(Math.max(0, match.index - 3), match.index));
    const headed = /nrs?$/.test(match[0]) ? setApart : /[(,;\s]/.test(text[match.index - 1] ?? '');
    const papers = headed && readPapers(new Cursor(text, match.index));
    const made = papers && citation(match.index, papers);
    if (made) found.push(made);
  }
  return found;
}

/** Kamerstukken, with and without the word. Source of the forms: the Aanwijzingen voor de regelgeving and the papers themselves. */
export function findKamerstukken(text: string): Citation[] {
  return [...findHeaded(text), ...findBare(text)];
}
