import type { Act } from '../data/act';
import type { Token } from '../text/tokenise';
import { dropSharedWords } from './drop-shared-words';
import { isAnySuchAct } from './is-any-such-act';
import { beginsOtherNames, isFrontOfAnotherName } from './is-front-of-another-name';
import { isOfACase } from './is-of-a-case';
import { isOfACompany } from './is-of-a-company';
import { isOfAPerson } from './is-of-a-person';
import { isOfAnotherCountry } from './is-of-another-country';
import { isPartOfAnotherName } from './is-part-of-another-name';
import type { Entry, Lexicon, Use } from './lexicon';
import { settleSharedNames } from './settle-shared-names';

/** The place where an act is named. `act` is absent where the name is known, but not which act it means here. */
export interface Mention {
  act?: Act;
  /** The acts that share a short name, where it is one of them that is meant. */
  oneOf?: readonly Act[];
  use: Use;
  start: number;
  end: number;
  /** Tokens `from` up to, not including, `to`. */
  from: number;
  to: number;
  sentence: number;
}

const FUNCTION_WORDS = new Set('de het een van en in of inzake uit dat die dit deze onder bij op per via'.split(' '));

/** A name begins at a new word; after a figure (`126naSv`) or a small glued word (`deZorgverzekeringswet`) too. */
function mayBegin(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.kind === 'mark') return false;
  if (!token.glued) return true;
  const before = tokens[at - 1];
  if (!before || before.kind === 'number') return before !== undefined && token.kind === 'word';
  if (before.kind === 'mark') return before.text !== '-' || !tokens[at - 2] || !before.glued;
  return FUNCTION_WORDS.has(before.key) || token.text.length > 8;
}

/** The word for what an act is, as people hang it behind its short name: `CER-richtlijn`. */
function isSortOf(act: Act | undefined, word: string): boolean {
  if (act?.kind === 'eu')
    return word === ({ R: 'verordening', L: 'richtlijn' } as Record<string, string>)[act.id?.[5] ?? ''];
  return word === 'wet' && act?.kind === 'law';
}

/** Where the name ends, or undefined when it goes on into another word: `Wft-vereisten`. */
function endOfName(tokens: readonly Token[], to: number, act: Act | undefined): number | undefined {
  const next = tokens[to];
  if (!next?.glued) return to;
  // Hard line breaks glue words; but "RvO" does not begin with "Rv".
  const isLong = (tokens[to - 1]?.text.length ?? 0) > 7;
  if (next.kind === 'word') return isLong && /^[A-ZÀ-Þ]/.test(next.text) ? to : undefined;
  if (next.text !== '-') return to;
  const after = tokens[to + 1];
  if (after?.kind !== 'word') return to;
  return after.glued && isSortOf(act, after.key) ? to + 2 : undefined;
}

/**
 * What a word that only stands for an act goes on with makes it another act: `Statuut van de ambtenaren`, `Handvest Nieuwe
 * Stijl`. So does a capital before one of a treaty or of the EU: `Lokaal Handvest`.
 */
function isAnotherAct(
  tokens: readonly Token[],
  from: number,
  to: number,
  { act, use }: Pick<Mention, 'act' | 'use'>,
): boolean {
  const [before, last, next] = [tokens[from - 1], tokens[to - 1], tokens[to]];
  if (!act || use !== 'nextToArticle' || !/^[A-Z][a-z]{5,40}$/.test(last?.text ?? '')) return false;
  if (next && !next.glued && /^(?:van|voor|inzake|der)$/.test(next.key)) return true;
  if (act.kind === 'law') return false;
  const isBeside = (word: Token | undefined) =>
    word?.sentence === last?.sentence && /^(?!Art)[A-ZÀ-Þ][a-zß-ÿ]{2,40}$/.test(word?.text ?? '');
  return isBeside(before) || (!next?.glued && isBeside(next));
}

const MOST_PIECES = 4;

/** The node that the tokens at an index lead to; a word broken by hyphens (`Straf-recht`) counts as one. */
function step(node: Lexicon, tokens: readonly Token[], at: number): { node: Lexicon; to: number } | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const direct = node.next.get(token.key);
  if (direct) return { node: direct, to: at + 1 };
  if (token.kind !== 'word') return undefined;
  let word = token.key;
  for (let to = at + 1; to < at + 2 * MOST_PIECES; to += 2) {
    const [hyphen, rest] = [tokens[to], tokens[to + 1]];
    if (hyphen?.text !== '-' || !hyphen.glued || rest?.kind !== 'word') return undefined;
    word += rest.key;
    const joined = node.next.get(word);
    if (joined) return { node: joined, to: to + 2 };
  }
  return undefined;
}

