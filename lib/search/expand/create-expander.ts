import type { FilterTerm } from '../index/entry';
import type { Vocabulary } from '../index/search-index';
import type { FilterClause, PhraseClause, WordClause } from '../query/query';
import type { Tier } from '../searcher';
import { expandFilter } from './expand-filter';
import { expandPhrase } from './expand-phrase';
import { type Expanded, expandWhole, widen } from './expand-word';
import type { Expansion } from './expansion';

/** Words that are remembered, each in each tier: what a person types in a minute. */
const MOST_REMEMBERED = 256;

/** What the clauses of queries stand for in one index. */
export interface Expander {
  /** What a word stands for in this tier and those before. */
  word(clause: WordClause, tier: Tier): Promise<readonly Expansion[]>;
  /** What a word behind a minus stands for. */
  excluded(clause: WordClause): Promise<readonly Expansion[]>;
  /** See {@link expandPhrase}. */
  phrase(clause: PhraseClause, tier: Tier): Promise<Expansion[][]>;
  /** See {@link expandFilter}. */
  filter(clause: FilterClause): Promise<FilterTerm[][]>;
}

/** Half a word differs from a whole one from tier 1 on. */
function keyOf({ term, prefix, unfinished, exact }: WordClause, tier: Tier): string {
  return `${exact ? '=' : ''}${term}${prefix ? '*' : ''}${unfinished && tier > 0 ? '…' : ''} ${tier}`;
}

/** An expander that remembers what words stood for, so that typing on asks for the word being typed only. */
export function createExpander(vocabulary: Vocabulary): Expander {
  const remembered = new Map<string, Promise<Expanded>>();

  function remember(key: string, expanded: Promise<Expanded>): Promise<Expanded> {
    const oldest = remembered.keys().next();
    if (remembered.size >= MOST_REMEMBERED && !oldest.done) remembered.delete(oldest.value);
    remembered.set(key, expanded);
    // What failed once is asked for again: the database may be back.
    expanded.catch(() => remembered.delete(key));
    return expanded;
  }

  async function widened(clause: WordClause, tier: Tier): Promise<Expanded> {
    const before: Expanded = tier === 0 ? { expansions: [], entries: 0 } : await expand(clause, (tier - 1) as Tier);
    return widen(clause, tier, before, vocabulary);
  }

  function expand(clause: WordClause, tier: Tier): Promise<Expanded> {
    const key = keyOf(clause, tier);
    return remembered.get(key) ?? remember(key, widened(clause, tier));
  }

  return {
    word: async (clause, tier) => (await expand(clause, tier)).expansions,
    excluded: async (clause) => (await expandWhole(clause, vocabulary)).expansions,
    phrase: (clause, tier) => expandPhrase(clause, tier, vocabulary),
    filter: (clause) => expandFilter(clause, vocabulary),
  };
}
