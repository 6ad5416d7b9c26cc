import type { Vocabulary } from '../index/search-index';
import type { PhraseClause } from '../query/query';
import type { Tier } from '../searcher';
import { type Expansion, MOST } from './expansion';
import { mostFrequent } from './most-frequent';

async function whatBegins(typed: string, vocabulary: Vocabulary): Promise<Expansion[]> {
  const longer = (await vocabulary.startingWith(typed)).filter(({ term }) => term !== typed);
  return mostFrequent(longer, MOST.prefix).map(({ term }) => ({
    term,
    kind: 'prefix',
    closeness: Math.floor((4 * typed.length) / term.length),
  }));
}

/**
 * For each word of a phrase the terms that may stand in its place: the word itself, of which the list is empty when the
 * index does not hold it. The last word of a phrase that is still being typed is from tier 1 on also what begins so.
 */
export async function expandPhrase(
  { terms, unfinished }: PhraseClause,
  tier: Tier,
  vocabulary: Vocabulary,
): Promise<Expansion[][]> {
  const known = new Set((await vocabulary.find(terms)).map(({ term }) => term));
  const places = terms.map((term): Expansion[] => (known.has(term) ? [{ term, kind: 'whole', closeness: 0 }] : []));
  const last = terms.at(-1);
  if (unfinished && tier >= 1 && last) places.at(-1)?.push(...(await whatBegins(last, vocabulary)));
  return places;
}
