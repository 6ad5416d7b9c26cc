import type { Mention } from '../acts/find-act-mentions';
import type { Token } from '../text/tokenise';
import { type ArticleItem, readArticleList } from './read-article-list';
import { readBareArticles } from './read-bare-articles';
import { readContinuedList } from './read-continued-list';
import { readLead } from './read-lead';
import { ordinal } from './read-numbers';
import { type Anaphor, type Of, readNounBefore, readOf } from './read-of';
import { readSubdivisions } from './read-subdivisions';

/** Articles as they are written, not yet known of which act. */
export interface ArticleReference {
  items: ArticleItem[];
  start: number;
  end: number;
  from: number;
  to: number;
  sentence: number;
  /** The mention of its act, which is then part of the span. */
  own?: Mention;
  /** The act is the one right before: `Sr, art. 139h`, `de DSA (artikel 16)`. */
  before?: Mention;
  anaphor?: Anaphor;
  /** It says what it is of, and that is not in the tables: `van het servicecontract`. */
  foreign: boolean;
  /** Where the name of what is not in the tables ends, an offset; absent when it names nothing. */
  namedEnd?: number;
}

/** A small word may have lost the space behind it: `inartikel`. */
const ARTICLE_WORD = /^(van|in|op|en|uit|met|door|dat|het|de|volgens|conform)?(?:artikel(en|s)?|(?<!\w)art(t|s)?)$/;
const BUDGET_WORD = /^(?:uitgaven|dekking|middelen|bedrag|bedragen|miljoen|miljard|budget|begroting|raming)$/;

/** `, zie artikel 5`, `(met name artikel 5)`: words between an act and its articles. */
const LEADS_ON = /^(?:zie|ook|met|name|in|het|bijzonder|namelijk|specifiek|te|weten)$/;

/** The mention that ends right before an index, with at most a comma, colon or bracket between, and words that lead on. */
function mentionBefore(
  tokens: readonly Token[],
  at: number,
  mentionUpTo: ReadonlyMap<number, Mention>,
): Mention | undefined {
  const direct = mentionUpTo.get(at);
  if (direct) return direct;
  let mark = at - 1;
  while (mark > at - 5 && LEADS_ON.test(tokens[mark]?.key ?? '')) mark--;
  return /^[,(:–-]$/.test(tokens[mark]?.text ?? '') ? mentionUpTo.get(mark) : undefined;
}

/** Budgets have articles too: `de uitgaven op artikel 4`, `dekking uit artikel 11`. */
function isBudget(tokens: readonly Token[], from: number): boolean {
  if (!/^(?:op|uit|onder)$/.test(tokens[from - 1]?.key ?? '')) return false;
  return tokens.slice(Math.max(0, from - 12), from).some(({ key }) => BUDGET_WORD.test(key));
}

/** `artikel 149 Rv, eerste lid`: a lid that stands behind the act instead of before it; the index behind it. */
function readLidBehind(tokens: readonly Token[], at: number, item: ArticleItem | undefined): number {
  if (!item || item.lid.length > 0 || item.onderdeel.length > 0) return at;
  const first = /^[,(]$/.test(tokens[at]?.text ?? '') ? at + 1 : at;
  if (tokens[first]?.key !== 'lid' && ordinal(tokens[first]) === undefined) return at;
  const { lid, onderdeel, to } = readSubdivisions(tokens, at);
  // "Eerste lid van artikel 6" is of what follows.
  if (lid.length === 0 || tokens[to]?.key === 'van') return at;
  item.lid.push(...lid);
  item.onderdeel.push(...onderdeel);
  return to;
}

const PLURAL = /^(?:artikelen|artikels|artt|arts)$/;

/** `artikel 5`, `artt. 173 en 173a`, `Art 8`: from the word on. */
function readWritten(
  tokens: readonly Token[],
  at: number,
  mentionAt: ReadonlyMap<number, Mention>,
  mentionUpTo: ReadonlyMap<number, Mention>,
): ArticleReference | undefined {
  const key = tokens[at]?.key ?? '';
  const word = key.includes('art') ? ARTICLE_WORD.exec(key) : null;
  if (!word) return undefined;
  const isPlural = word[2] === 'en' || word[3] !== undefined;
  const { from, lid, onderdeel } = readLead(tokens, at);
  const actBefore = mentionBefore(tokens, from, mentionUpTo);
  const numbersAt = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
  const list = readArticleList(tokens, numbersAt, { isPlural, mayRepeat: !actBefore });
  if (!list) return undefined;
  for (const item of isPlural ? list.items : list.items.slice(0, 1)) {
    item.lid.unshift(...lid);
    item.onderdeel.unshift(...onderdeel);
  }
  let of: Of = isBudget(tokens, from) ? { to: list.to, foreign: true } : readOf(tokens, list.to, mentionAt);
  if (!of.own && !of.anaphor && !of.foreign && !actBefore) of = { ...of, ...readNounBefore(tokens, from) };
  const to = of.own && of.end === undefined ? readLidBehind(tokens, of.to, list.items.at(-1)) : of.to;
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last) return undefined;
  const before = of.own || of.anaphor || of.foreign ? undefined : actBefore;
  const start = from === at ? first.start + (word[1]?.length ?? 0) : first.start;
  return {
    items: list.items,
    start,
    end: of.end ?? (to > of.to ? last.end : of.own?.end) ?? last.end,
    from,
    to,
    sentence: first.sentence,
    foreign: of.foreign,
    ...(of.namedTo !== undefined && { namedEnd: tokens[of.namedTo - 1]?.end ?? last.end }),
    ...(of.own && { own: of.own }),
    ...(of.anaphor && { anaphor: of.anaphor }),
    ...(before && { before }),
  };
}

/** All articles of a text, in order, none overlapping. */
export function findArticleReferences(tokens: readonly Token[], mentions: readonly Mention[]): ArticleReference[] {
  const mentionAt = new Map(mentions.map((mention) => [mention.from, mention]));
  const mentionUpTo = new Map(mentions.map((mention) => [mention.to, mention]));
  const references: ArticleReference[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    while ((mentions[next]?.from ?? tokens.length) < at) next++;
    const isPlural = PLURAL.test(tokens[at]?.key ?? '');
    let reference = readWritten(tokens, at, mentionAt, mentionUpTo) ?? readBareArticles(tokens, at, mentions[next]);
    while (reference) {
      references.push(reference);
      at = reference.to - 1;
      reference = readContinuedList(tokens, reference, isPlural, mentionAt);
    }
  }
  return references;
}
