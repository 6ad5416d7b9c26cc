import { describe, expect, it, vi } from 'vitest';
import type { CorpusDatabase } from '../../../lib/corpus/database';
import { createStoredIndex } from '../../../lib/corpus/stored-index';
import { tidyIndex } from '../../../lib/corpus/update-index';
import { IndexDamaged } from '../../../lib/search/index/search-index';
import { createMemoryStorage, type MemoryStorage } from '../search/index/memory-storage';
import { answered, antwoord, asked, kamervraag, mededeling } from '../zaken/documents';
import { emptyCorpus } from './empty-corpus';
import { cardsIn, expectUpToDate, update } from './indexed';

const rest = async () => {};

/** Documents that were indexed one by one, so that there are many segments, and changes that were not. */
async function someChanges() {
  const { corpus, database } = await emptyCorpus();
  const storage = createMemoryStorage();
  for (let at = 1; at <= 8; at++) {
    await corpus.put(kamervraag({ id: `kv-tk-2024Z0000${at}`, vraagnummers: [`2024Z0000${at}`] }));
    await update(database, storage);
  }
  await corpus.putAll([antwoord({ vraagnummers: ['2024Z00001', '2024Z00002'], answers: answered('Zie de Awb.') })]);
  await corpus.remove('kv-tk-2024Z00003');
  await corpus.put(kamervraag({ id: 'kv-tk-2024Z00004', vraagnummers: ['2024Z00004'], questions: asked('Nee.') }));
  return { corpus, database, storage };
}

type Work = (database: CorpusDatabase, storage: MemoryStorage) => Promise<void>;
const tidy: Work = (database, storage) => tidyIndex(database, storage, { rest });

async function fails(work: Promise<void>): Promise<boolean> {
  return work.then(
    () => false,
    () => true,
  );
}

async function keysIn(storage: MemoryStorage): Promise<string[]> {
  return (await cardsIn(storage)).map(({ key }) => key);
}

describe('work on the index that is cut off', () => {
  it.each<[string, Work]>([
    ['while it is brought up to date', update],
    ['while it is tidied', tidy],
  ])('%s loses and doubles nothing, wherever that happens', async (_, work) => {
    let cut = 0;
    for (let failed = true; failed; cut++) {
      const { database, storage } = await someChanges();
      storage.failAfter(cut);
      failed = await fails(work(database, storage));
      storage.failAfter(undefined);
      const keys = await keysIn(storage);
      expect(new Set(keys).size).toBe(keys.length);
      await expectUpToDate(database, storage, { update: true });
    }
    expect(cut).toBeGreaterThan(2);
  });

  it('is done again when the documents could not be told that it was done', async () => {
    const { database, storage } = await someChanges();
    const refuse = () => {
      throw new Error('the storage refused');
    };
    database.unindexed.hook('deleting', refuse);
    expect(await fails(update(database, storage))).toBe(true);
    expect(await database.unindexed.count()).toBeGreaterThan(0);
    database.unindexed.hook('deleting').unsubscribe(refuse);
    await expectUpToDate(database, storage, { update: true });
  });

  it('is begun anew when making it anew was cut off', async () => {
    let cut = 0;
    for (let failed = true; failed; cut++) {
      const { database, storage } = await someChanges();
      storage.records.set('0 header 0', Uint8Array.of(1));
      vi.spyOn(console, 'error').mockImplementation(() => {});
      storage.failAfter(cut);
      failed = await fails(update(database, storage));
      storage.failAfter(undefined);
      await expectUpToDate(database, storage, { update: true });
    }
    expect(cut).toBeGreaterThan(2);
    vi.restoreAllMocks();
  });
});

describe('what is stored while the index is at work', () => {
  it.each<[string, Work]>([
    ['brought up to date', update],
    ['tidied', tidy],
  ])('is indexed as well: %s', async (_, work) => {
    const { corpus, database, storage } = await someChanges();
    let at = 0;
    const busy: MemoryStorage = {
      ...storage,
      async write(records) {
        await storage.write(records);
        if (at++ > 5) return;
        await corpus.put(kamervraag({ id: 'kv-tk-2024Z00005', vraagnummers: ['2024Z00005'], title: `T${at}` }));
        await corpus.put(mededeling({ id: `ah-tk-20232024-${at}`, vraagnummers: ['2024Z00006'], text: 'Nee.' }));
        await corpus.remove(`kv-tk-2024Z0000${at}`);
      },
    };
    await work(database, busy);
    await expectUpToDate(database, storage);
  });
});

describe('an index that cannot be used', () => {
  it.each<[string, (storage: MemoryStorage) => void]>([
    ['is of another version', ({ records }) => records.set('0 header 0', new TextEncoder().encode('{"version":0}'))],
    ['was lost', ({ records }) => records.clear()],
    ['lacks a segment', ({ records }) => records.delete('2 segment 0')],
    ['has no cards', ({ records }) => records.delete('2 cards 0')],
  ])('%s: is made again from the documents, which stay as they are', async (_, damage) => {
    const { database, storage } = await someChanges();
    const before = await database.publicaties.toArray();
    const report = vi.spyOn(console, 'error').mockImplementation(() => {});
    damage(storage);
    // What changes has to be looked up in the entries that are there.
    await database.unindexed.bulkAdd([{ id: 'kv-tk-2024Z00002' }]);
    await expectUpToDate(database, storage, { update: true });
    expect(await database.publicaties.toArray()).toEqual(before);
    report.mockRestore();
  });

  it('lacks the last that was written to it: is made again', async () => {
    const { database, storage } = await someChanges();
    const before = [...storage.records];
    await update(database, storage);
    storage.records.clear();
    for (const [key, bytes] of before) storage.records.set(key, bytes);
    await expectUpToDate(database, storage, { update: true });
  });

  it('holds documents of which nothing is left: is made again', async () => {
    const { storage } = await someChanges();
    const { database } = await emptyCorpus();
    await expectUpToDate(database, storage, { update: true });
    expect(await cardsIn(storage)).toEqual([]);
  });
});

describe('the index as a page has it', () => {
  it('is the same object until it changes', async () => {
    const { corpus, database, storage } = await someChanges();
    const { index, pending } = createStoredIndex(database, storage, rest);
    const before = await index();
    expect(await index()).toBe(before);
    expect(await pending()).toBe(3);
    await update(database, storage);
    expect((await index()).revision).toBeGreaterThan(before.revision);
    expect(await pending()).toBe(0);
    await corpus.remove('kv-tk-2024Z00001');
    expect(await pending()).toBe(1);
  });

  it('says that it is damaged, and is made again meanwhile', async () => {
    const { database, storage } = await someChanges();
    const report = vi.spyOn(console, 'error').mockImplementation(() => {});
    const told = vi.fn(rest);
    const { index, pending } = createStoredIndex(database, storage, told);
    storage.records.set('0 header 0', Uint8Array.of(1));
    await expect(index()).rejects.toThrow(IndexDamaged);
    await vi.waitFor(() => expect(told).toHaveBeenCalledOnce());
    expect((await index()).entries).toBe(0);
    expect(await pending()).toBe(await database.publicaties.count());
    await expectUpToDate(database, storage, { update: true });
    report.mockRestore();
  });
});
