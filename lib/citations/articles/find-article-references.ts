import type { Mention } from '../acts/find-act-mentions';
import type { Token } from '../text/tokenise';
import { isOfNext, mentionBefore } from './act-before';
import { type ArticleItem, readArticleList } from './read-article-list';
import { readBareArticles } from './read-bare-articles';
import { readContinuedList } from './read-continued-list';
import { readLead } from './read-lead';
import { readLidBehind } from './read-lid-behind';
import { type Anaphor, type Of, readNounBefore, readOf } from './read-of';

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

/** Budgets have articles too: `de uitgaven op artikel 4`, `dekking uit artikel 11`, `uitgaven Opiumwet: artikel 2`. */
function isBudget(tokens: readonly Token[], from: number, to: number): boolean {
  const hasAmount = /^[,:(]$/.test(tokens[to]?.text ?? '') && tokens[to + 1]?.text === '€';
  if (!hasAmount && !/^(?:op|uit|onder|:)$/.test(tokens[from - 1]?.key ?? '')) return false;
  return tokens.slice(Math.max(0, from - 12), from).some(({ key }) => BUDGET_WORD.test(key));
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
  const numbersAt = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
  if (tokens[numbersAt]?.kind !== 'number') return undefined;
  const isPlural = word[2] === 'en' || word[3] !== undefined;
  const { from, lid, onderdeel } = readLead(tokens, at);
  const actBefore = mentionBefore(tokens, from, mentionUpTo);
  const list = readArticleList(tokens, numbersAt, { isPlural, mayRepeat: !actBefore });
  if (!list) return undefined;
  for (const item of isPlural ? list.items : list.items.slice(0, 1)) {
    item.lid.unshift(...lid);
    item.onderdeel.unshift(...onderdeel);
  }
  let of: Of = isBudget(tokens, from, list.to) ? { to: list.to, foreign: true } : readOf(tokens, list.to, mentionAt);
  if (actBefore && of.own && isOfNext(tokens, list.to, of.own)) of = { to: list.to, foreign: false };
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
      // The act of these articles is not that of the next: `artikel 2 IVRK, artikel 3 en artikel 6 EVRM`.
      if (reference.own) mentionUpTo.delete(reference.own.to);
      at = reference.to - 1;
      reference = readContinuedList(tokens, reference, isPlural, mentionAt);
    }
  }
  return references;
}
