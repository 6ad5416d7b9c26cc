import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { rereadCitations } from '../../../lib/corpus/reread-citations';
import { ANSWER, check, NOTHING, rest, someCorpus } from './checked';
import { DAMAGE } from './damage';
import { expectUpToDate, update } from './indexed';

describe('a check of everything that is stored', () => {
  it('finds nothing where all is well, and changes nothing', async () => {
    const { database, storage } = await someCorpus();
    const { changes } = storage;
    expect(await check(database, storage)).toEqual({ documents: 3, apart: 0, ...NOTHING });
    expect(storage.changes).toBe(changes);
  });

  it.each(DAMAGE)('finds and mends %s, and then finds nothing', async (_, damage, found) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { database, storage } = await someCorpus();
    await damage(database, storage);
    const looked = await check(database, storage, { mend: false });
    expect(looked).toMatchObject(found);
    expect(await check(database, storage, { mend: false })).toEqual(looked);
    expect(await check(database, storage)).toMatchObject({ ...found, waiting: 0 });
    await rereadCitations(database, rest);
    await update(database, storage);
    expect(await check(database, storage)).toMatchObject(NOTHING);
    await expectUpToDate(database, storage);
    vi.restoreAllMocks();
  });

  it('has documents read again that nobody would read', async () => {
    const { database, storage } = await someCorpus();
    await rereadCitations(database, rest);
    await database.publicaties.update(ANSWER, { readWith: 0, cites: [] });
    expect(await rereadCitations(database, rest)).toBe(false);
    expect(await check(database, storage)).toMatchObject({ mended: 1 });
    expect(await rereadCitations(database, rest)).toBe(true);
    await update(database, storage);
    expect(await check(database, storage)).toMatchObject(NOTHING);
  });
});
