import { remembering } from './remembering';

/**
 * Folding: what does not matter to a person who searches is made the same. Case, diacritics, the Turkish dotless ı and
 * the many apostrophes and hyphens; `y` and `ĳ` become `ij`, so that "ijsland" and "Ysland" meet, and so that "bi" is
 * still the beginning of "bij".
 */

const WITHOUT_DECOMPOSITION: Record<string, string> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ħ: 'h',
  ŧ: 't',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ĳ: 'ij',
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  // A word that ends in a capital sigma.
  ς: 'σ',
  y: 'ij',
};
/** All but the ASCII characters that are folded once they are small. */
const NOT_PLAIN = /[^\0-\x7F]|[`y]/gu;
const INVISIBLE = /[\p{Mn}\u00AD\u200B-\u200D\u2060\uFEFF]/gu;
const APOSTROPHE = /['`´ʼʹ‘’‛′＇]/gu;
const HYPHEN = /[-‐‑]/gu;

/** Characters that are remembered: more than any writing but those of East Asia has. */
const MOST_REMEMBERED = 4_096;

const foldCharacter = remembering(MOST_REMEMBERED, (character) => {
  const plain = character
    .toLowerCase()
    .normalize('NFD')
    .replace(INVISIBLE, '')
    .replace(APOSTROPHE, "'")
    .replace(HYPHEN, '-');
  return Array.from(plain, (letter) => WITHOUT_DECOMPOSITION[letter] ?? letter).join('');
});

/** The text with everything made equal that does not matter to a search. */
export function fold(text: string): string {
  return text.toLowerCase().replace(NOT_PLAIN, foldCharacter);
}

/** A folded text that knows where each of its UTF-16 units came from. */
export interface FoldedText {
  text: string;
  /** Per unit of `text`: where the printed character that it came from starts in the original. */
  starts: number[];
  /** Per unit of `text`: where that character ends, the diacritics written behind it included. */
  ends: number[];
}

/** {@link fold}, with the way back to the original text. */
export function foldWithOffsets(original: string): FoldedText {
  const result: FoldedText = { text: '', starts: [], ends: [] };
  let at = 0;
  for (const character of original) {
    const end = at + character.length;
    const units = foldCharacter(character);
    // A diacritic written as a character of its own belongs to the letter before it.
    if (units === '') extendLast(result, at, end);
    for (let unit = 0; unit < units.length; unit++) {
      result.starts.push(at);
      result.ends.push(end);
    }
    result.text += units;
    at = end;
  }
  return result;
}

function extendLast(result: FoldedText, at: number, end: number): void {
  for (let unit = result.ends.length - 1; unit >= 0 && result.ends[unit] === at; unit--) result.ends[unit] = end;
}
