import { MONTHS } from '../text/months';
import type { Token } from '../text/tokenise';
import { numbersBetween, ordinal, separator } from './read-numbers';
import { readSubdivisions } from './read-subdivisions';
import { behindTitle } from './read-title';

export interface ArticleItem {
  article: string;
  lid: string[];
  onderdeel: string[];
}

const ARTICLE_NUMBER =
  /^\d{1,4}(?:[a-z]{1,3}|A)?(?:[.:]\d{1,4}[a-z]?){0,3}(?:[a-z]{1,3}|(?:bis|ter|quater|quinquies|sexies|septies|octies|novies|decies)[a-z]?|[A-Z])?$/;
const NOT_AN_ARTICLE = new RegExp(
  `^(?:${MONTHS}|jaar|jaren|maand|maanden|week|weken|dag|dagen|uur|procent|euro|miljoen|miljard|keer|%|°)$`,
);
/** What may follow a number that a list goes on with, if it is a small word. */
const GOES_ON =
  /^(?:van|uit|in|bij|en|of|tot|t|lid|leden|onder|sub|onderdeel|onderdelen|aanhef|alsmede|jo|juncto|dan|respectievelijk|evenals)$/;

/** What closes a list with commas only: `art. 2, 3 EVRM`. */
const ACT_BEHIND = /^(?:Sr|Sv|[A-Z][A-Za-z]{0,8}[A-Z][A-Za-z]{0,8}|[A-Z][a-z]{2,40}wet|[A-Z][a-z]{1,2}[bw])$/;

/** What stands behind a letter that belongs to the number before it. */
const BEHIND_LETTER = /^(?:van|lid|e|ev|[a-z]+wet)$/;

/** Whether the letter of a number stands off from it: `139 h Sr`, `3.29 a e.v. van`. "Artikel 3 a en b" are onderdelen. */
function hasLooseLetter(tokens: readonly Token[], at: number): boolean {
  const [number, letter, next, last] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (!letter || letter.glued || !/^[a-tv-z]$/.test(letter.text) || !/^[\d.:]*\d\d$/.test(number?.text ?? ''))
    return false;
  const behind = next?.text === ',' ? last : next;
  if (!behind || behind.kind === 'mark') return false;
  return BEHIND_LETTER.test(behind.key) || ACT_BEHIND.test(behind.text) || ordinal(behind) !== undefined;
}

/**
 * The number of an article as it is written, with what stands behind it with a point (`9.2`, `5.1.2.e`): only its act tells
 * where the lid begins. Undefined for a date, an amount or a lid that comes first (`2e lid`). `to` is behind it.
 */
export function readArticleNumber(tokens: readonly Token[], at: number): { article: string; to: number } | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number' || !ARTICLE_NUMBER.test(token.text)) return undefined;
  const [next, behind] = [tokens[at + 1], tokens[at + 2]];
  if (next && NOT_AN_ARTICLE.test(next.key)) return undefined;
  if (ordinal(token) && next?.key === 'lid') return undefined;
  if (next?.text === '.' && next.glued && behind?.glued && /^[a-z]$/i.test(behind.text)) {
    return { article: `${token.text}.${behind.text}`, to: at + 3 };
  }
  if (hasLooseLetter(tokens, at)) return { article: `${token.text}${next?.text}`, to: at + 2 };
  return { article: token.text, to: at + 1 };
}

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

/** The other articles of `137c/d`: letters behind the number of the first. */
function readSlashedLetters(tokens: readonly Token[], at: number, article: string): { articles: string[]; to: number } {
  const number = /^(\d+)[a-z]$/.exec(article)?.[1];
  const articles: string[] = [];
  let to = at;
  while (number && articles.length < 20 && tokens[to]?.text === '/' && /^[a-z]$/.test(tokens[to + 1]?.text ?? '')) {
    if (!tokens[to]?.glued || !tokens[to + 1]?.glued) break;
    articles.push(`${number}${tokens[to + 1]?.text}`);
    to += 2;
  }
  return { articles, to };
}

/** An article without leden or onderdelen. */
function whole(article: string): ArticleItem {
  return { article, lid: [], onderdeel: [] };
}

/** Past the word artikel where a list repeats it: `, artikel 6`, `en de artikelen 8 en 9`; the index itself where it does not. */
function pastWord(tokens: readonly Token[], at: number): number {
  const word = tokens[at]?.key === 'de' ? at + 1 : at;
  if (!/^(?:artikel(?:en)?|artt?)$/.test(tokens[word]?.key ?? '')) return at;
  return tokens[word + 1]?.text === '.' ? word + 2 : word + 1;
}

/** How a list begins: with a word in the plural, and without an act right before it. */
interface ListHead {
  isPlural: boolean;
  /** The word artikel may come back in it: `artikel 5, artikel 6 en artikel 7 van de Opiumwet`. */
  mayRepeat?: boolean;
}

/**
 * `173, 173a en 173b`, each with its leden and onderdelen; of a range all its articles where they can be told, else the two
 * ends. Undefined when no number stands here.
 */
export function readArticleList(
  tokens: readonly Token[],
  at: number,
  { isPlural, mayRepeat = false }: ListHead,
): { items: ArticleItem[]; to: number } | undefined {
  const items: ArticleItem[] = [];
  let to = at;
  let isRange = false;
  for (let next = at; items.length < 200; ) {
    const number = readArticleNumber(tokens, next);
    if (!number) break;
    const { article } = number;
    const slashed = readSlashedLetters(tokens, number.to, article);
    const parts = readSubdivisions(tokens, slashed.to);
    // What lies between 161quater and 161sexies, no number tells.
    if (isRange) items.push(...numbersBetween(items.at(-1)?.article, article).map(whole));
    if (slashed.articles.length > 0) items.push(...[article, ...slashed.articles.slice(0, -1)].map(whole));
    const last = slashed.articles.at(-1) ?? article;
    items.push({ article: last, lid: parts.lid, onderdeel: parts.onderdeel });
    to = behindFollowing(tokens, parts.to);
    const title = behindTitle(tokens, to);
    const gap = separator(tokens, title ?? to);
    if (!gap) break;
    // Behind a title the word begins a reference of its own.
    next = mayRepeat && title === undefined ? pastWord(tokens, gap.to) : gap.to;
    if (readArticleNumber(tokens, next) === undefined) break;
    if (next === gap.to && !belongsToList(tokens, next, isPlural, gap.comma)) break;
    isRange = gap.range;
  }
  return items.length > 0 ? { items, to } : undefined;
}
