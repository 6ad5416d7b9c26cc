import type { Act } from '../data/act';
import { type Token, tokenAt } from '../text/tokenise';
import { actsById } from './acts-by-id';
import type { Mention } from './find-act-mentions';

const SPACE = String.raw`\s{0,4}`;
const UNION = '(?:EU|EG|EEG|Euratom|GBVB|JBZ|EGKS)';
/** `Verordening (EU) nr. 952/2013`, `Richtlijn 2000/31/EG`, `Kaderbesluit 2002/584/JBZ`. */
const NUMBERED = new RegExp(
  String.raw`\b(?:uitvoerings)?(verordening|richtlijn|(?:kader)?besluit)(?:en)?${SPACE}(?:van de Commissie${SPACE})?` +
    String.raw`(\(?${UNION}(?:,${SPACE}${UNION}){0,2}\)?${SPACE})?(nrs?${SPACE}[.:]?${SPACE})?(\d{1,4})/(\d{1,4})(?!\d)(${SPACE}/${SPACE}${UNION})?`,
  'gi',
);
const CELEX = /\b3(?:19[5-9]\d|20[0-4]\d)[RLDF]\d{4}\b/g;

const LETTERS: Record<string, string> = { verordening: 'R', richtlijn: 'L', besluit: 'D', kaderbesluit: 'F' };

/** A year of two or four figures as a full year, if an act can be of that year. */
function fullYear(text: string, now: number): number | undefined {
  const year = text.length === 2 ? 1900 + Number(text) : Number(text);
  return text.length !== 3 && year >= 1952 && year <= now + 1 ? year : undefined;
}

/**
 * The CELEX number of an act, or undefined when neither number can be the year. Since 2015 every act has its year first;
 * before, directives and decisions had (`2000/31/EG`), and regulations had their number first (`952/2013`).
 * Source: Interinstitutional style guide, numbering of documents.
 */
function celexOf(
  type: string,
  first: string,
  second: string,
  withNr: boolean,
  isUnion: boolean,
  now = new Date().getFullYear(),
): string | undefined {
  const letter = LETTERS[type.toLowerCase()];
  const [early, late] = [fullYear(first, now), fullYear(second, now)];
  const yearFirst =
    letter !== 'R' ||
    (early !== undefined && early >= 2015 && !(withNr && late !== undefined && late < 2015 && !isUnion));
  const oldStyle = late !== undefined && late < 2015 && !yearFirst;
  const [year, number] = oldStyle ? [late, first] : early !== undefined ? [early, second] : [late, first];
  if (!letter || year === undefined || Number(number) === 0) return undefined;
  return `3${year}${letter}${number.padStart(4, '0')}`;
}

/** EU acts that are cited by number. One that is in no table gets a row on the spot: the number is its name. */
export function findEuNumbers(text: string, tokens: readonly Token[]): Mention[] {
  const mentions: Mention[] = [];
  function add(id: string, name: string, start: number, end: number): void {
    const act: Act = actsById.get(id) ?? { kind: 'eu', id, name, example: '', verified: 'its number' };
    const from = tokenAt(tokens, start);
    const sentence = tokens[from]?.sentence ?? 0;
    mentions.push({ act, use: 'name', start, end, from, to: tokenAt(tokens, end), sentence });
  }
  for (const match of text.matchAll(NUMBERED)) {
    const [found, type, union, nr, first, second, unionBehind] = match;
    const id = type && first && second && celexOf(type, first, second, nr !== undefined, union !== undefined);
    // Every province and ministry numbers its own: only a union sign, or a number that we know, makes one an EU act.
    const isEu = union !== undefined || unionBehind !== undefined || (id !== undefined && actsById.has(id));
    if (id && isEu && (!/besluit/i.test(found) || union || unionBehind))
      add(id, found.replace(/\s+/g, ' '), match.index, match.index + found.length);
  }
  for (const match of text.matchAll(CELEX)) add(match[0], match[0], match.index, match.index + match[0].length);
  return mentions;
}
