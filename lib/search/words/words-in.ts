/**
 * Words of a folded text. An apostrophe inside a word is dropped ("naaktfoto's" is `naaktfotos`), as is a point
 * between digits ("10.000"). A word with hyphens counts as its parts and as one: "e-mail" is `e`, `mail` and `email`.
 */
export interface Word {
  term: string;
  /** Where the word stands in the folded text, end exclusive. */
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{Nd}]+(?:(?:['-]|(?<=\d)\.(?=\d))[\p{L}\p{Nd}]+)*/gu;
const INSIDE = /['.-]/g;

/** The words of a text that was folded, in order; a hyphenated word directly before its parts. */
export function wordsIn(folded: string): Word[] {
  const words: Word[] = [];
  for (const match of folded.matchAll(WORD)) {
    const [source] = match;
    words.push({ term: source.replace(INSIDE, ''), start: match.index, end: match.index + source.length });
    if (source.includes('-')) words.push(...partsOf(source, match.index));
  }
  return words;
}

function partsOf(source: string, offset: number): Word[] {
  return Array.from(source.matchAll(/[^-]+/g), (part) => {
    const start = offset + part.index;
    return { term: part[0].replace(INSIDE, ''), start, end: start + part[0].length };
  });
}

/** Where the `index`-th unit of a word's term stands in the folded text that the word was found in. */
export function positionInText(folded: string, word: Word, index: number): number {
  let left = index;
  for (let at = word.start; at < word.end; at++) {
    if ("'.-".includes(folded.charAt(at))) continue;
    if (left === 0) return at;
    left--;
  }
  return word.end;
}
