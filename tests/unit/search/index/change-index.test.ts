import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addEntries, type IndexChange } from '../../../../lib/search/index/add-entries';
import { dropOrphans } from '../../../../lib/search/index/drop-orphans';
import type { Entry } from '../../../../lib/search/index/entry';
import { findEntriesOf } from '../../../../lib/search/index/find-entries-of';
import { idTerm } from '../../../../lib/search/index/id-term';
import { mergeSegments } from '../../../../lib/search/index/merge-segments';
import { openIndex } from '../../../../lib/search/index/open-index';
import { createMemoryStorage, type MemoryStorage } from './memory-storage';
import { cardsIn, naiveStandings, standingsOf } from './naive-index';
import { entriesFrom } from './random-entries';

const rest = async () => {};

/** Stands for one entry each: what was added and not removed. */
type Live = Map<string, Entry>;

/** Adds entries with new keys, and removes those at these places of what there is. */
async function change(storage: MemoryStorage, live: Live, added: Entry[], removed: number[]): Promise<IndexChange> {
  const keys = [...live.keys()];
  const gone = new Set(removed.map((number) => keys[number % keys.length] ?? ''));
  const ids = [...gone].flatMap((key) => live.get(key)?.card.documents.map(({ id }) => id) ?? []);
  for (const key of gone) live.delete(key);
  for (const entry of added) live.set(entry.card.key, entry);
  return { removed: await findEntriesOf(await openIndex(storage), ids), entries: added };
}

async function expectToHold(storage: MemoryStorage, live: Live): Promise<void> {
  const index = await openIndex(storage);
  const cards = await cardsIn(index, false);
  expect(cards.map(({ key }) => key).sort()).toEqual([...live.keys()].sort());
  expect(index.entries).toBe(live.size);
  expect(index.documents).toBe(cards.flatMap(({ documents }) => documents).length);
  const expected = naiveStandings([...live.values()]);
  const words = await index.vocabulary.startingWith('');
  expect(await standingsOf(index, [...expected.keys(), ...words.map(({ term }) => term)])).toEqual(expected);
}

/** What a person could see of an index: every card and where every word stands. */
async function everythingIn(storage: MemoryStorage) {
  const index = await openIndex(storage);
  const cards = await cardsIn(index, false);
  const terms = await index.vocabulary.startingWith('');
  return {
    cards,
    standings: await standingsOf(
      index,
      terms.map(({ term }) => term),
    ),
  };
}

const [some = []] = fc.sample(entriesFrom(0, 12, 12), { numRuns: 1, seed: 2 });

const step = fc.record({
  added: fc.nat(4),
  removed: fc.array(fc.nat(), { maxLength: 3 }),
  merged: fc.option(fc.array(fc.nat(), { minLength: 1, maxLength: 4 })),
});

