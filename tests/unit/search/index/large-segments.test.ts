import { describe, expect, it } from 'vitest';
import { addEntries } from '../../../../lib/search/index/add-entries';
import type { Entry } from '../../../../lib/search/index/entry';
import { mergeSegments } from '../../../../lib/search/index/merge-segments';
import { openIndex } from '../../../../lib/search/index/open-index';
import { createMemoryStorage, type MemoryStorage } from './memory-storage';

const UNITS = 16;

/** A word that only one entry has, so long that there are many pages of them. */
function wordOf(number: number): string {
  return `${'a'.repeat(90)}${number}`;
}

/** An entry of many short units, which all hold "de"; the third also a word that nothing else has. */
function entryOf(number: number): Entry {
  const field = { shown: true, document: `brief:${number}` };
  const unit = (at: number) => ({ fields: [{ ...field, text: at === 3 ? `de ${wordOf(number)}` : 'de' }] });
  return {
    card: { key: `brief:${number}`, title: 'de', documents: [{ id: `brief:${number}`, kind: 'brief' }], people: [] },
    units: [{ fields: [] }, ...Array.from({ length: UNITS - 1 }, (_, at) => unit(at + 1))],
    filters: [],
    values: [],
  };
}

async function* entriesFrom(first: number, end: number): AsyncGenerator<Entry> {
  for (let number = first; number < end; number++) yield entryOf(number);
}

function pagesOf({ records }: MemoryStorage, kind: string): number {
  return [...records.keys()].filter((name) => name.split(' ')[1] === kind).length;
}

/** By the entries that `numbers` gives in order, some of them removed. */
async function expectToHold(storage: MemoryStorage, numbers: number[]): Promise<void> {
  const index = await openIndex(storage);
  const [segment] = index.segments;
  const units = numbers.flatMap((_, entry) => Array.from({ length: UNITS - 1 }, (_, at) => entry * UNITS + at + 1));
  expect(Array.from((await segment?.postings('de')) ?? [], (posting) => posting >>> 2)).toEqual(units);
  expect(await segment?.followers('de')).toHaveLength(units.length);
  expect(await index.vocabulary.find(['de'])).toEqual([{ term: 'de', entries: numbers.length }]);
  const some = numbers.flatMap((number, entry) => (entry % 500 === 7 ? [{ number, entry }] : []));
  for (const { number, entry } of some) {
    expect(Array.from((await segment?.postings(wordOf(number))) ?? [])).toEqual([(entry * UNITS + 3) * 4 + 2]);
  }
  const cards = await segment?.cards(some.map(({ entry }) => entry));
  expect(cards?.map(({ key }) => key)).toEqual(some.map(({ number }) => `brief:${number}`));
  for (const [name, { length }] of storage.records) expect(length, name).toBeLessThanOrEqual(60 * 1024);
}

describe('a segment of many pages', () => {
  it('can be read back, and merged in several writes while it is used', async () => {
    const storage = createMemoryStorage();
    await addEntries(storage, { removed: [], entries: entriesFrom(0, 4200) });
    const all = Array.from({ length: 4200 }, (_, number) => number);
    await expectToHold(storage, all);
    for (const kind of ['terms', 'postings', 'followers', 'cards', 'order', 'facets']) {
      expect(pagesOf(storage, kind), kind).toBeGreaterThan(1);
    }
    const removed = all.filter((number) => number % 10 === 3).map((entry) => ({ segment: 1, entry }));
    await addEntries(storage, { removed, entries: [] });
    const open = await openIndex(storage);
    const before = storage.changes;
    let rests = 0;
    await mergeSegments(storage, [1], {
      rest: async () => {
        rests++;
        if (rests % 20 === 0) expect(await open.segments[0]?.postings(wordOf(4000))).toHaveLength(1);
      },
    });
    expect(storage.changes - before).toBeGreaterThan(4);
    expect(rests).toBeGreaterThan(20);
    await expectToHold(
      storage,
      all.filter((number) => number % 10 !== 3),
    );
  });
});
