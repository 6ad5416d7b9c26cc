import { likestFirst } from '../words/likest-first';
import { errorsForgiven } from '../words/typing-errors';
import { errorsBetween } from './errors-between';

/** The words of many names, by which those names are found. */
export interface NameWords {
  /** The words that begin so, in order. */
  startingWith(typed: string): string[];
  /** The words that are what was typed, or begin so, but for typing errors: fewest errors first, then as Fuse.js ranks them. */
  resembling(typed: string): string[];
  /** The names that hold a word, by their place in the list given. */
  namesWith(word: string): readonly number[];
}

/** A bit for each letter; what is no letter of the alphabet shares the six that are left. */
function letterBits(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) {
    const letter = word.charCodeAt(at) - 97;
    bits |= 1 << (letter >= 0 && letter < 26 ? letter : 26 + (word.charCodeAt(at) % 6));
  }
  return bits;
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

/** The place of the first word that is not before this one. */
function lowerBound(words: readonly string[], word: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Makes the words of names findable. `names`: the folded words of each. */
export function createNameWords(names: readonly (readonly string[])[]): NameWords {
  const owners = new Map<string, number[]>();
  names.forEach((words, name) => {
    for (const word of new Set(words)) {
      const known = owners.get(word);
      if (known) known.push(name);
      else owners.set(word, [name]);
    }
  });
  const words = [...owners.keys()].sort();
  const bits = Uint32Array.from(words, letterBits);

  return {
    startingWith(typed) {
      const found: string[] = [];
      for (let at = lowerBound(words, typed); words[at]?.startsWith(typed); at++) found.push(words[at] ?? '');
      return found;
    },
    resembling(typed) {
      const errors = errorsForgiven(typed);
      if (errors === 0) return [];
      const wanted = letterBits(typed);
      // Every error can make one letter of what was typed a stranger to the word, but for the `y` that became two.
      const strangers = errors + (typed.includes('ij') ? 1 : 0);
      const shortlist = new Map<string, number>();
      words.forEach((word, at) => {
        if (countBits(wanted & ~(bits[at] ?? 0)) > strangers) return;
        const between = errorsBetween(typed, word);
        if (between !== undefined) shortlist.set(word, between);
      });
      const order = likestFirst(typed, [...shortlist.keys()]);
      return order.sort((a, b) => (shortlist.get(a) ?? 0) - (shortlist.get(b) ?? 0));
    },
    namesWith: (word) => owners.get(word) ?? [],
  };
}
