import { fold } from './fold';

/** A word with hyphens in it, as one term. */
export interface HyphenatedWord {
  term: string;
  /** The place in {@link TextTerms.words} of its last part. */
  last: number;
}

/** The words of a text: those of `wordsIn(fold(text))`, made for the index, which wants them fast and knows no spans. */
export interface TextTerms {
  /** In order, where hyphens divide words: "een e-mail" is `een`, `e`, `mail`. */
  words: string[];
  hyphenated: HyphenatedWord[];
}

/** Takes the words of a text as they are met, in the order of {@link TextTerms}; hyphenated ones behind their parts. */
export interface TermTaker {
  /** A word stands from `start` to `end` in a text, which is part of the one that is read, or folded from it. */
  word(text: string, start: number, end: number): void;
  hyphenated(term: string): void;
}

const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;
const POINT = 0x2e;
const INSIDE = /['.-]/g;
const LETTER_OR_DIGIT = /^[\p{L}\p{Nd}]$/u;

/** For each character that was met: whether it is part of a word. */
const UNKNOWN = 0;
const OUTSIDE = 1;
const WITHIN = 2;
const characters = new Uint8Array(0x10000);

function lookUp(text: string, at: number): number {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (character.length === 2) return LETTER_OR_DIGIT.test(character) ? 2 : 0;
  const isWithin = LETTER_OR_DIGIT.test(character);
  characters[character.charCodeAt(0)] = isWithin ? WITHIN : OUTSIDE;
  return isWithin ? 1 : 0;
}

/** How many UTF-16 units of a word's character begin here: 0 for what is in no word. */
function widthAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const known = characters[text.charCodeAt(at)];
  return known === UNKNOWN ? lookUp(text, at) : known === WITHIN ? 1 : 0;
}

function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

/** Whether the character here, which is in no word by itself, ties what stands before it to what stands behind. */
function tiesAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === HYPHEN || code === APOSTROPHE) return widthAt(text, at + 1) > 0;
  return code === POINT && isDigitAt(text, at - 1) && isDigitAt(text, at + 1);
}

function takeWhole(word: string, taker: TermTaker): void {
  taker.word(word, 0, word.length);
}

/** Reads the word that begins at `start` and says where it ends. */
function readWord(text: string, start: number, taker: TermTaker): number {
  let at = start;
  let part = start;
  let isPlain = true;
  for (;;) {
    for (let width = widthAt(text, at); width > 0; width = widthAt(text, at)) at += width;
    const isTied = tiesAt(text, at);
    if (!isTied || text.charCodeAt(at) === HYPHEN) {
      if (isPlain) taker.word(text, part, at);
      else takeWhole(text.slice(part, at).replace(INSIDE, ''), taker);
      if (!isTied) break;
      part = at + 1;
      isPlain = true;
    } else {
      isPlain = false;
    }
    at++;
  }
  if (part > start) taker.hyphenated(text.slice(start, at).replace(INSIDE, ''));
  return at;
}

/** The words of a stretch of text, whatever stands in it. */
function readStretch(text: string, taker: TermTaker): void {
  const folded = fold(text);
  for (let at = 0; at < folded.length; ) {
    at = widthAt(folded, at) === 0 ? at + 1 : readWord(folded, at, taker);
  }
}

/** What most characters are: of a word as they stand, or in no word; the others are looked at with care. */
const PLAIN = 1;
const BETWEEN = 2;
/** Ties two words when there is one on both sides. */
const TYING = 3;
const kinds = new Uint8Array(0x80);
for (let code = 0; code < kinds.length; code++) {
  const character = String.fromCharCode(code);
  if (/[a-xz0-9]/.test(character)) kinds[code] = PLAIN;
  else if (/['.-]/.test(character)) kinds[code] = TYING;
  else if (/[^y`]/.test(character)) kinds[code] = BETWEEN;
}

/** A text that ends is as good as one with a space behind it. */
function isBetween(text: string, at: number): boolean {
  return at >= text.length || kinds[text.charCodeAt(at)] === BETWEEN;
}

function endOfStretch(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) > 0x20) at++;
  return at;
}

/** Gives the words of a text as it is printed. */
export function readTerms(text: string, taker: TermTaker): void {
  const small = text.toLowerCase();
  for (let at = 0; at < small.length; ) {
    const start = at;
    while (kinds[small.charCodeAt(at)] === PLAIN) at++;
    if (isBetween(small, at) || (kinds[small.charCodeAt(at)] === TYING && isBetween(small, at + 1))) {
      if (at > start) taker.word(small, start, at);
      at++;
    } else {
      at = endOfStretch(small, at);
      readStretch(small.slice(start, at), taker);
    }
  }
}

/** The words of a text as it is printed. */
export function termsOf(text: string): TextTerms {
  const terms: TextTerms = { words: [], hyphenated: [] };
  readTerms(text, {
    word: (from, start, end) => terms.words.push(from.slice(start, end)),
    hyphenated: (term) => terms.hyphenated.push({ term, last: terms.words.length - 1 }),
  });
  return terms;
}
