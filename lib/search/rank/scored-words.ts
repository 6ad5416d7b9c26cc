import type { SoughtGroup } from './match-entries';
import type { ScoredWord } from './score-entries';

/**
 * What counts in one segment, group by group: a group with OR is one word, as rare as the least rare in it. Filters and what
 * must not hold count for nothing.
 */
export function scoredWords(groups: readonly SoughtGroup[], segment: number): ScoredWord[] {
  return groups.flatMap(({ not, any }) => {
    const telling = not ? [] : any.filter(({ rarity }) => rarity > 0);
    if (telling.length === 0) return [];
    return [
      {
        strands: telling.flatMap(({ strands }) => strands[segment] ?? []),
        rarity: Math.min(...telling.map(({ rarity }) => rarity)),
      },
    ];
  });
}
