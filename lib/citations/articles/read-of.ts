import type { Mention } from '../acts/find-act-mentions';
import { endsName } from '../acts/read-unknown-name';
import type { Token } from '../text/tokenise';
import { behindTitle } from './read-title';
import { isActWord, isUnreadable, looksLikeAct, nameFrom } from './read-unknown-act';

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

/** "Vande" lost its space at the end of a line. */
const OF = /^(?:van|vande|vanhet|uit|in|ex)$/;
const THE = /^(?:de|het)$/;
const ADJECTIVE = /^(?:nederlandse|europese|huidige|geldende|toenmalige|onze)$/;
const POINTING =
  /^(?:die|deze|dit|dat|dezelfde|hetzelfde|genoemde|voornoemde|bovengenoemde|eerdergenoemde|bedoelde|eerstgenoemde|laatstgenoemde|de|het)$/;
const NOUN = /^(?:wet|wetboek|verordening|richtlijn|verdrag)$/;
const NOT_OF_AN_ACT = /^(?:toepassing|kracht|belang|overeenkomstige)$/;
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

/** `artikel 5 (AVG)`: nothing but its act in brackets, or the abbreviation or the one word of an act that no table has. */
function inBrackets(tokens: readonly Token[], at: number, mentionAt: ReadonlyMap<number, Mention>): Of | undefined {
  if (tokens[at]?.text !== '(') return undefined;
  const own = mentionAt.get(at + 1);
  const close = own && tokens[own.to];
  if (own && close?.text === ')') return { own, end: close.end, to: own.to + 1, foreign: false };
  const isUnknown = !own && isActWord(tokens[at + 1]) && tokens[at + 2]?.text === ')';
  return isUnknown ? { to: at, foreign: true, namedTo: at + 3 } : undefined;
}

/**
 * `(oud)`, `oud`, `(nieuw)`: the article that had this number before, or will have it; the day of the document leads to
 * neither. Without brackets "nieuw" begins something else.
 */
function isOtherVersion(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.key === 'oud') return true;
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

/** `de verordening (artikel 16)`, `het besluit (artikel 4)`: what the noun says that the articles stand behind in brackets. */
export function readNounBefore(tokens: readonly Token[], from: number): Pick<Of, 'anaphor' | 'foreign'> | undefined {
  const noun = tokens[from - 1]?.text === '(' ? tokens[from - 2] : undefined;
  if (!noun || !isActWord(noun)) return undefined;
  return NOUN.test(noun.key) ? { anaphor: { noun: noun.key, points: 'the' }, foreign: false } : { foreign: true };
}

/** Reads what an article is said to be of, from the token behind its list on. */
export function readOf(
  tokens: readonly Token[],
  at: number,
  mentionAt: ReadonlyMap<number, Mention>,
  mayHaveTitle = true,
): Of {
  if (isOtherVersion(tokens, at)) return { to: at, foreign: true };
  let next = tokens[at]?.text === ',' ? at + 1 : at;
  const direct = mentionAt.get(next);
  if (direct) return ofMention(tokens, at, direct);
  const of = tokens[next]?.key ?? '';
  const bracketed = inBrackets(tokens, next, mentionAt);
  if (bracketed) return bracketed;
  if (!OF.test(of)) {
    if (looksLikeAct(tokens, next)) return { to: at, foreign: true, namedTo: nameFrom(tokens, next) };
    const title = mayHaveTitle && !mentionAt.has(next + 1) ? behindTitle(tokens, next, true) : undefined;
    const behind = title === undefined ? undefined : readOf(tokens, title, mentionAt, false);
    // "Artikel 7 (Kinderopvang) van de begroting" is of that; "artikel 5 (bewaren) in het gezin" says nothing.
    const isOf = behind?.own !== undefined || (behind?.foreign === true && tokens[title ?? at]?.key === 'van');
    return behind && isOf ? behind : { to: at, foreign: isUnreadable(tokens, at, mentionAt) };
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
  const bare = (of === 'in' && !isActWord(tokens[next])) || NOT_OF_AN_ACT.test(pointer);
  return bare ? { to: at, foreign: false } : { to: at, foreign: true, namedTo: nameFrom(tokens, next) };
}
