/**
 * A term in 32 bits, for finding what may resemble a word: which letters it has, in the lower 27, and how many, in the
 * upper five. `ij` is one letter, the `y` that it may have been. 0 for what is not of letters only.
 */
export type LetterSignature = number;

const OTHER_LETTERS = 26;
const LETTERS = (1 << (OTHER_LETTERS + 1)) - 1;
const COUNT_SHIFT = OTHER_LETTERS + 1;
const MOST_COUNTED = 31;
const A = 0x61;
const I = 0x69;
const J = 0x6a;
const Y = 0x79;
const LETTER = /\p{L}/u;

/** Of the term that stands from `start` to `end` in a text. */
export function letterSignature(text: string, start = 0, end = text.length): LetterSignature {
  let letters = 0;
  let count = 0;
  for (let at = start; at < end; at++) {
    let code = text.charCodeAt(at);
    if (code === I && at + 1 < end && text.charCodeAt(at + 1) === J) {
      code = Y;
      at++;
    }
    if (code >= A && code < A + OTHER_LETTERS) letters |= 1 << (code - A);
    else if (code < 0x80 || !LETTER.test(text.charAt(at))) return 0;
    else letters |= 1 << OTHER_LETTERS;
    count++;
  }
  return ((Math.min(count, MOST_COUNTED) << COUNT_SHIFT) | letters) >>> 0;
}

function bitsIn(value: number): number {
  let bits = value - ((value >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * Whether two words may be within so many errors: one letter more or less changes one bit, another letter two, and two that
 * swapped places none. True for some that are not.
 */
export function mayResemble(a: LetterSignature, b: LetterSignature, errors: number): boolean {
  if (a === 0 || b === 0) return false;
  const difference = (a >>> COUNT_SHIFT) - (b >>> COUNT_SHIFT);
  return difference <= errors && -difference <= errors && bitsIn((a ^ b) & LETTERS) <= 2 * errors;
}
