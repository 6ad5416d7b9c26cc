import type { Publicatie } from '../../../../lib/model/publicatie';
import { benchUnits, termsOf } from './bench-units';

/** In how many documents words stand. */
export interface TermCounts {
  /** How many documents were counted. */
  documents: number;
  /** How many of them hold this word. */
  of(term: string): number;
  /** How many hold a word that begins so; a document with two of them counts twice. */
  startingWith(prefix: string): number;
  /** How many hold a word that holds these letters; a document with two of them counts twice. */
  containing(letters: string): number;
  /** All words, the most frequent first. */
  byFrequency(): [term: string, documents: number][];
  /** Members who asked in one document only, and that document. */
  askedOnce: [name: string, vraagnummer: string][];
}

function firstAtLeast(sorted: readonly string[], term: string): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? '') < term) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Counts by reading every document once. */
export function countTerms(documents: Iterable<Publicatie>): TermCounts {
  const counts = new Map<string, number>();
  const asked = new Map<string, string | undefined>();
  let total = 0;
  for (const publicatie of documents) {
    total++;
    for (const { name } of publicatie.indieners) {
      asked.set(name, asked.has(name) ? undefined : publicatie.vraagnummers[0]);
    }
    for (const term of new Set(benchUnits(publicatie).flatMap(termsOf))) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const sorted = [...counts.keys()].sort();
  const all = `\n${sorted.join('\n')}\n`;
  const of = (term: string) => counts.get(term) ?? 0;
  return {
    documents: total,
    of,
    startingWith(prefix) {
      let sum = 0;
      for (let at = firstAtLeast(sorted, prefix); sorted[at]?.startsWith(prefix); at++) sum += of(sorted[at] ?? '');
      return sum;
    },
    containing(letters) {
      let sum = 0;
      for (let at = all.indexOf(letters); at >= 0; at = all.indexOf(letters, at)) {
        const end = all.indexOf('\n', at);
        sum += of(all.slice(all.lastIndexOf('\n', at) + 1, end));
        at = end;
      }
      return sum;
    },
    byFrequency: () => [...counts].sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1)),
    askedOnce: [...asked].flatMap(([name, vraagnummer]) => (vraagnummer ? [[name, vraagnummer]] : [])),
  };
}
