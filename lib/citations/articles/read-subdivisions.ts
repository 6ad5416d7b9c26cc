import type { Token } from '../text/tokenise';
import { numbersBetween, ordinal, separator } from './read-numbers';

/** What follows an article's number: its leden and onderdelen. */
export interface Subdivisions {
  lid: string[];
  onderdeel: string[];
  to: number;
}

/**
 * Values of one kind with separators between them: `a, b en c`. Stops before a separator that no value follows, and before
 * a comma where `commas` says that what follows it may be something else.
 */
function values(
  tokens: readonly Token[],
  at: number,
  read: (token: Token | undefined) => string | undefined,
  commas: (next: Token | undefined) => boolean,
) {
  const found: string[] = [];
  let to = at;
  let isRange = false;
  for (let next = at; found.length < 40; ) {
    const value = read(tokens[next]);
    if (value === undefined || (found.length > 0 && (hasOwnLid(tokens, next) || isNextArticle(tokens, next, found))))
      break;
    if (isRange) found.push(...numbersBetween(found.at(-1), value));
    found.push(value);
    to = next + 1;
    // `1°` and `f)` keep their sign.
    if (tokens[to]?.text === '°' && tokens[to]?.glued) to++;
    else if (isClosing(tokens, to)) to++;
    const between = separator(tokens, to);
    if (!between || (between.comma && !commas(tokens[between.to]))) break;
    next = between.to;
    isRange = between.range;
  }
  return { found, to };
}

/** In "onder a en b, en 2" another article follows; "a, 2°" goes on. */
function isNextArticle(tokens: readonly Token[], at: number, found: readonly string[]): boolean {
  return tokens[at]?.kind === 'number' && /^[a-z]/i.test(found[0] ?? '') && tokens[at + 1]?.text !== '°';
}

/** In "lid 2 en 7 lid 1" and "lid 2 en 7, eerste lid" another article follows. */
function hasOwnLid(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.kind !== 'number' || ordinal(tokens[at]) !== undefined) return false;
  if (tokens[at + 1]?.key === 'lid') return true;
  return tokens[at + 1]?.text === ',' && (tokens[at + 2]?.key === 'lid' || ordinal(tokens[at + 2]) !== undefined);
}

const FURTHEST_BRACKET = 60;

/** Whether a bracket stands open before an index. */
function isInBrackets(tokens: readonly Token[], at: number): boolean {
  let closed = 0;
  for (let before = at - 1; before >= 0 && before > at - FURTHEST_BRACKET; before--) {
    if (tokens[before]?.text === ')') closed++;
    if (tokens[before]?.text === '(' && closed-- === 0) return true;
  }
  return false;
}

/** The closing bracket of `onder f)`, which was never opened. */
function isClosing(tokens: readonly Token[], at: number): boolean {
  const isGlued = tokens[at]?.text === ')' && tokens[at]?.glued === true;
  return isGlued && /^[a-z]$/.test(tokens[at - 1]?.text ?? '') && !isInBrackets(tokens, at);
}

const always = () => true;
const never = () => false;
const small = (token: Token | undefined) => (token && /^(?:\d{1,2}[a-z]?)$/.test(token.text) ? token.text : undefined);
const letter = (token: Token | undefined) =>
  token &&
  /^(?:[a-z]{1,2}|[A-Z]|\d{1,2})$/.test(token.text) &&
  !/^(?:en|of|in|op|de|is|te|om|er|al|ik|u|we|ze|zo|na)$/.test(token.text)
    ? token.text
    : undefined;

/** `eerste lid`, `tweede en derde lid`, `lid 2`, `leden 1, 2 en 3`; or a part that no link can say: `laatste volzin`, `slot`. */
function readLid(tokens: readonly Token[], at: number): { found: string[]; to: number } | undefined {
  const key = tokens[at]?.key;
  if (key === 'lid' || key === 'leden') {
    const list = values(tokens, at + 1, small, key === 'leden' ? always : never);
    return list.found.length > 0 ? list : undefined;
  }
  if (key === 'slot' || key === 'slotzin') return { found: [], to: at + 1 };
  const list = values(tokens, at, ordinal, always);
  const to = key === 'laatste' ? at + 1 : list.to;
  if (to === at) return undefined;
  const word = tokens[to]?.key ?? '';
  if (word === 'lid' || word === 'leden') return { found: list.found, to: to + 1 };
  const isPart = /^(?:volzin|volzinnen|zin|alinea|gedachtestreepje|streepje|paragraaf)$/.test(word);
  return isPart ? { found: [], to: to + 1 } : undefined;
}

