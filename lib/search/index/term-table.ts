import { hashOf } from './follower-of';
import { createNumberList } from './growing-list';

/**
 * Numbers terms from 0 on, in the order in which they are met. It looks terms up where they stand in a text: a million words
 * are read for a few ten thousand terms, and to make a string of each would take longer than all the rest.
 */
export interface TermTable {
  readonly size: number;
  /** The number of the term that stands from `start` to `end` in a text; a new one for a term that was not met yet. */
  numberOf(text: string, start?: number, end?: number): number;
  /** `hashOf` the term with a number. */
  hash(number: number): number;
  /** Every term, by its number. */
  terms(): string[];
}

const FIRST_SLOTS = 4096;

/** A table that has met no term yet. */
export function createTermTable(): TermTable {
  /** By hash: the number of a term plus one, or 0; the next slot where one is taken. Never more than half are. */
  let slots = new Uint32Array(FIRST_SLOTS);
  /** By number. */
  const hashes = createNumberList();
  const ends = createNumberList();
  /** The letters of all terms, one behind the other. */
  let letters = new Uint16Array(FIRST_SLOTS);
  let used = 0;

  function startOf(number: number): number {
    return number === 0 ? 0 : ends.at(number - 1);
  }

  function isTerm(number: number, text: string, start: number, end: number): boolean {
    const from = startOf(number);
    if (ends.at(number) - from !== end - start) return false;
    for (let at = start; at < end; at++) if (letters[from + at - start] !== text.charCodeAt(at)) return false;
    return true;
  }

  function growSlots(): void {
    slots = new Uint32Array(slots.length * 2);
    const mask = slots.length - 1;
    for (let number = 0; number < hashes.length; number++) {
      let slot = hashes.at(number) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
  }

  function add(text: string, start: number, end: number, hash: number): number {
    if (used + end - start > letters.length) {
      const larger = new Uint16Array(2 * (used + end - start));
      larger.set(letters.subarray(0, used));
      letters = larger;
    }
    for (let at = start; at < end; at++) letters[used++] = text.charCodeAt(at);
    ends.push(used);
    hashes.push(hash);
    return hashes.length - 1;
  }

  return {
    get size() {
      return hashes.length;
    },
    numberOf(text, start = 0, end = text.length) {
      const hash = hashOf(text, start, end);
      const mask = slots.length - 1;
      let slot = hash & mask;
      for (let taken = slots[slot] ?? 0; taken > 0; taken = slots[slot] ?? 0) {
        if (hashes.at(taken - 1) === hash && isTerm(taken - 1, text, start, end)) return taken - 1;
        slot = (slot + 1) & mask;
      }
      const number = add(text, start, end, hash);
      slots[slot] = number + 1;
      if (hashes.length * 2 > slots.length) growSlots();
      return number;
    },
    hash: (number) => hashes.at(number),
    terms() {
      const all: string[] = [];
      for (let number = 0; number < hashes.length; number++) {
        let term = '';
        for (let at = startOf(number); at < ends.at(number); at++) term += String.fromCharCode(letters[at] ?? 0);
        all.push(term);
      }
      return all;
    },
  };
}
