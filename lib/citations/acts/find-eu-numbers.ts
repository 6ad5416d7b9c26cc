import type { Unresolved } from '../../model/citation';
import type { Act } from '../data/act';
import { MONTHS } from '../text/months';
import { type Token, tokenAt } from '../text/tokenise';
import { actsById } from './acts-by-id';
import { celexOf } from './celex';
import type { Mention } from './find-act-mentions';
import { isOfSomebodyElse } from './is-of-somebody-else';

const SPACE = String.raw`\s{0,4}`;
const UNION = '(?:EU|EG|EEG|Euratom|GBVB|JBZ|EGKS)';
const UNIONS = `${UNION}(?:,${SPACE}${UNION}){0,2}`;
/** `(EU)`, `EG`, `(EG, Euratom)`: in both brackets or in none. */
const SIGN = String.raw`((?:\(${UNIONS}\)|${UNIONS})${SPACE})?`;
const NUMBER = String.raw`(\d{1,4})/\s{0,2}(\d{1,4})(?!\d)(${SPACE}/${SPACE}${UNION}(?![A-Za-z]))?`;
/** `Verordening (EU) nr. 952/2013`, `Vo. (EG) 883/2004`, `Richtlijn 2000/31/EG`, `Gedelegeerde Verordening (EU) 2016/161`. */
const NUMBERED = new RegExp(
  String.raw`(?:gedelegeerde\s{1,4})?(verordening|richtlijn|(?:kader)?besluit|beschikking|(?<![A-Za-zÀ-ÿ-])vo(?:\.|(?=[\s(])))(?:en)?${SPACE}` +
    `(?:van de (?:Commissie|Raad)${SPACE})?${SIGN}(nrs?${SPACE}[.:]?${SPACE})?${NUMBER}`,
  'gi',
);
/** The next of a list: `en 2014/25/EU`, `, nr. 882/2004`, `en (EU) 2019/1020`. */
const NEXT = new RegExp(
  String.raw`(?:${SPACE},${SPACE}|\s{1,4})(?:(?:en|of)\s{1,4})?${SIGN}(nrs?${SPACE}[.:]?${SPACE})?${NUMBER}`,
  'y',
);
/** Who made it and when, as titles begin: `van het Europees Parlement en de Raad van 19 oktober 2022`. */
const MADE = new RegExp(
  String.raw`\s{1,4}van\s{1,4}(?:het\s{1,4}Europees\s{1,4}Parlement\s{1,4}en\s{1,4}(?:van\s{1,4})?de\s{1,4}Raad|de\s{1,4}(?:Raad|Commissie))` +
    String.raw`(?:,?\s{1,4}van\s{1,4}\d{1,2}\s{1,4}(?:${MONTHS})\s{1,4}(?:19|20)\d\d(?!\d))?`,
  'iy',
);
const CELEX = /\b3(?:19[5-9]\d|20[0-4]\d)[RLDF]\d{4}\b/g;
const MOST_IN_LIST = 50;
/** The beginning of a compound, behind which its word for an act stands: a capital there begins a word of its own. */
const HYPHENATED = /(?:[A-Za-zÀ-ÿ\d]{1,30}-|[A-ZÀ-Þ]{4,40})$/;
const COMPOUND = /(?:[A-Za-zÀ-ÿ\d]{1,30}-|[A-ZÀ-Þ]?[a-zß-ÿ]{1,40})$/;
const LONGEST_COMPOUND = 41;

/** EU acts that are cited by number, and numbers that look like one and cannot be. */
export interface EuNumbers {
  mentions: Mention[];
  unresolved: Unresolved[];
}

/** `Vo` is short for a regulation. */
function sortOf(written: string): string {
  return /^vo\.?$/i.test(written) ? 'Verordening' : written;
}

/**
 * EU acts that are cited by number. One that is in no table gets a row on the spot: the number is its name. Every province
 * and ministry numbers its own: only a union's sign, or a number that the tables have or that the text has elsewhere with
 * such a sign, makes one an EU act.
 */
export function findEuNumbers(text: string, tokens: readonly Token[]): EuNumbers {
  const mentions: Mention[] = [];
  const unresolved: Unresolved[] = [];
  /** The acts of this text that no table has, one object each. */
  const own = new Map<string, Act>();
  const unsigned: { id: string; start: number; end: number }[] = [];
  function add(id: string, name: string, start: number, end: number): void {
    const act: Act = actsById.get(id) ?? own.get(id) ?? { kind: 'eu', id, name, verified: 'its number' };
    own.set(id, act);
    const from = tokenAt(tokens, start);
    const sentence = tokens[from]?.sentence ?? 0;
    mentions.push({ act, use: 'name', start, end, from, to: tokenAt(tokens, end), sentence });
  }
  NUMBERED.lastIndex = 0;
  for (let match = NUMBERED.exec(text); match; match = NUMBERED.exec(text)) {
    const [found, written = '', union, nr, first = '', second = '', unionBehind] = match;
    const type = sortOf(written);
    const start = startOfWord(text, match.index);
    let end = NUMBERED.lastIndex;
    const sign = union ?? unionBehind;
    const id = celexOf(type, first, second, { withNr: nr !== undefined, union: sign });
    const isPlural = /(?:verordening|richtlijn|besluit|beschikking)en/i.test(found);
    const isDecision = /besluit|beschikking/i.test(type);
    if (sign === undefined && isOfSomebodyElse(text, start, match.index, end, id)) continue;
    if (sign === undefined && (isDecision || !id || !actsById.has(id))) {
      if (id) unsigned.push({ id, start, end });
      continue;
    }
    if (!id) {
      unresolved.push({ start, end, kind: 'eu-act', reason: 'impossible' });
      continue;
    }
    const made = matchAt(MADE, text, end);
    const name = found.replace(/^vo(?:\.|\b)/i, type).replace(/\s+/g, ' ');
    add(id, name, start, end + (made?.[0].length ?? 0));
    for (let more = matchAt(NEXT, text, end), count = 0; more && count < MOST_IN_LIST; count++) {
      const [, ownSign = sign, ownNr = nr, one = '', two = '', behind = ownSign] = more;
      const nextId = celexOf(type, one, two, { withNr: ownNr !== undefined, union: behind });
      const isOwn = more[1] !== undefined || more[5] !== undefined;
      if (!nextId || !(isOwn || isPlural)) break;
      end = NEXT.lastIndex;
      add(nextId, `${type} ${one}/${two}`, more.index + more[0].search(/[(\d]/), end);
      more = matchAt(NEXT, text, end);
    }
    NUMBERED.lastIndex = end;
  }
  for (const match of text.matchAll(CELEX)) add(match[0], match[0], match.index, match.index + match[0].length);
  for (const { id, start, end } of unsigned) if (own.has(id)) add(id, '', start, end);
  return { mentions, unresolved };
}

/** Where the word begins that goes on at an index: `Machine|richtlijn`, `P2B-|verordening`. */
function startOfWord(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - LONGEST_COMPOUND), at);
  const isCapital = /[A-ZÀ-Þ]/.test(text[at] ?? '');
  return at - ((isCapital ? HYPHENATED : COMPOUND).exec(before)?.[0].length ?? 0);
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
