import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { parseJob } from '../../../lib/corpus/collect/job-rows';
import { type CorpusDatabase, createDatabase } from '../../../lib/corpus/database';
import { createDexieCorpus } from '../../../lib/corpus/dexie-corpus';
import { createFollows } from '../../../lib/corpus/follow/create-follows';
import { createIndexDatabase, createIndexStorage } from '../../../lib/corpus/index-storage';
import { createNotes } from '../../../lib/corpus/notes/create-notes';
import { rereadCitations } from '../../../lib/corpus/reread-citations';
import type { Publicatie } from '../../../lib/model/publicatie';
import { openIndex } from '../../../lib/search/index/open-index';
import { createReadUnits } from '../../../lib/search/index/read-units';
import { readQuery } from '../../../lib/search/query/read-query';
import { createSearcher } from '../../../lib/search/rank/create-searcher';
import { expectUpToDate } from './indexed';
import { type Landed, landed, landedRows, landedVersions, putLanded } from './landed-databases';

const TODAY = '2026-11-22';
const QUESTION = 'kv-tk-2024Z01211';

const nothing = async () => {};

async function opened(was: Landed): Promise<CorpusDatabase> {
  await putLanded(was);
  const database = createDatabase();
  await database.open();
  return database;
}

/** The cards that a query finds, by their keys. */
async function found(database: CorpusDatabase, index: ReturnType<typeof createIndexDatabase>, text: string) {
  const corpus = createDexieCorpus(database);
  const readUnits = createReadUnits(corpus.documents, createNotes(database, nothing).of);
  const searcher = createSearcher(await openIndex(createIndexStorage(index)), readUnits);
  const query = readQuery(text, { readLaw: () => undefined });
  let keys: string[] = [];
  for await (const { entries } of searcher.search(query, { limit: 10, today: TODAY })) {
    keys = entries.map(({ card }) => card.key);
  }
  return keys;
}

beforeEach(async () => {
  await Promise.all((await Dexie.getDatabaseNames()).map((name) => Dexie.delete(name)));
});

it('there is a database of every version of the schema that landed, and of today’s', () => {
  const today = createDatabase().verno;
  expect(landedVersions()).toEqual(Array.from({ length: today }, (_, at) => at + 1));
});

describe.each(landedVersions())('a database of version %i, opened by today’s code', (version) => {
  it('has lost nothing', async () => {
    const was = landed(version);
    const database = await opened(was);
    const documents = landedRows(was, 'publicaties').map(({ publicatie }) => publicatie as Publicatie);
    expect(documents.length).toBeGreaterThan(3);
    const corpus = createDexieCorpus(database);
    expect(await corpus.documents(documents.map(({ id }) => id))).toEqual(
      documents.map((document) => expect.objectContaining(document)),
    );
    for (const store of [
      'removed',
      'visits',
      'aliases',
      'asked',
      'notes',
      'follows',
      'jobs',
      'jobItems',
      'unindexed',
    ]) {
      expect(await database.table(store).toArray()).toEqual(landedRows(was, store));
    }
    expect(await database.meta.toArray()).toEqual(landedRows(was, 'meta'));
    for (const { id, seed, untold } of landedRows(was, 'publicaties')) {
      expect(await database.publicaties.get(String(id))).toMatchObject({
        ...(seed ? { seed } : {}),
        ...(untold ? { untold } : {}),
      });
    }
    expect((await corpus.recent(5)).map(({ id }) => id)).toEqual(['brief:324744', 'ah-tk-20232024-1262']);
    database.close();
  });

  it('is whole: its questions are tied, its citations known, and all of it is found', async () => {
    const database = await opened(landed(version));
    const corpus = createDexieCorpus(database);
    await rereadCitations(database, nothing);
    const zaak = await corpus.zaak('2024Z01211', TODAY);
    expect(zaak.publicaties.map(({ id }) => id)).toEqual(
      expect.arrayContaining([QUESTION, 'mededeling:2024Z01211:2024-02-16', 'ah-tk-20232024-1262']),
    );
    expect(zaak.status?.name).toBe('beantwoord');
    if (version > 1) expect((await corpus.get('kv-1256205'))?.id).toBe(QUESTION);
    expect(await database.publicaties.where('readWith').above(0).count()).toBe(await corpus.count());

    const index = await createIndexDatabase().open();
    await expectUpToDate(database, createIndexStorage(index), { update: true });
    expect(await found(database, index, 'drugsadvertenties')).toEqual(['2024Z01211']);
    if (version > 4) expect(await found(database, index, 'label:nalezen')).toEqual(['2024Z01211']);
    index.close();
    database.close();
  });
});

it('what a person wrote, follows and collects since version 5 is read as it was', async () => {
  const was = landed(5);
  const database = await opened(was);
  const [note] = await createNotes(database, nothing).of([QUESTION]);
  expect(note).toEqual(landedRows(was, 'notes')[0]);
  expect(await createFollows(database).all()).toEqual(landedRows(was, 'follows'));
  expect((await database.jobs.toArray()).flatMap(parseJob)).toMatchObject([{ state: 'paused', listed: 1 }]);
  database.close();
});

it('an index of another version than today’s is made again, and nothing is left out meanwhile', async () => {
  const database = await opened(landed(4));
  const index = await createIndexDatabase().open();
  await expect(openIndex(createIndexStorage(index))).rejects.toThrow();
  await expectUpToDate(database, createIndexStorage(index), { update: true });
  expect((await openIndex(createIndexStorage(index))).documents).toBe(await database.publicaties.count());
  database.close();
  index.close();
});
