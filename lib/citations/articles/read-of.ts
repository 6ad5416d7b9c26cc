import type { Mention } from '../acts/find-act-mentions';
import { endsName, readUnknownName } from '../acts/read-unknown-name';
import type { Token } from '../text/tokenise';

/** `van die wet`, `van eerstgenoemde richtlijn`: the noun, and how it points back. */
export interface Anaphor {
  noun: string;
  /** `first`: the first of two; `this`: the act at hand, or the bill or decree that the text is about; else the one meant last. */
  points: 'first' | 'this' | 'the' | 'back';
}

/** What articles are said to be of. */
export interface Of {
  /** The mention of their act, which is then part of the span. */
  own?: Mention;
  /** Where the mention ends with the bracket that it stands in. */
  end?: number;
  anaphor?: Anaphor;
  /** They are said to be of something that is not in the tables: `van het servicecontract`. */
  foreign: boolean;
  /** Where the unknown name ends, a token index; absent when nothing is named (`artikel 12-gemeente`, a budget). */
  namedTo?: number;
  /** Index of the token behind it. */
  to: number;
}

const OF = /^(?:van|uit|in|ex)$/;
const THE = /^(?:de|het)$/;
const ADJECTIVE = /^(?:nederlandse|europese|huidige|geldende|toenmalige|onze)$/;
const POINTING =
  /^(?:die|deze|dit|dat|dezelfde|hetzelfde|genoemde|voornoemde|bovengenoemde|eerdergenoemde|bedoelde|eerstgenoemde|laatstgenoemde|de|het)$/;
const NOUN = /^(?:wet|wetboek|verordening|richtlijn|verdrag)$/;
const NOT_OF_AN_ACT = /^(?:toepassing|kracht|belang|overeenkomstige)$/;
const ACT_WORD =
  /(?:wet|besluit|verordening|richtlijn|regeling|verdrag|code|reglement|protocol|statuut|convenant|overeenkomst|contract|statuten|cao|apv|beleidsregels?|begrotingsstaat)$/;
const PLURAL = /^(?:verordeningen|richtlijnen|besluiten)$/;

function pointsOf(pointer: string): Anaphor['points'] {
  if (pointer === 'eerstgenoemde') return 'first';
  if (pointer === 'deze' || pointer === 'dit') return 'this';
  return pointer === 'de' || pointer === 'het' ? 'the' : 'back';
}

/** Names go on with a capital or a year: "de Wet X" is not an anaphor; nor is "de verordening van de gemeente". */
function continuesName(tokens: readonly Token[], at: number, pointer: string): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === 'number' || /^[A-ZÀ-Þ]/.test(token.text)) return true;
  if (/^(?:op|inzake|ter|tot|betreffende)$/.test(token.key)) return true;
  if (!/^(?:de|het)$/.test(pointer)) return false;
  if (!endsName(token)) return true;
  const isNamedBehind = /^(?:van|over|uit|in|bij)$/.test(token.key);
  return isNamedBehind && !NOT_OF_AN_ACT.test(tokens[at + 1]?.key ?? '');
}

/** `artikel 12-gemeente`, `artikel 100-brief`: a word of its own, no article of the act at hand; and `artikel 3 daarvan`. */
function isCompound(tokens: readonly Token[], at: number): boolean {
  const [hyphen, word] = [tokens[at], tokens[at + 1]];
  return hyphen?.key === 'daarvan' || (hyphen?.text === '-' && hyphen.glued && word?.kind === 'word' && word.glued);
}

/** Whether a token begins the name of some act, known or not: a word for an act, or a capital inside the sentence. */
function looksLikeAct(token: Token | undefined): boolean {
  return token?.kind === 'word' && (/^[A-ZÀ-Þ]/.test(token.text) || ACT_WORD.test(token.key));
}

/** The index behind a name that no table has: what looks like a law's, else its first word with the capitals behind it. */
function nameFrom(tokens: readonly Token[], at: number): number {
  const name = readUnknownName(tokens, at);
  if (name !== undefined) return name;
  if (tokens[at]?.kind !== 'word' || /^(?:in|op|bij|door|te|aan|voor)$/.test(tokens[at]?.key ?? '')) return at;
  let to = at + 1;
  while (to < at + 6 && tokens[to]?.kind === 'word' && /^[A-ZÀ-Þ]/.test(tokens[to]?.text ?? '')) to++;
  return Math.min(to, tokens.length);
}

/** `artikel 5 (AVG)`: nothing but its act in brackets. */
function inBrackets(tokens: readonly Token[], at: number, mentionAt: ReadonlyMap<number, Mention>): Of | undefined {
  const own = tokens[at]?.text === '(' ? mentionAt.get(at + 1) : undefined;
  const close = own && tokens[own.to];
  if (!own || close?.text !== ')') return undefined;
  return { own, end: close.end, to: own.to + 1, foreign: false };
}

/** `(oud)`, `(nieuw)`: the article that had this number before, or will have it; the day of the document leads to neither. */
function isOtherVersion(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.text === '(' && /^(?:oude?|nieuwe?)$/.test(tokens[at + 1]?.key ?? '') && tokens[at + 2]?.text === ')'
  );
}

/** One act, or the first of a list: of which of them an article is, "Richtlijnen 2014/24/EU en 2014/25/EU" does not say. */
function ofMention(tokens: readonly Token[], at: number, mention: Mention): Of {
  if (PLURAL.test(tokens[mention.from]?.key ?? '') || isOtherVersion(tokens, mention.to)) {
    return { to: at, foreign: true };
  }
  return { own: mention, to: mention.to, foreign: false };
}

/** Reads what an article is said to be of, from the token behind its list on. */
export function readOf(tokens: readonly Token[], at: number, mentionAt: ReadonlyMap<number, Mention>): Of {
  if (isOtherVersion(tokens, at)) return { to: at, foreign: true };
  let next = tokens[at]?.text === ',' ? at + 1 : at;
  const direct = mentionAt.get(next);
  if (direct) return ofMention(tokens, at, direct);
  const of = tokens[next]?.key ?? '';
  const bracketed = inBrackets(tokens, next, mentionAt);
  if (bracketed) return bracketed;
  if (!OF.test(of)) {
    if (looksLikeAct(tokens[next])) return { to: at, foreign: true, namedTo: nameFrom(tokens, next) };
    return { to: at, foreign: isCompound(tokens, at) };
  }
  next++;
  const pointer = tokens[next]?.key ?? '';
  const pointed = POINTING.test(pointer) ? mentionAt.get(next + 1) : undefined;
  if (pointed) return ofMention(tokens, at, pointed);
  const noun = tokens[next + 1]?.key ?? '';
  if (
    POINTING.test(pointer) &&
    NOUN.test(noun) &&
    !mentionAt.has(next + 1) &&
    !continuesName(tokens, next + 2, pointer)
  ) {
    return { anaphor: { noun, points: pointsOf(pointer) }, to: next + 2, foreign: false };
  }
  if (THE.test(pointer)) next++;
  const plain = mentionAt.get(next);
  const described = ADJECTIVE.test(tokens[next]?.key ?? '') ? mentionAt.get(next + 1) : undefined;
  const own = plain ?? described;
  if (own) return ofMention(tokens, at, own);
  const bare = of === 'in' || NOT_OF_AN_ACT.test(pointer);
  return bare ? { to: at, foreign: false } : { to: at, foreign: true, namedTo: nameFrom(tokens, next) };
}
