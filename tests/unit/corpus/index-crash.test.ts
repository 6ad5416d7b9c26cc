import { describe, expect, it, vi } from 'vitest';
import type { CorpusDatabase } from '../../../lib/corpus/database';
import { createStoredIndex } from '../../../lib/corpus/stored-index';
import { tidyIndex, updateIndex } from '../../../lib/corpus/update-index';
import { headerRecord } from '../../../lib/search/index/header';
import { openIndex } from '../../../lib/search/index/open-index';
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

describe('a large import', () => {
  function question(number: string) {
    return kamervraag({ id: `kv-tk-${number}`, vraagnummers: [number] });
  }

  it('leaves few segments at any moment', async () => {
    const { corpus, database, storage } = await someChanges();
    const numbers = Array.from({ length: 60 }, (_, at) => `2024Z${10000 + at}`);
    let most = 0;
    let at = 0;
    const busy: MemoryStorage = {
      ...storage,
      async write(records) {
        await storage.write(records);
        most = Math.max(most, (await openIndex(storage)).segments.length);
        const number = numbers[at++];
        if (number) await corpus.put(question(number));
      },
    };
    await tidy(database, busy);
    await expectUpToDate(database, storage);
    expect(at).toBeGreaterThan(60);
    expect(most).toBeLessThanOrEqual(16);
  });

  it('lets what a person removes meanwhile go first', async () => {
    const { corpus, database, storage } = await someChanges();
    await update(database, storage);
    const large = (number: string) => ({ ...question(number), text: ' '.repeat(30_000_000) });
    await corpus.putAll([large('2024Z10000')]);
    await corpus.putAll(Array.from({ length: 300 }, (_, at) => question(`2024Z${10001 + at}`)));
    await corpus.putAll([large('2024Z20000')]);
    await corpus.remove('kv-tk-2024Z00008');
    const afterOne = new AbortController();
    await updateIndex(database, storage, { rest: async () => afterOne.abort(), signal: afterOne.signal });
    const left = await keysIn(storage);
    expect(left).toContain('2024Z00002');
    expect(left).not.toContain('2024Z10001');
    expect(left).not.toContain('2024Z00008');
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

  it('is made again once, however often and by how many pages that is asked', async () => {
    const { database, storage } = await someChanges();
    const [one, other] = [1, 2].map(() => createStoredIndex(database, storage, rest));
    const healthy = await one?.index();
    expect((await other?.index())?.revision).toBe(healthy?.revision);
    await Promise.all([one?.rebuild(), one?.rebuild(), other?.rebuild()]);
    expect((await one?.index())?.revision).toBe((healthy?.revision ?? 0) + 1);
    await update(database, storage);
    await other?.rebuild();
    await expectUpToDate(database, storage);
    storage.records.set('0 header 0', Uint8Array.of(1));
    const looks = await Promise.allSettled([one?.index(), one?.index(), other?.index()]);
    expect(looks.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    await expectUpToDate(database, storage, { update: true });
    await Promise.all([one?.rebuild(), other?.rebuild()]);
    await expectUpToDate(database, storage);
  });

  it('uses no revision and no number of a segment twice when it is made again', async () => {
    const { database, storage } = await someChanges();
    const before = await openIndex(storage);
    // The worker ended before the documents heard of the last revision, or in the middle of making it anew.
    await database.meta.delete('index-revision');
    await storage.write([headerRecord({ ...before.header, next: 100 })]);
    await update(database, storage);
    const { revision, segments } = await openIndex(storage);
    expect(revision).toBeGreaterThan(before.revision + 1);
    expect(Math.min(...segments.map(({ id }) => id))).toBe(100);
    storage.records.clear();
    await update(database, storage);
    const anew = await openIndex(storage);
    expect(anew.revision).toBeGreaterThan(revision);
    expect(anew.segments.map(({ id }) => id)).not.toContain(1);
  });

  it('wakes the background once for what was left when that ended', async () => {
    const { database, storage } = await someChanges();
    const told = vi.fn(rest);
    const { pending } = createStoredIndex(database, storage, told);
    expect([await pending(), await pending()]).toEqual([3, 3]);
    expect(told).toHaveBeenCalledOnce();
    await update(database, storage);
    const idle = createStoredIndex(database, storage, told);
    expect(await idle.pending()).toBe(0);
    expect(told).toHaveBeenCalledOnce();
  });
});
