import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { forgetApart, recordsApart } from '../../../lib/corpus/check/set-apart';
import type { CorpusDatabase } from '../../../lib/corpus/database';
import { answered, antwoord, kamervraag } from '../zaken/documents';
import { ANSWER, AT, check, NOTE, put, QUESTION, someCorpus } from './checked';
import { expectUpToDate } from './indexed';

/** What is kept apart can be read by now, as by a later version of the extension. */
async function readLater(database: CorpusDatabase, rows: ReadonlyMap<string, unknown>): Promise<void> {
  for (const { key, table, row } of await recordsApart(database)) {
    await put(database, 'meta', { key, value: table, row: rows.get(Object(row).id) });
  }
}

describe('a record that cannot be read', () => {
  it('is kept apart just as it was, until the person wants it no more', async () => {
    const { database, storage } = await someCorpus();
    const odd = { ...NOTE, text: new Map([['a', 10n]]) };
    await put(database, 'notes', odd);
    await check(database, storage);
    expect(await recordsApart(database)).toMatchObject([{ table: 'notes', row: odd }]);
    expect(await database.notes.count()).toBe(0);
    await forgetApart(database, await recordsApart(database));
    expect(await check(database, storage)).toMatchObject({ apart: 0, newlyApart: 0 });
  });

  it('comes back when it can be read by then, unless another took its place', async () => {
    const { corpus, database, storage } = await someCorpus();
    const rows = new Map((await database.publicaties.toArray()).map((row) => [row.id, row]));
    for (const id of [ANSWER, QUESTION]) await database.publicaties.update(id, { publicatie: 'odd' });
    expect(await check(database, storage)).toMatchObject({ newlyApart: 2, apart: 2 });
    await corpus.put(kamervraag({ title: 'Een andere titel' }));
    await readLater(database, rows);
    expect(await check(database, storage)).toMatchObject({ back: 1, newlyApart: 0, apart: 1 });
    expect(await corpus.get(ANSWER)).toEqual(antwoord({ answers: answered('Ja. Zie de Awb.') }));
    expect(await corpus.get(QUESTION)).toMatchObject({ title: 'Een andere titel' });
    await expectUpToDate(database, storage);
  });

  it('does not take the place of what was kept apart before it', async () => {
    const { database, storage } = await someCorpus();
    for (const labels of ['woo', 'wob']) {
      await put(database, 'notes', { ...NOTE, labels });
      await check(database, storage);
    }
    const labels = (await recordsApart(database)).map(({ row }) => Object(row).labels);
    expect(labels.sort()).toEqual(['wob', 'woo']);
  });

  it('is forgotten only when the person had it', async () => {
    const { database, storage } = await someCorpus();
    await put(database, 'notes', { ...NOTE, labels: 'woo' });
    await check(database, storage);
    const had = await recordsApart(database);
    await put(database, 'visits', { id: ANSWER, at: 'ooit' });
    await check(database, storage);
    await forgetApart(database, had);
    expect(await recordsApart(database)).toMatchObject([{ table: 'visits' }]);
  });

  it('keeps the time at which it was opened', async () => {
    const { database, storage } = await someCorpus();
    await database.publicaties.update(QUESTION, { publicatie: 'odd' });
    expect(await check(database, storage)).toMatchObject({ newlyApart: 1, strays: 0 });
    expect(await database.visits.get(QUESTION)).toEqual({ id: QUESTION, at: AT });
  });

  it('waits to be indexed from the moment on which it comes back', async () => {
    const { database, storage } = await someCorpus();
    const rows = new Map([[ANSWER, await database.publicaties.get(ANSWER)]]);
    await database.publicaties.update(ANSWER, { publicatie: 'odd' });
    await check(database, storage);
    await readLater(database, rows);
    const stopper = new AbortController();
    const rest = async () => stopper.abort();
    await expect(check(database, storage, { rest, signal: stopper.signal })).rejects.toThrow();
    expect(await database.publicaties.get(ANSWER)).toEqual(rows.get(ANSWER));
    expect(await database.unindexed.toArray()).toMatchObject([{ id: ANSWER }]);
  });

  it('does not come back once the person removed what it was', async () => {
    const { corpus, database, storage } = await someCorpus();
    const rows = new Map([[ANSWER, await database.publicaties.get(ANSWER)]]);
    await database.publicaties.update(ANSWER, { publicatie: 'odd' });
    await check(database, storage);
    await readLater(database, rows);
    await corpus.remove(ANSWER);
    expect(await check(database, storage)).toMatchObject({ back: 0, apart: 1 });
    expect(await corpus.get(ANSWER)).toBeUndefined();
  });

  it('is not a whole document when only what it is found by makes no sense', async () => {
    const { corpus, database, storage } = await someCorpus();
    const cites: unknown[] = [];
    cites.push(10n, cites);
    await put(database, 'publicaties', { ...(await database.publicaties.get(ANSWER)), cites });
    expect(await check(database, storage)).toMatchObject({ newlyApart: 0, mended: 1 });
    expect(await corpus.get(ANSWER)).toEqual(antwoord({ answers: answered('Ja. Zie de Awb.') }));
    expect(await check(database, storage)).toMatchObject({ mended: 0 });
  });
});