describe('an index that changes', () => {
  it('holds what one made at once would hold, after additions, removals and merges in any order', async () => {
    await fc.assert(
      fc.asyncProperty(entriesFrom(0, 20), fc.array(step, { maxLength: 6 }), async (entries, steps) => {
        const storage = createMemoryStorage();
        const live: Live = new Map();
        let next = 0;
        for (const { added, removed, merged } of steps) {
          const more = entries.slice(next, next + added);
          next += added;
          const { revision } = await openIndex(storage);
          const changed = await addEntries(storage, await change(storage, live, more, removed));
          expect(changed).toBe(revision + 1);
          const ids = (await openIndex(storage)).segments.map(({ id }) => id);
          if (!merged || ids.length === 0) continue;
          const chosen = [...new Set(merged.map((number) => ids[number % ids.length] ?? 0))];
          expect(await mergeSegments(storage, chosen, { rest })).toBe(changed + 1);
        }
        await expectToHold(storage, live);
        const before = new Map(storage.records);
        await dropOrphans(storage);
        expect(storage.records).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });

  it('counts only what is there once everything is merged', async () => {
    await fc.assert(
      fc.asyncProperty(entriesFrom(0, 12), fc.array(fc.nat(), { maxLength: 6 }), async (entries, removed) => {
        const storage = createMemoryStorage();
        const live: Live = new Map();
        await addEntries(storage, await change(storage, live, entries.slice(0, 6), []));
        await addEntries(storage, await change(storage, live, entries.slice(6), removed));
        const ids = (await openIndex(storage)).segments.map(({ id }) => id);
        await mergeSegments(storage, ids, { rest });
        const { vocabulary } = await openIndex(storage);
        const expected = naiveStandings([...live.values()]);
        const words = [...expected].filter(([term]) => !term.includes(':'));
        const counts = words.map(([term, byKey]) => ({ term, entries: byKey.size }));
        expect(await vocabulary.startingWith('')).toEqual(counts.sort((a, b) => (a.term < b.term ? -1 : 1)));
      }),
      { numRuns: 30 },
    );
  });

  it('keeps what was added and removed while it was merged', async () => {
    await fc.assert(
      fc.asyncProperty(entriesFrom(0, 15), fc.array(fc.nat(), { maxLength: 4 }), async (entries, removed) => {
        const storage = createMemoryStorage();
        const live: Live = new Map();
        await addEntries(storage, await change(storage, live, entries.slice(0, 4), []));
        await addEntries(storage, await change(storage, live, entries.slice(4, 8), [1]));
        const ids = (await openIndex(storage)).segments.map(({ id }) => id);
        let changes = 0;
        await mergeSegments(storage, ids, {
          rest: async () => {
            if (changes++ !== 1) return;
            await addEntries(storage, await change(storage, live, entries.slice(8), removed));
          },
        });
        await expectToHold(storage, live);
      }),
      { numRuns: 30 },
    );
  });

  it('is left as it was by a merge that is aborted', async () => {
    for (let stop = 0; stop < 8; stop++) {
      const storage = createMemoryStorage();
      const live: Live = new Map();
      await addEntries(storage, await change(storage, live, some.slice(0, 3), []));
      await addEntries(storage, await change(storage, live, some.slice(3), [0]));
      const before = await everythingIn(storage);
      const stopping = new AbortController();
      let rests = 0;
      const done = await mergeSegments(storage, [1, 2], {
        signal: stopping.signal,
        rest: async () => {
          if (rests++ === stop) stopping.abort();
        },
      });
      expect(await everythingIn(storage)).toEqual(before);
      expect((await openIndex(storage)).segments).toHaveLength(done === undefined ? 2 : 1);
      const left = new Set([...storage.records.keys()].map((name) => name.split(' ')[0]));
      expect(left).toEqual(new Set(done === undefined ? ['0', '1', '2'] : ['0', '3']));
    }
  });

  it('takes no room for a merge for which there is none', async () => {
    const storage = createMemoryStorage();
    for (const entry of some.slice(0, 2)) await addEntries(storage, { removed: [], entries: [entry] });
    const full: MemoryStorage = {
      ...storage,
      async write(records) {
        await storage.write(records.slice(0, 3));
        if (records.length > 3) throw new Error('the storage refused');
      },
    };
    await expect(mergeSegments(full, [1, 2], { rest })).rejects.toThrow('the storage refused');
    expect(await storage.segments()).toEqual([1, 2]);
  });

  it('refuses to remove what it does not hold, and then changes nothing', async () => {
    const storage = createMemoryStorage();
    const entries = some.slice(0, 3);
    await addEntries(storage, { removed: [], entries });
    const before = new Map(storage.records);
    for (const removed of [
      { segment: 1, entry: 3 },
      { segment: 1, entry: -1 },
      { segment: 2, entry: 0 },
    ]) {
      await expect(addEntries(storage, { removed: [removed], entries })).rejects.toThrow(RangeError);
    }
    expect(storage.records).toEqual(before);
  });
});

describe('an entry', () => {
  it('is found by its documents, however long their ids are', async () => {
    const storage = createMemoryStorage();
    const [entry] = some;
    if (!entry) throw new Error('no entry');
    const ids = ['a', 'b'].map((end) => `brief:${'a'.repeat(300)}:${end}`);
    const entries = ids.map((id) => {
      const card: Entry['card'] = { ...entry.card, key: id, documents: [{ id, kind: 'brief' }] };
      return { ...entry, card, filters: [idTerm(id)] };
    });
    await addEntries(storage, { removed: [], entries });
    const found = await findEntriesOf(await openIndex(storage), ids.slice(1));
    expect(found.map(({ card }) => card.key)).toEqual(ids.slice(1));
  });
});

describe('a crash', () => {
  async function twoSegments() {
    const storage = createMemoryStorage();
    const live: Live = new Map();
    await addEntries(storage, await change(storage, live, some.slice(0, 3), []));
    await addEntries(storage, await change(storage, live, some.slice(3, 7), [1]));
    return { storage, live };
  }

  const CHANGES: [string, (storage: MemoryStorage, live: Live) => Promise<unknown>][] = [
    [
      'an addition',
      async (storage, live) => addEntries(storage, await change(storage, live, some.slice(7, 9), [0, 3])),
    ],
    ['a merge', (storage) => mergeSegments(storage, [1, 2], { rest })],
    [
      'the removal of a whole segment',
      async (storage, live) => addEntries(storage, await change(storage, live, [], [0, 1])),
    ],
  ];

  it.each(CHANGES)('at any write of %s leaves what was before, or what comes after', async (_, run) => {
    const done = await twoSegments();
    const before = await everythingIn(done.storage);
    const changesBefore = done.storage.changes;
    await run(done.storage, done.live);
    const after = await everythingIn(done.storage);
    const writes = done.storage.changes - changesBefore;
    expect(writes).toBeGreaterThan(1);
    const seen = [];
    for (let at = 0; at < writes; at++) {
      const { storage, live } = await twoSegments();
      storage.failAfter(at);
      await expect(run(storage, live)).rejects.toThrow('the storage refused');
      storage.failAfter(undefined);
      const { revision } = await openIndex(storage);
      const now = await everythingIn(storage);
      seen.push(revision);
      expect(now).toEqual(revision === 2 ? before : after);
      await dropOrphans(storage);
      expect(await everythingIn(storage)).toEqual(now);
      const kept = new Set((await openIndex(storage)).segments.map(({ id }) => id));
      expect(new Set(await storage.segments())).toEqual(kept);
      // And it can go on from there.
      const live2: Live = new Map();
      await addEntries(storage, await change(storage, live2, some.slice(9), []));
      expect((await openIndex(storage)).revision).toBe(revision + 1);
    }
    expect(seen).toContain(2);
  });
});
