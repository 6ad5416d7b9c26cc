import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { rereadCitations } from '../../../lib/corpus/reread-citations';
import { openIndex } from '../../../lib/search/index/open-index';
import { createMemoryStorage } from '../search/index/memory-storage';
import { check, NOTHING, rest, someCorpus } from './checked';
import { DAMAGE } from './damage';
import { emptyCorpus } from './empty-corpus';
import { expectUpToDate, update } from './indexed';
import { someDocument } from './some-document';

describe('a check', () => {
  it('finds nothing wrong with whatever is stored, and mends whatever is lost of it', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const documents = fc.array(someDocument, { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(documents, fc.nat(), fc.nat(), async (all, lost, left) => {
        const { corpus, database } = await emptyCorpus();
        const storage = createMemoryStorage();
        for (const publicatie of all) await corpus.put(publicatie);
        await update(database, storage);
        expect(await check(database, storage, { mend: false })).toMatchObject(NOTHING);
        const ids = await database.publicaties.toCollection().primaryKeys();
        // A document is lost without a word, and another one is found by nothing.
        await database.publicaties.delete(ids[lost % ids.length] ?? '');
        await database.publicaties.update(ids[left % ids.length] ?? '', {
          vraagnummers: [],
          aanhangsels: [],
          cites: [],
        });
        await check(database, storage);
        await expectUpToDate(database, storage);
        expect(await check(database, storage)).toMatchObject(NOTHING);
        database.close();
      }),
      { numRuns: 10 },
    );
    vi.restoreAllMocks();
  }, 20_000);
});

describe('a check that is broken off', () => {
  it('rejects, and the next one does all that is left, wherever that was', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    let steps = 0;
    for (let isBroken = true; isBroken; steps += 2) {
      const { database, storage } = await someCorpus();
      for (const at of [0, 3, 5, 14, 16]) await DAMAGE[at]?.[1](database, storage);
      const stopper = new AbortController();
      let left = steps;
      const stopping = { rest: async () => (left-- === 0 ? stopper.abort() : undefined), signal: stopper.signal };
      isBroken = await check(database, storage, stopping).then(
        () => false,
        () => true,
      );
      await check(database, storage);
      await rereadCitations(database, rest);
      await update(database, storage);
      expect(await check(database, storage)).toMatchObject(NOTHING);
      await expectUpToDate(database, storage);
      expect((await openIndex(storage)).entries).toBeGreaterThan(0);
    }
    expect(steps).toBeGreaterThan(10);
    vi.restoreAllMocks();
  }, 20_000);
});
