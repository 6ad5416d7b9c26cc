import type { Publicatie } from '../../../../lib/model/publicatie';
import type { Random } from '../../../corpus/random';
import type { BenchQuery } from './bench-query';
import type { TermCounts } from './term-counts';

/** A query that is right if no other document answers it as well. */
export interface Candidate extends BenchQuery {
  right: string;
  /** A word that every document has which does; those without it need not be looked at. */
  anchor: string;
  /** Whether a document answers the query that has the anchor in this unit. */
  answers(publicatie: Publicatie, unit: string): boolean;
}

/** A document to ask for, and what chooses the words for it. */
export interface Target {
  publicatie: Publicatie;
  vraagnummer: string;
  counts: TermCounts;
  random: Random;
  /** Goes up by one with each document that is asked for. */
  turn: number;
}

/** Small letters only, as most words that people search for. */
export function isPlain(term: string, least: number, most = 20): boolean {
  return term.length >= least && term.length <= most && /^[a-z]+$/.test(term);
}

/** One of these, or undefined when there are none. */
export function anyOf<T>(random: Random, items: readonly T[]): T | undefined {
  return items.length === 0 ? undefined : random.of(items);
}