function matches(entry: Entry, tokens: readonly Token[], from: number): boolean {
  return !entry.exact || entry.exact.every((text, index) => tokens[from + index]?.text === text);
}

function held({ validFrom = '', validTo = '9999' }: Entry, date: string): boolean {
  return validFrom <= date && date <= validTo;
}

/** The one entry of those that are of the same act; undefined when they are of several, or there is none. */
function onlyOne(entries: readonly Entry[]): Entry | undefined {
  const first = entries[0];
  return entries.every(({ act }) => act === first?.act) ? first : undefined;
}

/** The acts that share a short name; undefined when it may also mean something that is in no table. */
function sharers(entries: readonly Entry[]): Act[] | undefined {
  const acts = entries.flatMap(({ act, use }) => (act && use !== 'name' ? [act] : []));
  return acts.length === entries.length && acts.length > 0 ? acts : undefined;
}

/**
 * The act that the entries of one name mean: the one that had the name on the day of the document. A name that two acts
 * had then, or have had when there is no day, means neither, unless the document has named one of them more fully.
 */
function choose(
  entries: readonly Entry[],
  date: string | undefined,
): Pick<Mention, 'act' | 'oneOf' | 'use'> | undefined {
  const first = entries[0];
  if (!first) return undefined;
  const then = date === undefined ? entries : entries.filter((entry) => held(entry, date));
  const firm = onlyOne(then.filter(({ use }) => use !== 'onceNamed'));
  const one = firm ?? onlyOne(then.filter(({ use }) => use === 'onceNamed'));
  if (one) return one;
  const oneOf = sharers(then);
  return { use: first.use, ...(oneOf && { oneOf }) };
}

/** The longest name at a token: names that the document defines come before those of the tables. */
function longestAt(
  lexicons: readonly Lexicon[],
  tokens: readonly Token[],
  from: number,
  date: string | undefined,
): Mention | undefined {
  let best: Mention | undefined;
  for (const lexicon of lexicons) {
    let at: { node: Lexicon; to: number } | undefined = { node: lexicon, to: from };
    for (at = step(at.node, tokens, at.to); at; at = step(at.node, tokens, at.to)) {
      if (at.node.entries.length === 0 || (best && at.to <= best.to)) continue;
      const entries = at.node.entries.filter((entry) => matches(entry, tokens, from));
      const found = choose(entries, date);
      const to = found && endOfName(tokens, at.to, found.act);
      const [first, last] = [tokens[from], tokens[(to ?? 0) - 1]];
      if (!found || !to || !first || !last || isAnotherAct(tokens, from, to, found)) continue;
      // With its sort behind it, even an ambiguous abbreviation says what it is.
      const use = to > at.to ? 'name' : found.use;
      const { act, oneOf } = found;
      const goesOn = act?.kind === 'law' && use === 'name' && beginsOtherNames(at.node, tokens[to]);
      best = {
        ...(act && !goesOn && { act }),
        ...(oneOf && { oneOf }),
        use,
        start: first.start,
        end: last.end,
        from,
        to,
        sentence: first.sentence,
      };
    }
  }
  return best;
}

/**
 * Every place where an act is named, in order, none overlapping. The first lexicon wins over the next.
 *
 * @param date Day of the document, ISO: tells which act a name meant that changed hands.
 */
export function findActMentions(tokens: readonly Token[], lexicons: readonly Lexicon[], date?: string): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!mayBegin(tokens, at)) continue;
    const mention = longestAt(lexicons, tokens, at, date);
    if (!mention) continue;
    at = mention.to - 1;
    if (isOfACase(tokens, mention)) continue;
    const isOther =
      isPartOfAnotherName(tokens, mention, mentions.at(-1)?.to ?? 0) ||
      isFrontOfAnotherName(tokens, mention) ||
      isOfAPerson(tokens, mention) ||
      isOfACompany(tokens, mention) ||
      isOfAnotherCountry(tokens, mention) ||
      isAnySuchAct(tokens, mention);
    if (isOther) {
      delete mention.act;
      delete mention.oneOf;
    }
    mentions.push(mention);
  }
  settleSharedNames(mentions);
  dropSharedWords(mentions, ({ from, to }) => (to === from + 1 ? (tokens[from]?.text ?? '') : ''));
  return mentions;
}
