import type { Act } from '../data/act';
import type { Token } from '../text/tokenise';
import type { Mention } from './find-act-mentions';
import { addName, emptyLexicon, type Lexicon } from './lexicon';
import { meansSomethingElse } from './means-something-else';
import { abbreviates, canBeNamed, isNickname, isNounFor } from './names-act';
import { nicknameBefore } from './nickname-before';

/** What a document itself calls its acts. */
export interface Definitions {
  lexicon: Lexicon;
  /** Plain nouns that it gave to one act ("hierna: de verordening"), from a token on. No act where it gave one to two. */
  nouns: Map<string, { act?: Act; from: number }>;
  /** The mentions, those with their bracketed abbreviation longer for it. */
  mentions: Mention[];
}

/** Words before a name that is being given: `hierna ook te noemen: "de Wft"`. */
const INTRODUCES = /^(?:hierna|verder|voortaan|vervolgens|kortweg|afgekort|oftewel|ofwel)$/;
const LEADING =
  /^(?:hierna|verder|voortaan|vervolgens|kortweg|afgekort|oftewel|ofwel|ook|wel|bekend|te|noemen|genoemd|aangeduid|aan|duiden|als|tot|in|vervolg|de|het|[:"'«»“”„,])$/;
const QUOTE = /^["'«»“”„]$/;
const LONGEST = 14;
const LONGEST_ABBREVIATION = 12;
const LONGEST_TITLE = 80;
const TITLE = /^(?:betreffende|inzake|tot|over|houdende|ter|met|van)$/;

/** The tokens between the brackets that open at an index, if they are few. */
function bracket(tokens: readonly Token[], open: number): { words: readonly Token[]; close: number } | undefined {
  if (tokens[open]?.text !== '(') return undefined;
  for (let close = open + 1; close < tokens.length && close < open + LONGEST; close++) {
    if (tokens[close]?.text === ')') return { words: tokens.slice(open + 1, close), close };
  }
  return undefined;
}

function written(words: readonly Token[]): string {
  return words.map((word, index) => (index > 0 && !word.glued ? ` ${word.text}` : word.text)).join('');
}

function introduces(words: readonly Token[]): boolean {
  const [first, second, third] = words;
  if (first === undefined) return false;
  if (INTRODUCES.test(first.key)) return true;
  if (first.key === 'ook' && /^(?:wel|bekend|genoemd)$/.test(second?.key ?? '')) return true;
  return first.key === 'in' && second?.key === 'het' && third?.key === 'vervolg';
}

/** The name in what a bracket says: without the words that introduce it, its quotes and its article. `to` is an index in these. */
function nameIn(words: readonly Token[]): { name: string; isGiven: boolean; to: number } | undefined {
  const isGiven = introduces(words);
  let from = 0;
  while (words[from] && (isGiven ? LEADING : /^(?:de|het|["'«»“”„])$/).test(words[from]?.key ?? '')) from++;
  let to = words.length;
  while (to > from && QUOTE.test(words[to - 1]?.text ?? '')) to--;
  const rest = words.slice(from, to);
  if (rest.length === 0 || rest.length > 5 || rest.some(({ key }) => /^(?:en|of|resp|[,;])$/.test(key)))
    return undefined;
  return { name: written(rest), isGiven, to };
}

/** `, hierna: Wft,` or `; hierna: Wft)` without brackets of its own: the words up to the next mark. */
function behindComma(tokens: readonly Token[], at: number): readonly Token[] | undefined {
  if (!/^[,;]$/.test(tokens[at]?.text ?? '') || !/^(?:hierna|verder|voortaan)$/.test(tokens[at + 1]?.key ?? ''))
    return undefined;
  for (let end = at + 2; end < at + LONGEST; end++) {
    const key = tokens[end]?.key ?? '.';
    if (/^[,.;)]$/.test(key)) return tokens.slice(at + 1, end);
  }
  return undefined;
}

/** Whether an act is named by its number here. */
function isByNumber(tokens: readonly Token[], { from, to }: Pick<Mention, 'from' | 'to'>): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.text === '/') return true;
  return false;
}

/** The long title of a numbered EU act goes on to the bracket with its name, past other acts that it amends. */
function behindTitle(tokens: readonly Token[], { act, from, to, sentence }: Mention): number | undefined {
  if (act?.kind !== 'eu' || !TITLE.test(tokens[to]?.key ?? '')) return undefined;
  for (let at = to; at < to + LONGEST_TITLE && tokens[at]?.sentence === sentence; at++) {
    const found = bracket(tokens, at);
    const named = found && nameIn(found.words);
    if (!named) continue;
    if (named.isGiven || abbreviates(named.name, act)) return at;
    if (isByNumber(tokens, { from, to }) && isNickname(named.name, act)) return at;
  }
  return undefined;
}

/**
 * Names that the document gives to acts itself: `Wet op het financieel toezicht (hierna: Wft)`, `… (Wft)`, `de Wft (Wet op
 * het financieel toezicht)`. A name that it gives to two acts means neither, and one that cannot be the act's is none. A
 * bracketed abbreviation becomes part of its mention's span; the name behind "hierna" is no mention of its own.
 */
export function findDefinitions(tokens: readonly Token[], mentions: readonly Mention[]): Definitions {
  const lexicon = emptyLexicon();
  const nouns: Definitions['nouns'] = new Map();
  /** Up to this token a definition was read, or the title of an act stands, in which other acts take no name. */
  let definedUpTo = 0;
  let titleUpTo = 0;
  const given: { from: number; to: number }[] = [];
  const mentionUpTo = new Map(mentions.map((mention) => [mention.to, mention]));

  /** Whether what people call an act may be the words up to an index: not where they are a name of another act. */
  function mayBeNickname(mention: Mention, to: number): boolean {
    const known = mentionUpTo.get(to)?.act;
    // "Tot wijziging van Verordening … (naam)" may give the name to the act that amends it.
    const isAmended = /^(?:wijziging|intrekking)$/.test(tokens[mention.from - 2]?.key ?? '');
    return isByNumber(tokens, mention) && !isAmended && (!known || known === mention.act);
  }

  /** Gives a name to an act; false where it cannot be one. `mayBeNickname`: as {@link isNickname}. */
  function give(act: Act, name: string, isGiven: boolean, from: number, mayBeNickname = false): boolean {
    const noun = name.toLowerCase();
    if (/^(?:wet|wetboek|verordening|richtlijn|verdrag|besluit|regeling)$/.test(noun)) {
      if (!isGiven || !isNounFor(noun, act)) return false;
      const known = nouns.get(noun);
      nouns.set(noun, known && known.act !== act ? { from: known.from } : { act, from: known?.from ?? from });
      return true;
    }
    if (!(isGiven ? canBeNamed(name, act) : abbreviates(name, act) || (mayBeNickname && isNickname(name, act)))) {
      return false;
    }
    addName(lexicon, name, { act, use: /[A-Z].*[A-Z]|^[A-Z][a-z]{1,4}\b/.test(name) ? 'abbreviation' : 'name' });
    return true;
  }

  const extended = mentions.flatMap((mention, index) => {
    const { act, from, to } = mention;
    const last = given.at(-1);
    if (to <= definedUpTo || (last && from > last.from && to <= last.to)) return [];
    if (!act) return [mention];
    if (meansSomethingElse(tokens, mention)) {
      addName(lexicon, tokens[from]?.text ?? '', { use: 'abbreviation' });
      return [mention];
    }
    nameBefore(mention, act);
    const title = from < titleUpTo ? undefined : behindTitle(tokens, mention);
    if (title !== undefined) {
      titleUpTo = title + 1;
      const found = bracket(tokens, title);
      const named = found && nameIn(found.words);
      const amended = mentions.slice(index + 1, index + LONGEST_TITLE).find((other) => other.to === title)?.act;
      if (
        found &&
        named &&
        !(amended && canBeNamed(named.name, amended)) &&
        give(act, named.name, named.isGiven, to, mayBeNickname(mention, title + 1 + named.to)) &&
        named.isGiven
      ) {
        given.push({ from: title, to: found.close + 1 });
      }
      return [mention];
    }
    const comma = behindComma(tokens, to);
    const named = comma && nameIn(comma);
    if (comma && named && give(act, named.name, true, to)) {
      definedUpTo = to + comma.length + 1;
      return [mention];
    }
    const found = bracket(tokens, to);
    const inside = found && to >= titleUpTo ? nameIn(found.words) : undefined;
    if (!found || !inside || !give(act, inside.name, inside.isGiven, to, mayBeNickname(mention, to + 1 + inside.to)))
      return [mention];
    // A whole name in brackets is a mention of its own; an abbreviation belongs to the name before it.
    if (!inside.isGiven && inside.name.length > LONGEST_ABBREVIATION) return [mention];
    definedUpTo = found.close + 1;
    if (inside.isGiven) return [mention];
    return [{ ...mention, end: tokens[found.close]?.end ?? mention.end, to: found.close + 1 }];
  });

  /** `de Wft (Wet op het financieel toezicht)`, `de AI-verordening (Verordening (EU) 2024/1689)`: the short name first. */
  function nameBefore(mention: Mention, act: Act): void {
    const { from, to, use } = mention;
    const nickname = nicknameBefore(tokens, written, mention);
    if (nickname && mayBeNickname(mention, nickname.to)) give(act, nickname.name, false, from, true);
    const open = /^(?:de|het)$/.test(tokens[from - 1]?.key ?? '') ? from - 2 : from - 1;
    const name = tokens[open - 1];
    if (use !== 'name' || tokens[open]?.text !== '(' || tokens[to]?.text !== ')' || name?.kind !== 'word') return;
    if (abbreviates(name.text, act)) give(act, name.text, false, from);
  }

  return { lexicon, nouns, mentions: extended };
}
