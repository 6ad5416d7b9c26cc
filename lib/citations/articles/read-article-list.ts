import { MONTHS } from '../text/months';
import type { Token } from '../text/tokenise';
import { ordinal, separator } from './read-numbers';
import { readSubdivisions } from './read-subdivisions';

export interface ArticleItem {
  article: string;
  lid: string[];
  onderdeel: string[];
}

const ARTICLE_NUMBER =
  /^\d{1,4}(?:[a-z]|A)?(?:[.:]\d{1,4}[a-z]?){0,3}(?:[a-z]{1,3}|(?:bis|ter|quater|quinquies|sexies|septies|octies|novies|decies)[a-z]?|[A-Z])?$/;
const NOT_AN_ARTICLE = new RegExp(
  `^(?:${MONTHS}|jaar|jaren|maand|maanden|week|weken|dag|dagen|uur|procent|euro|miljoen|miljard|keer|%|°)$`,
);
/** What may follow a number that a list goes on with, if it is a small word. */
const GOES_ON =
  /^(?:van|uit|in|bij|en|of|tot|t|lid|leden|onder|sub|onderdeel|onderdelen|aanhef|alsmede|jo|juncto|dan|respectievelijk|evenals)$/;

/** The number of an article, or undefined for a date, an amount or a lid that comes first (`2e lid`). */
export function articleNumber(tokens: readonly Token[], at: number): string | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number' || !ARTICLE_NUMBER.test(token.text)) return undefined;
  const next = tokens[at + 1];
  if (next && NOT_AN_ARTICLE.test(next.key)) return undefined;
  if (ordinal(token) && next?.key === 'lid') return undefined;
  // "5.1.2.e" says where its leden begin to those who know the act only.
  const behind = tokens[at + 2];
  if (next?.text === '.' && next.glued && behind?.glued && /^[a-z]{1,2}$/.test(behind.text)) return undefined;
  return token.text;
}

/** What closes a list with commas only: `art. 2, 3 EVRM`. */
const ACT_BEHIND = /^(?:Sr|Sv|[A-Z][A-Za-z]{0,8}[A-Z][A-Za-z]{0,8}|[A-Z][a-z]{2,40}wet|[A-Z][a-z]{1,2}[bw])$/;

/** In "artikel 5 en 12 andere bepalingen" the list ends at 5. */
function belongsToList(tokens: readonly Token[], at: number, plural: boolean, comma: boolean): boolean {
  const next = tokens[at + 1];
  if (plural || !next || next.kind === 'mark') return !comma || plural || next?.text === ',';
  if (/[a-z:.]/.test(tokens[at]?.text ?? '')) return true;
  if (comma) return /^(?:en|of|tot|t)$/.test(next.key) || ACT_BEHIND.test(next.text);
  return /^[A-ZÀ-Þ]/.test(next.text) || GOES_ON.test(next.key) || ordinal(next) !== undefined;
}

/** `e.v.`, `ev`, `en volgende`: behind a number, and part of what is cited. */
function behindFollowing(tokens: readonly Token[], at: number): number {
  const keys = tokens.slice(at, at + 4).map(({ key }) => key);
  if (keys.join('') === 'e.v.') return at + 4;
  if (keys[0] === 'ev') return keys[1] === '.' && tokens[at + 1]?.glued ? at + 2 : at + 1;
  return keys[0] === 'en' && /^volgenden?$/.test(keys[1] ?? '') ? at + 2 : at;
}

/** Articles in a range that are listed, at most. */
const LONGEST_RANGE = 30;

/** The articles between the ends of a short range of whole numbers; what lies between 161quater and 161sexies, no number tells. */
function between(from: ArticleItem | undefined, to: string): ArticleItem[] {
  if (!from || !/^\d+$/.test(from.article) || !/^\d+$/.test(to)) return [];
  const [first, last] = [Number(from.article), Number(to)];
  const length = last - first - 1;
  if (length < 1 || length > LONGEST_RANGE) return [];
  return Array.from({ length }, (_, index) => ({ article: String(first + 1 + index), lid: [], onderdeel: [] }));
}

/**
 * `173, 173a en 173b`, each with its leden and onderdelen; of a range all its articles where they can be told, else the two
 * ends. Undefined when no number stands here.
 */
export function readArticleList(
  tokens: readonly Token[],
  at: number,
  plural: boolean,
): { items: ArticleItem[]; to: number } | undefined {
  const items: ArticleItem[] = [];
  let to = at;
  let isRange = false;
  for (let next = at; items.length < 200; ) {
    const article = articleNumber(tokens, next);
    if (article === undefined) break;
    const parts = readSubdivisions(tokens, next + 1);
    if (isRange) items.push(...between(items.at(-1), article));
    items.push({ article, lid: parts.lid, onderdeel: parts.onderdeel });
    to = behindFollowing(tokens, parts.to);
    const gap = separator(tokens, to);
    if (!gap || articleNumber(tokens, gap.to) === undefined) break;
    if (!belongsToList(tokens, gap.to, plural, gap.comma)) break;
    next = gap.to;
    isRange = gap.range;
  }
  return items.length > 0 ? { items, to } : undefined;
}
