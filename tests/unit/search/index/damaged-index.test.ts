import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addEntries } from '../../../../lib/search/index/add-entries';
import { mergeSegments } from '../../../../lib/search/index/merge-segments';
import { openIndex } from '../../../../lib/search/index/open-index';
import { IndexDamaged } from '../../../../lib/search/index/search-index';
import { createMemoryStorage, type MemoryStorage } from './memory-storage';
import { entriesFrom } from './random-entries';

const [entries = []] = fc.sample(entriesFrom(0, 8, 8), { numRuns: 1, seed: 3 });

async function storedIndex(): Promise<MemoryStorage> {
  const storage = createMemoryStorage();
  await addEntries(storage, { removed: [], entries: entries.slice(0, 5) });
  await addEntries(storage, { removed: [{ segment: 1, entry: 2 }], entries: entries.slice(5) });
  return storage;
}

const TERMS = ['drugs', 'de', 'lid:kathmann', 'rechtercommissaris', 'id:brief3'];

/** Everything that can be asked of an index. */
async function askEverything(storage: MemoryStorage): Promise<void> {
  const { segments, vocabulary, filterValues } = await openIndex(storage);
  const words = await vocabulary.startingWith('');
  await vocabulary.containing('a');
  await vocabulary.resembling('drgus', 1);
  await vocabulary.find(TERMS);
  await filterValues();
  for (const segment of segments) {
    await segment.facets();
    await segment.cards(Array.from({ length: segment.entries }, (_, entry) => entry));
    for (const term of [...TERMS, ...words.map((each) => each.term)]) {
      await segment.postings(term);
      await segment.followers(term);
    }
  }
}

async function mergeEverything(storage: MemoryStorage): Promise<void> {
  const ids = (await openIndex(storage)).segments.map(({ id }) => id);
  await mergeSegments(storage, ids, { rest: async () => {} });
}

const TASKS = [askEverything, mergeEverything];

/** What an index with such a record does when it is asked and merged: it answers, or says that it is damaged. */
async function expectToNotice(storage: MemoryStorage, must: boolean): Promise<void> {
  for (const task of TASKS) {
    const error = await task(createMemoryStorage(storage.records)).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (must || error !== undefined) expect(error).toBeInstanceOf(IndexDamaged);
  }
}

describe('a damaged index', () => {
  it('is none in this test, as it is', async () => {
    await askEverything(await storedIndex());
    await mergeEverything(await storedIndex());
  });

  it('says so when a record is missing or cut short', async () => {
    const names = [...(await storedIndex()).records.keys()].filter((name) => name !== '0 header 0');
    expect(names.length).toBe(2 * 7 + 1);
    for (const name of names) {
      const storage = await storedIndex();
      const bytes = storage.records.get(name) ?? new Uint8Array();
      storage.records.delete(name);
      await expectToNotice(storage, true);
      storage.records.set(name, bytes.slice(0, -1));
      await expectToNotice(storage, true);
    }
  });

  it('says so, and nothing worse, when a record holds something else', async () => {
    const healthy = await storedIndex();
    const names = [...healthy.records.keys()];
    const somewhere = fc.record({
      name: fc.constantFrom(...names),
      from: fc.nat(),
      bytes: fc.uint8Array({ minLength: 1, maxLength: 6 }),
      cut: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(somewhere, async ({ name, from, bytes, cut }) => {
        const storage = createMemoryStorage(healthy.records);
        const old = storage.records.get(name) ?? new Uint8Array();
        const at = from % old.length;
        const after = cut ? [] : old.subarray(at + bytes.length);
        storage.records.set(name, new Uint8Array([...old.subarray(0, at), ...bytes, ...after]));
        await expectToNotice(storage, false);
      }),
      { numRuns: 300 },
    );
  });

  it('says so when it is of another version, or names what cannot be', async () => {
    const { header } = await openIndex(await storedIndex());
    const [segment] = header.segments;
    for (const change of [
      { ...header, version: header.version + 1 },
      { ...header, version: header.version - 1 },
      { ...header, next: 2 },
      { ...header, segments: [segment, segment] },
      { ...header, segments: [{ ...segment, entries: 4 }] },
      { ...header, segments: [{ ...segment, removed: 2 }] },
      'header',
    ]) {
      const storage = await storedIndex();
      storage.records.set('0 header 0', new TextEncoder().encode(JSON.stringify(change)));
      await expect(openIndex(storage)).rejects.toThrow(IndexDamaged);
    }
  });

  it('is none when a change is stored while it is opened', async () => {
    const storage = await storedIndex();
    let reads = 0;
    const index = await openIndex({
      ...storage,
      read: async (keys) => {
        if (reads++ === 1) await addEntries(storage, { removed: [{ segment: 1, entry: 0 }], entries: [] });
        return storage.read(keys);
      },
    });
    expect(index.revision).toBe(3);
    expect(index.entries).toBe(entries.length - 2);
  });

  it('gives on what the storage says when it refuses', async () => {
    const refusing = { ...(await storedIndex()), read: () => Promise.reject(new Error('the storage refused')) };
    await expect(openIndex(refusing)).rejects.toThrow('the storage refused');
  });
});
