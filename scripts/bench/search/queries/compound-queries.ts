import type { BenchQuery } from './bench-query';
import { benchUnits, termsOf } from './bench-units';
import { isPlain, type Target } from './candidate';
import type { TermCounts } from './term-counts';

const SHORTEST = 4;

/** The second parts of a compound: what is a word itself and stands behind another word, with an "s" between them or not. */
function secondParts(term: string, counts: TermCounts): string[] {
  const parts: string[] = [];
  for (let at = SHORTEST; at <= term.length - SHORTEST; at++) {
    const [first, second] = [term.slice(0, at), term.slice(at)];
    const isWord = counts.of(first) > 0 || (first.endsWith('s') && counts.of(first.slice(0, -1)) > 0);
    if (isWord && counts.of(second) > 0) parts.push(second);
  }
  return parts;
}

/** Of all compounds of the document that no other has, the second part that the fewest documents hold in any word. */
export function partOfCompound({ publicatie, vraagnummer, counts }: Target): BenchQuery | undefined {
  const terms = new Set(benchUnits(publicatie).slice(1).flatMap(termsOf));
  const compounds = [...terms].filter((term) => counts.of(term) === 1 && isPlain(term, 2 * SHORTEST, 40));
  let best: (BenchQuery & { candidates: number }) | undefined;
  for (const query of new Set(compounds.flatMap((term) => secondParts(term, counts)))) {
    const candidates = counts.containing(query);
    if (!best || candidates < best.candidates) {
      best = { kind: 'part of a compound', query, right: vraagnummer, candidates };
    }
  }
  return best;
}
