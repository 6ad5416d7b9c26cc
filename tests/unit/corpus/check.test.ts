import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { forgetApart, recordsApart } from '../../../lib/corpus/check/set-apart';
import { rereadCitations } from '../../../lib/corpus/reread-citations';
import { answered, antwoord, kamervraag, mededeling } from '../zaken/documents';
import { ANSWER, check, NOTE, NOTHING, put, QUESTION, rest, someCorpus } from './checked';
import { DAMAGE, leftItem } from './damage';
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

  it('leaves what waits to be indexed to those who index it', async () => {
    const { corpus, database, storage } = await someCorpus();
    await corpus.put(mededeling({ text: 'Het antwoord komt later.' }));
    await corpus.remove('kv-tk-2024Z00002');
    expect(await check(database, storage, { mend: false })).toMatchObject({ ...NOTHING, waiting: 2 });
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

  it('leaves the lists alone while something is imported', async () => {
    const { database, storage } = await someCorpus();
    await leftItem(database);
    expect(await check(database, storage, { unlessImporting: async () => undefined })).toMatchObject(NOTHING);
    expect(await database.jobItems.count()).toBe(1);
  });
});

describe('a record that cannot be read', () => {
  it('is kept apart just as it was, until the person wants it no more', async () => {
    const { database, storage } = await someCorpus();
    const odd = { ...NOTE, text: new Map([['a', 10n]]) };
    await put(database, 'notes', odd);
    await check(database, storage);
    expect(await recordsApart(database)).toEqual([{ table: 'notes', row: odd }]);
    expect(await database.notes.count()).toBe(0);
    await forgetApart(database);
    expect(await check(database, storage)).toMatchObject({ apart: 0, newlyApart: 0 });
  });

  it('comes back when it can be read by then, unless another took its place', async () => {
    const { corpus, database, storage } = await someCorpus();
    const row = await database.publicaties.get(ANSWER);
    for (const id of [ANSWER, QUESTION]) await database.publicaties.update(id, { publicatie: 'odd' });
    expect(await check(database, storage)).toMatchObject({ newlyApart: 2, apart: 2 });
    await corpus.put(kamervraag());
    // A later version of the extension reads what this one does not.
    for (const mark of await database.meta.filter(({ key }) => key.startsWith('apart ')).toArray()) {
      await database.meta.put({ ...mark, row: mark.key.includes(ANSWER) ? row : { id: QUESTION } } as never);
    }
    expect(await check(database, storage)).toMatchObject({ back: 1, newlyApart: 0, apart: 1 });
    expect(await corpus.get(ANSWER)).toEqual(antwoord({ answers: answered('Ja. Zie de Awb.') }));
    await expectUpToDate(database, storage);
  });
});
