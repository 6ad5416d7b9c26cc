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
  /^\d{1,4}(?:[a-z]|A)?(?:[.:]\d{1,4}[a-z]?){0,3}(?:[a-z]{1,3}|(?:bis|ter|quater|quinquies|sexies|septies|octies|novies|decies)[a-z]?)?$/;
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
  return token.text;
}

/** In "artikel 5 en 12 andere bepalingen" the list ends at 5. */
function belongsToList(tokens: readonly Token[], at: number, plural: boolean, comma: boolean): boolean {
  const next = tokens[at + 1];
  if (plural || !next || next.kind === 'mark') return !comma || plural || next?.text === ',';
  if (/[a-z:.]/.test(tokens[at]?.text ?? '')) return true;
  if (comma) return /^(?:en|of|tot|t)$/.test(next.key);
  return /^[A-ZÀ-Þ]/.test(next.text) || GOES_ON.test(next.key) || ordinal(next) !== undefined;
}

/** `173, 173a en 173b`, each with its leden and onderdelen; of a range the two ends. Undefined when no number stands here. */
export function readArticleList(
  tokens: readonly Token[],
  at: number,
  plural: boolean,
): { items: ArticleItem[]; to: number } | undefined {
  const items: ArticleItem[] = [];
  let to = at;
  for (let next = at; items.length < 200; ) {
    const article = articleNumber(tokens, next);
    if (article === undefined) break;
    const parts = readSubdivisions(tokens, next + 1);
    items.push({ article, lid: parts.lid, onderdeel: parts.onderdeel });
    to = parts.to;
    const between = separator(tokens, to);
    if (!between || articleNumber(tokens, between.to) === undefined) break;
    if (!belongsToList(tokens, between.to, plural, between.comma)) break;
    next = between.to;
  }
  return items.length > 0 ? { items, to } : undefined;
}
