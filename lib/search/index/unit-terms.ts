import { readTerms, type TermTaker } from '../words/terms-of';
import type { Unit } from './entry';
import { DIFFERENT_FOLLOWERS, followerOfHash, NO_FOLLOWER } from './follower-of';
import { createByteList, createNumberList } from './growing-list';
import { levelOf } from './level-of';
import { createTermTable } from './term-table';

/** Takes one term of a unit: its number, its level and what follows it. */
export type TakeTerm = (term: number, level: number, follower: number) => void;

/** Reads units, and numbers the terms that it meets from 0 on. */
export interface UnitTerms {
  /** Gives every term of a unit once; `filters`: terms that stand in it beside its words. */
  read(unit: Unit, filters: readonly string[], take: TakeTerm): void;
  /** Every term that was met, by its number. */
  terms(): string[];
}

/** Of a term that was not met in the unit yet. */
const NOT_MET = 255;

/** A reader of units that has met no term yet. */
export function createUnitTerms(): UnitTerms {
  const table = createTermTable();
  /** By the number of a term: what it is as the follower of another. */
  const asFollower = createByteList();
  /** By the number of a term: where and how often it was met in the unit that is read, and what follows it there. */
  let follower = new Uint8Array(1024).fill(NOT_MET);
  let level = new Uint8Array(1024);
  let count = new Uint32Array(1024);
  let met: number[] = [];

  function grow(): void {
    const length = follower.length * 2;
    const [oldFollower, oldLevel, oldCount] = [follower, level, count];
    follower = new Uint8Array(length).fill(NOT_MET);
    follower.set(oldFollower);
    level = new Uint8Array(length);
    level.set(oldLevel);
    count = new Uint32Array(length);
    count.set(oldCount);
  }

  function numberOf(text: string, start?: number, end?: number): number {
    const number = table.numberOf(text, start, end);
    if (number === asFollower.length) {
      asFollower.push(followerOfHash(table.hash(number)));
      if (number === follower.length) grow();
    }
    return number;
  }

  function meet(term: number, behind: number, fieldLevel: number | undefined): void {
    const before = follower[term];
    if (before === NOT_MET) {
      met.push(term);
      follower[term] = behind;
    } else if (before !== behind) {
      follower[term] = DIFFERENT_FOLLOWERS;
    }
    if (fieldLevel === undefined) count[term] = (count[term] ?? 0) + 1;
    else if (fieldLevel > (level[term] ?? 0)) level[term] = fieldLevel;
  }

  /** The words of the field that is read, and for each hyphenated word in it its term and the place of its last part. */
  const words = createNumberList();
  const hyphenated = createNumberList();
  const taker: TermTaker = {
    word: (text, start, end) => words.push(numberOf(text, start, end)),
    hyphenated(term) {
      hyphenated.push(numberOf(term));
      hyphenated.push(words.length - 1);
    },
  };

  function codeAt(place: number): number {
    return place < words.length ? asFollower.at(words.at(place)) : NO_FOLLOWER;
  }

  /** Gives the number of words, hyphens dividing words. */
  function readField(text: string, fieldLevel: number | undefined): number {
    words.clear();
    hyphenated.clear();
    readTerms(text, taker);
    for (let at = 0; at < words.length; at++) meet(words.at(at), codeAt(at + 1), fieldLevel);
    for (let at = 0; at < hyphenated.length; at += 2) {
      meet(hyphenated.at(at), codeAt(hyphenated.at(at + 1) + 1), fieldLevel);
    }
    return words.length;
  }

  return {
    read({ fields }, filters, take) {
      let length = 0;
      for (const field of fields) {
        const words = readField(field.text, field.level);
        if (field.level === undefined) length += words;
      }
      for (const filter of filters) meet(numberOf(filter), NO_FOLLOWER, 0);
      for (const term of met) {
        const times = count[term] ?? 0;
        const byText = times > 0 ? levelOf(times, length) : 0;
        take(term, Math.max(level[term] ?? 0, byText), follower[term] ?? NO_FOLLOWER);
        follower[term] = NOT_MET;
        level[term] = 0;
        count[term] = 0;
      }
      met = [];
    },
    terms: table.terms,
  };
}