/** `onder b`, `aanhef en onder b`, `sub a en b`, `onderdelen a tot en met c`, `aanhef`, `ten eerste`; of EU acts `punt 11`. */
function readOnderdeel(tokens: readonly Token[], at: number): { found: string[]; to: number } | undefined {
  const place = tokens[at]?.key === 'ten' ? ordinal(tokens[at + 1]) : undefined;
  if (place) return { found: [place], to: at + 2 };
  if (tokens[at]?.kind === 'number' && tokens[at + 1]?.text === '°') {
    const list = values(tokens, at, letter, always);
    return list.found.length > 0 ? list : undefined;
  }
  let to = at;
  if (tokens[to]?.key === 'aanhef') to += tokens[to + 1]?.key === 'en' ? 2 : 1;
  if (!/^(?:onder|sub|(?:sub)?onderdeel|(?:sub)?onderdelen|letters?|punt|punten)$/.test(tokens[to]?.key ?? '')) {
    return to > at ? { found: [], to: at + 1 } : undefined;
  }
  if (/^onderde/.test(tokens[to + 1]?.key ?? '')) to++;
  const inBrackets = tokens[to + 1]?.text === '(' && tokens[to + 3]?.text === ')' ? letter(tokens[to + 2]) : undefined;
  if (inBrackets) return { found: [inBrackets], to: to + 4 };
  // In "onder a, b en c" the letters go on; in "onder a, 5 en 6" other articles follow.
  const isLetter = (next: Token | undefined) => /^[a-z]{1,2}$/.test(next?.text ?? '');
  const list = values(
    tokens,
    to + 1,
    letter,
    /^(?:sub)?onderde|^letter|^punten$/.test(tokens[to]?.key ?? '') ? always : isLetter,
  );
  return list.found.length > 0 ? list : undefined;
}

/** `(2)`, `(f)`, `(lid 1)`, `(en derde lid)` right behind a number or another part. */
function readBracket(tokens: readonly Token[], at: number): Subdivisions | undefined {
  if (tokens[at]?.text !== '(') return undefined;
  const inside = readWords(tokens, tokens[at + 1]?.key === 'en' ? at + 2 : at + 1);
  if (inside && tokens[inside.to]?.text === ')') return { ...inside, to: inside.to + 1 };
  if (tokens[at + 2]?.text !== ')') return undefined;
  const [number, part] = [small(tokens[at + 1]), letter(tokens[at + 1])];
  if (number) return { lid: [number], onderdeel: [], to: at + 3 };
  return part ? { lid: [], onderdeel: [part], to: at + 3 } : undefined;
}

/** Leden or onderdelen in words. */
function readWords(tokens: readonly Token[], at: number): Subdivisions | undefined {
  const lid = readLid(tokens, at);
  if (lid) return { lid: lid.found, onderdeel: [], to: lid.to };
  const onderdeel = readOnderdeel(tokens, at);
  return onderdeel && { lid: [], onderdeel: onderdeel.found, to: onderdeel.to };
}

/** Behind other parts: `jo. vijfde lid`, `, en derde lid`, `en onder b`. "En tweede lid van artikel 6" is of another article. */
function readJoined(tokens: readonly Token[], at: number): Subdivisions | undefined {
  const word = tokens[at]?.text === ',' ? at + 1 : at;
  if (!/^(?:en|of|jo|juncto|jcto|alsmede)$/.test(tokens[word]?.key ?? '')) return undefined;
  const next = readWords(tokens, tokens[word + 1]?.text === '.' ? word + 2 : word + 1);
  const isOfAnother = next && tokens[next.to]?.key === 'van' && /^art(?:ikel)?$/.test(tokens[next.to + 1]?.key ?? '');
  return isOfAnother ? undefined : next;
}

/** Leden and onderdelen from a token on, a comma before each at most. */
export function readSubdivisions(tokens: readonly Token[], at: number): Subdivisions {
  const result: Subdivisions = { lid: [], onderdeel: [], to: at };
  for (let rounds = 0; rounds < 12; rounds++) {
    const start = tokens[result.to]?.text === ',' ? result.to + 1 : result.to;
    const read =
      readBracket(tokens, result.to) ??
      readWords(tokens, start) ??
      (result.to > at ? readJoined(tokens, result.to) : undefined);
    if (!read) break;
    result.lid.push(...read.lid);
    result.onderdeel.push(...read.onderdeel);
    result.to = read.to;
  }
  return result;
}
