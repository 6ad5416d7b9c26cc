import type { Target } from '../../model/citation';
import type { Cursor } from '../text/cursor';
import { isPossible } from '../validate/is-possible';
import { readYears } from './parliamentary-year';
import { readDossier } from './read-dossier';
import { isAtEnd, readMoreNumbers, takeLetter, takeNr, takeNumber } from './read-numbers';
import { takeKamer } from './take-kamer';

const HYPHEN = /\s?[-–]\s?(?=\d)/y;
const HYPHEN_LETTER = /-(?=[A-Z])/y;
const COMMA = /[\s,]{0,2},\s{0,6}/y;
const AND = /\s{0,4}(?:,\s{0,4}(?:(?:en|alsmede|alsook)(?=\s))?|(?:en|alsmede|alsook)(?=\s)|&|\/|\+)\s{0,4}/y;
const DOSSIER_AHEAD = /[1-3]\d[ .\n]{0,2}\d{3}(?!\d)/y;
const GAP = /[\s,]{0,6}/y;
const TITLE = /\s{0,3}\([^()\d]{3,100}\)/y;
const OPEN = /[\s,]{0,4}\(?/y;
const CLOSE = /\)/y;
const YEAR = /^(?:19[89]|20[0-4])\d$/;

/** Papers are read up to these many; a longer list is none. */
const MOST = 100;

/** `nr.` behind the dossier; also behind its title in brackets or the year, which some put between the two. */
function takeNrOfDossier(cursor: Cursor): ReturnType<typeof takeNr> {
  const start = cursor.at;
  if (!cursor.take(TITLE)) {
    cursor.take(OPEN);
    takeKamer(cursor);
    cursor.take(GAP);
    if (readYears(cursor)) cursor.take(CLOSE);
    else cursor.at = start;
  }
  const nr = takeNr(cursor);
  if (!nr) cursor.at = start;
  return nr;
}

/** `nr. 12`, `-12`, `, 12`, `, D`. Undefined, and the cursor unmoved, when no number of a paper follows. */
function readFirstNumber(cursor: Cursor, dossier: string, ofEersteKamer: boolean) {
  const start = cursor.at;
  const nr = takeNrOfDossier(cursor);
  const hyphen = nr ? undefined : (cursor.take(HYPHEN) ?? (ofEersteKamer ? cursor.take(HYPHEN_LETTER) : undefined));
  const comma = !nr && !hyphen && cursor.take(COMMA) !== undefined;
  if (nr || hyphen || comma) {
    const number = takeNumber(cursor);
    // Behind a comma alone it may be a year; only the parts of one dossier have come so far.
    if (number && !(comma && YEAR.test(number) && !dossier.includes('-')))
      return { number, plural: nr?.plural ?? false };
    const letter = number ? undefined : takeLetter(cursor);
    if (letter && (nr || ofEersteKamer || isAtEnd(cursor))) return { number: letter, plural: nr?.plural ?? false };
  }
  cursor.at = start;
  return undefined;
}

/** Another dossier of the same list, perhaps with a year of its own: `en 29 628, nr. 8`, `en 2020/21, 29 628, nr. 8`. */
function readNextDossier(cursor: Cursor): string | undefined {
  const start = cursor.at;
  if (cursor.take(AND)) {
    takeKamer(cursor);
    cursor.take(GAP);
    if (!cursor.sees(DOSSIER_AHEAD) && readYears(cursor)) cursor.take(GAP);
    const dossier = cursor.sees(DOSSIER_AHEAD) ? readDossier(cursor) : undefined;
    if (dossier) return dossier;
  }
  cursor.at = start;
  return undefined;
}

function targetOf(dossier: string, number: string): Target {
  return { system: 'op', id: `kst-${dossier}-${number}` };
}

/**
 * Reads dossiers with the numbers of their papers, from the cursor on. A paper under two dossiers ("31 015 en 32 761, nr.
 * 8") is published under the first; where that one does not go so far, under the other.
 */
export function readKamerstukken(
  cursor: Cursor,
  ofEersteKamer = false,
): { targets: Target[]; end: number } | undefined {
  const targets: Target[] = [];
  let end = cursor.at;
  let dossier = readDossier(cursor);
  while (dossier && targets.length < MOST) {
    const dossiers = [dossier];
    let first = readFirstNumber(cursor, dossier, ofEersteKamer);
    while (!first && dossiers.length < 5) {
      const other = readNextDossier(cursor);
      if (!other) break;
      dossiers.push(other);
      first = readFirstNumber(cursor, other, ofEersteKamer);
    }
    if (!first) break;
    for (const number of [first.number, ...readMoreNumbers(cursor, first.number, first.plural)]) {
      const candidates = dossiers.map((one) => targetOf(one, number));
      targets.push(candidates.find(isPossible) ?? targetOf(dossier, number));
    }
    end = cursor.at;
    dossier = readNextDossier(cursor);
  }
  return targets.length > 0 ? { targets, end } : undefined;
}
