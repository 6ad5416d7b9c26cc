import type { SearchIndex } from './build-index';
import type { Expansion } from './expand-word';
import type { MatchKind } from './query/match-word';
import type { ResolvedWord } from './resolve-query';

/** Each kind is worth more at its least than the next at its best: what is added below never doubles it. */
export const WORTH: Record<MatchKind, number> = { whole: 8, prefix: 4, part: 2, error: 1 };
/** Within a kind, where a word stands says more than how much of the word was typed. */
const BY_STRENGTH = 0.75;
const BY_CLOSENESS = 0.24;

function scoreExpansions(index: SearchIndex, expansions: readonly Expansion[]): Float64Array {
  const scores = new Float64Array(index.units.length);
  for (const { term, kind, closeness } of expansions) {
    const { units, strengths } = index.postings.get(term) ?? { units: [], strengths: [] };
    units.forEach((unit, at) => {
      const score = WORTH[kind] * (1 + BY_STRENGTH * (strengths[at] ?? 0) + BY_CLOSENESS * closeness);
      if (score > (scores[unit] ?? 0)) scores[unit] = score;
    });
  }
  return scores;
}

/** Per unit of the index, how well it answers to one typed word; 0 when it does not. */
export function scoreUnits(index: SearchIndex, word: ResolvedWord): Float64Array {
  const scores = scoreExpansions(index, word.expansions);
  if (word.parts.length === 0) return scores;
  const parts = word.parts.map((part) => scoreExpansions(index, part));
  return scores.map((score, unit) => Math.max(score, Math.min(...parts.map((part) => part[unit] ?? 0))));
}
