import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../../lib/search/index/entry';
import { readQuery } from '../../../../lib/search/query/read-query';
import { createSearcher } from '../../../../lib/search/rank/create-searcher';
import type { Found } from '../../../../lib/search/searcher';
import { naiveSearch } from '../naive-search';
import { entries, entryOfTexts, queriesFor } from '../random-entries';
import { answersTo, indexOf, TODAY, unitsOf } from './searched-index';

/** Entries, how they are indexed, and some queries. */
const world = entries.chain((all) =>
  fc.record({
    all: fc.constant(all),
    cuts: fc.array(fc.nat(9), { maxLength: 3 }),
    removed: fc.array(fc.nat(8), { maxLength: 4 }),
    merged: fc.option(fc.nat(2), { nil: undefined }),
    queries: fc.array(queriesFor(all), { minLength: 6, maxLength: 6 }),
  }),
);

const query = (text: string) => readQuery(text, { readLaw: () => undefined });
const keys = (found: Found | undefined) => found?.entries.map(({ card }) => card.key);

function hits(found: Found | undefined) {
  return found?.entries.map(({ card, tier, score, unit }) => ({ key: card.key, tier, score, unit }));
}

describe('createSearcher', () => {
  it('finds what a look at everything finds, in the same order', { timeout: 30_000 }, async () => {
    let [searched, withHits] = [0, 0];
    await fc.assert(
      fc.asyncProperty(world, async ({ all, cuts, removed, merged, queries }) => {
        const { index, ...left } = await indexOf(all, cuts, removed, merged);
        const searcher = createSearcher(index, unitsOf(all));
        for (const query of queries) {
          const expected = naiveSearch(left.live, left.removed, query, TODAY);
          searched++;
          if (expected.length > 0) withHits++;
          for (const limit of [1, 3, 20]) {
            const last = (await answersTo(searcher, query, limit)).at(-1);
            expect(hits(last)).toEqual(expected.slice(0, limit));
            if (last?.atLeast) expect(last.total).toBeLessThanOrEqual(expected.length);
            else expect(last?.total).toBe(expected.length);
            if (expected.length < limit) expect(last?.atLeast).toBe(false);
          }
        }
      }),
      { numRuns: 55 },
    );
    expect(searched).toBeGreaterThanOrEqual(300);
    expect(withHits).toBeGreaterThan(searched / 3);
  });

  it('answers as it finds, each time with all of before, and says when it is done', { timeout: 30_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(world, async ({ all, cuts, removed, merged, queries }) => {
        const { index } = await indexOf(all, cuts, removed, merged);
        for (const query of queries) {
          const answers = await answersTo(createSearcher(index, unitsOf(all)), query, 20);
          const last = answers.at(-1);
          expect(answers.map(({ done }) => done)).toEqual(answers.map((answer) => answer === last));
          for (const { entries } of answers) expect(last?.entries.slice(0, entries.length)).toEqual(entries);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('explains each score to the last point', { timeout: 30_000 }, async () => {
    let explained = 0;
    await fc.assert(
      fc.asyncProperty(world, async ({ all, cuts, removed, merged, queries }) => {
        const searcher = createSearcher((await indexOf(all, cuts, removed, merged)).index, unitsOf(all));
        for (const query of queries) {
          const last = (await answersTo(searcher, query, 20)).at(-1);
          for (const entry of last?.entries ?? []) {
            const reasons = await searcher.explain(query, entry, { limit: 20, today: TODAY });
            expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBe(entry.score);
            explained += reasons.length;
          }
        }
      }),
      { numRuns: 15 },
    );
    expect(explained).toBeGreaterThan(30);
  });

  it('finds the same in a thousand entries, where units are looked at by the stretch', async () => {
    const words = ['de', 'van', 'boete', 'boetes', 'drugs', 'softdrugs', 'rechter', 'mail', 'ijs'];
    let state = 1;
    const anyWord = () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return words[(state >>> 16) % words.length];
    };
    const all = Array.from({ length: 1000 }, (_, entry) =>
      entryOfTexts(
        1000 + entry,
        Array.from({ length: 1 + (entry % 11) }, () => [anyWord(), anyWord(), anyWord()].join(' ')),
      ),
    );
    const { index, live, removed } = await indexOf(
      all,
      [700],
      [...all.keys()].filter((entry) => entry % 3 === 1),
    );
    const searcher = createSearcher(index, unitsOf(all));
    for (const text of ['boete', 'van ijs', '"van de"', '"rechter boete" -mail', 'drug OR "de rechter"']) {
      const expected = naiveSearch(live, removed, query(text), TODAY);
      expect(expected.length).toBeGreaterThan(5);
      expect(hits((await answersTo(searcher, query(text), 20)).at(-1))).toEqual(expected.slice(0, 20));
    }
  });

  const texts = (...printed: string[][]): Entry[] => printed.map((units, at) => entryOfTexts(at, units));

  it('counts a phrase by the word that is rarest among what is left', async () => {
    const all = texts(
      ...[['mail drugs'], ['mail drugs'], ['mail'], ['mail'], ['mail'], ['drugs']],
      ...Array(5).fill(['drugs']),
    );
    const { index, live, removed } = await indexOf(all, [], [6, 7, 8, 9, 10]);
    const last = (await answersTo(createSearcher(index, unitsOf(all)), query('"mail drugs"'), 20)).at(-1);
    expect(removed).toHaveLength(5);
    expect(hits(last)).toEqual(naiveSearch(live, removed, query('"mail drugs"'), TODAY));
    expect(keys(last)).toHaveLength(2);
  });

  it('reads no texts but for phrases', async () => {
    const all = texts(['drugs en boetes'], ['boetes en drugs']);
    const { index } = await indexOf(all);
    let read = 0;
    const searcher = createSearcher(index, async (cards) => {
      read += cards.length;
      return unitsOf(all)(cards);
    });
    await answersTo(searcher, query('drugs boetes -mail'), 20);
    expect(read).toBe(0);
    const [last] = await answersTo(searcher, query('"drugs en"'), 20);
    expect([keys(last), read]).toEqual([['2024Z00000'], 1]);
  });

  it('does not find a phrase in documents that are gone', async () => {
    const all = texts(['drugs en boetes'], ['drugs en ijs']);
    const { index } = await indexOf(all);
    const searcher = createSearcher(index, unitsOf(all.slice(1)));
    expect(keys((await answersTo(searcher, query('"drugs en"'), 20)).at(-1))).toEqual(['2024Z00001']);
  });

  it('gives nothing for an empty query, and is done at once', async () => {
    const { index } = await indexOf(texts(['drugs']));
    const answers = await answersTo(createSearcher(index, unitsOf([])), query(''), 20);
    expect(answers).toEqual([{ entries: [], total: 0, atLeast: false, words: [], done: true }]);
  });

  it('says that there may be more where it has enough before it looked for parts of words', async () => {
    const all = texts(['softdrugs'], ['drugs']);
    const searcher = createSearcher((await indexOf(all)).index, unitsOf(all));
    const counted = async (text: string) => {
      const { total, atLeast } = (await answersTo(searcher, query(text), 1)).at(-1) ?? {};
      return [total, atLeast];
    };
    expect(await counted('drugs ')).toEqual([1, true]);
    expect(await counted('"drugs" ')).toEqual([1, false]);
    expect(await counted('soort:vraag')).toEqual([2, false]);
  });

  it('paints whole words before it looks for parts of words', async () => {
    const all = texts(['softdrugs'], ['drugs']);
    const answers = await answersTo(createSearcher((await indexOf(all)).index, unitsOf(all)), query('drugs '), 20);
    expect(answers.map(keys)).toEqual([['2024Z00001'], ['2024Z00001', '2024Z00000'], ['2024Z00001', '2024Z00000']]);
  });

  it('ends without another answer when it is called off', async () => {
    const all = texts(['softdrugs'], ['drugs']);
    const { index } = await indexOf(all);
    const controller = new AbortController();
    const options = { limit: 20, today: TODAY, signal: controller.signal };
    const answers: Found[] = [];
    for await (const found of createSearcher(index, unitsOf(all)).search(query('drugs '), options)) {
      answers.push(found);
      controller.abort();
    }
    expect(answers.map(({ done }) => done)).toEqual([false]);
  });
});
