import { describe, expect, it } from 'vitest';
import { type Answer, searchFor } from '../../../components/popup/search-for';
import type { Query } from '../../../lib/search/query/query';
import { readQuery } from '../../../lib/search/query/read-query';
import type { Found, FoundEntry, Searcher, SearchOptions } from '../../../lib/search/searcher';

const OPTIONS: SearchOptions = { limit: 20, today: '2026-11-22' };

function entry(key: string): FoundEntry {
  const card = { key, title: '', documents: [], people: [] };
  return { card, tier: 0, score: 0, unit: 0, place: { segment: 1, entry: 0 } };
}

/** A searcher that gives these lists one after the other for a query of several words, and this one for a single word. */
function searcherOf(lists: string[][], single: string[] = []): Searcher {
  return {
    async *search({ groups }: Query) {
      const given = groups.length > 1 ? lists : [single];
      for (const [at, keys] of given.entries()) {
        const found: Found = {
          entries: keys.map(entry),
          total: keys.length,
          atLeast: false,
          words: [],
          done: at === given.length - 1,
        };
        yield found;
      }
    },
    explain: async () => [],
  };
}

async function answers(searcher: Searcher, text: string): Promise<Answer[]> {
  const query = readQuery(text, { readLaw: () => undefined });
  const given: Answer[] = [];
  for await (const answer of searchFor(searcher, { text, query, since: 0 }, OPTIONS, 0, 'OF')) given.push(answer);
  return given;
}

function keysOf({ found }: Answer): string[] {
  return found.entries.map(({ card }) => card.key);
}

describe('searchFor', () => {
  it('gives nothing to show until something was found, then all that comes', async () => {
    const came = await answers(searcherOf([[], ['a'], ['a', 'b'], ['a', 'b']]), 'een twee');
    expect(came.map(keysOf)).toEqual([['a'], ['a', 'b'], ['a', 'b']]);
  });

  it('counts the time until the first of it only', async () => {
    const came = await answers(searcherOf([['a'], ['a', 'b']]), 'een twee');
    expect(came[1]?.took).toBe(came[0]?.took);
  });

  it('says at the end that there is nothing, with what would find something', async () => {
    const [only, ...more] = await answers(searcherOf([[], []], ['a']), 'een twee');
    expect(more).toEqual([]);
    expect(only).toMatchObject({
      found: { done: true, entries: [] },
      forgiving: { query: 'een OF twee', unknown: [] },
    });
  });

  it('says that there is nothing, when nothing would', async () => {
    const [only] = await answers(searcherOf([[]]), 'een twee');
    expect(only).toMatchObject({ found: { entries: [] } });
    expect(only).not.toHaveProperty('forgiving');
  });
});
