import type { Expander } from '../expand/create-expander';
import type { Expansion } from '../expand/expansion';
import type { FilterTerm } from '../index/entry';
import type { Clause, FilterClause, Group, PhraseClause, WordClause } from '../query/query';
import type { Tier } from '../searcher';

/** What a clause of the query stands for in the index, up to a tier. */
export type Meaning =
  | { kind: 'word'; clause: WordClause; expansions: readonly Expansion[] }
  | { kind: 'phrase'; clause: PhraseClause; places: readonly (readonly Expansion[])[] }
  | { kind: 'filter'; clause: FilterClause; needs: readonly FilterTerm[][] };

export interface MeantGroup {
  not: boolean;
  any: readonly Meaning[];
}

/** Behind a minus a word is only itself, in whatever tier. */
async function meaningOf(clause: Clause, not: boolean, tier: Tier, expander: Expander): Promise<Meaning> {
  if (clause.kind === 'filter') return { kind: 'filter', clause, needs: await expander.filter(clause) };
  if (clause.kind === 'phrase')
    return { kind: 'phrase', clause, places: await expander.phrase(clause, not ? 0 : tier) };
  if (!not) return { kind: 'word', clause, expansions: await expander.word(clause, tier) };
  return { kind: 'word', clause: { ...clause, parts: [] }, expansions: await expander.excluded(clause) };
}

/** What each group stands for in this tier and those before. */
export async function meaningsOf(groups: readonly Group[], tier: Tier, expander: Expander): Promise<MeantGroup[]> {
  return Promise.all(
    groups.map(async ({ not, any }) => ({
      not,
      any: await Promise.all(any.map((clause) => meaningOf(clause, not, tier, expander))),
    })),
  );
}

/** Whether a clause stands for the same in two tiers: what it stands for in the later one only grows. */
export function isSame(one: Meaning | undefined, other: Meaning): boolean {
  if (one?.kind === 'word' && other.kind === 'word') return one.expansions.length === other.expansions.length;
  if (one?.kind === 'phrase' && other.kind === 'phrase') {
    return one.places.every(({ length }, place) => length === other.places[place]?.length);
  }
  return one?.kind === other.kind;
}

function isNowhere(meaning: Meaning): boolean {
  if (meaning.kind === 'word') return meaning.expansions.length === 0 && meaning.clause.parts.length === 0;
  const needed = meaning.kind === 'phrase' ? meaning.places : meaning.needs;
  return needed.some(({ length }) => length === 0);
}

/** Whether it is plain without looking further that nothing is found: the index does not know a word that must be there. */
export function isHopeless(groups: readonly MeantGroup[]): boolean {
  return groups.some(({ not, any }) => !not && any.every(isNowhere));
}
