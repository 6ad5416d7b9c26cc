import { addEntries } from '../../../../lib/search/index/add-entries';
import type { Entry } from '../../../../lib/search/index/entry';
import type { IndexStorage } from '../../../../lib/search/index/index-storage';
import { mergeSegments } from '../../../../lib/search/index/merge-segments';
import { openIndex } from '../../../../lib/search/index/open-index';
import type { SearchIndex } from '../../../../lib/search/index/search-index';
import type { Query } from '../../../../lib/search/query/query';
import type { Found, ReadUnits, Searcher } from '../../../../lib/search/searcher';
import { createMemoryStorage } from '../index/memory-storage';

/** The day on which these tests search. */
export const TODAY = '2024-03-20';

/** An index, with the entries that are found in it and those that were removed since. */
export interface SearchedIndex {
  index: SearchIndex;
  live: Entry[];
  removed: Entry[];
}

/** Every entry that stands in the index, removed ones too. */
async function storedIn(index: SearchIndex) {
  const segments = await Promise.all(
    index.segments.map(async (segment) => {
      const cards = await segment.cards(Array.from({ length: segment.entries }, (_, entry) => entry));
      return cards.map(({ key }, entry) => ({ key, segment: segment.id, entry, isRemoved: segment.isRemoved(entry) }));
    }),
  );
  return segments.flat();
}

async function remove(storage: IndexStorage, keys: ReadonlySet<string>): Promise<void> {
  const places = (await storedIn(await openIndex(storage))).filter(({ key }) => keys.has(key));
  if (places.length > 0) await addEntries(storage, { removed: places, entries: [] });
}

async function mergeFrom(storage: IndexStorage, first: number): Promise<void> {
  const { segments } = await openIndex(storage);
  const ids = segments.slice(first).map(({ id }) => id);
  if (ids.length > 0) await mergeSegments(storage, ids, { rest: async () => {} });
}

/**
 * An index of these entries, cut into segments at these numbers, of which those with these numbers were removed again; the
 * segments from `merged` on were merged when half of that was done.
 */
export async function indexOf(
  all: readonly Entry[],
  cuts: readonly number[] = [],
  removed: readonly number[] = [],
  merged?: number,
): Promise<SearchedIndex> {
  const storage = createMemoryStorage();
  const edges = [...new Set([...cuts.map((cut) => Math.min(cut, all.length)), all.length])].sort((a, b) => a - b);
  for (const [at, edge] of edges.entries()) {
    await addEntries(storage, { removed: [], entries: all.slice(edges[at - 1] ?? 0, edge) });
  }
  const gone = new Set(removed.flatMap((number) => all[number]?.card.key ?? []));
  if (merged !== undefined) {
    await remove(storage, new Set([...gone].slice(gone.size / 2)));
    await mergeFrom(storage, merged);
  }
  await remove(storage, gone);
  const index = await openIndex(storage);
  const left = new Set((await storedIn(index)).flatMap(({ key, isRemoved }) => (isRemoved ? [key] : [])));
  return {
    index,
    live: all.filter(({ card }) => !gone.has(card.key)),
    removed: all.filter(({ card }) => left.has(card.key)),
  };
}

/** Gives the units of these entries. */
export function unitsOf(all: readonly Entry[]): ReadUnits {
  const units = new Map(all.map((entry) => [entry.card.key, entry.units]));
  return async (cards) => cards.map(({ key }) => units.get(key));
}

/** Every answer to a search, in the order in which they come. */
export async function answersTo(searcher: Searcher, query: Query, limit: number): Promise<Found[]> {
  const answers: Found[] = [];
  for await (const found of searcher.search(query, { limit, today: TODAY })) answers.push(found);
  return answers;
}
