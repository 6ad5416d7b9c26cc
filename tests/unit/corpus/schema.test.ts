import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { createDatabase } from '../../../lib/corpus/database';
import { createDexieCorpus } from '../../../lib/corpus/dexie-corpus';
import { rowOf } from '../../../lib/corpus/publicatie-row';
import { rereadCitations } from '../../../lib/corpus/reread-citations';
import { createMemoryStorage } from '../search/index/memory-storage';
import { readSeeds } from '../seeds';
import { storedIn } from './empty-corpus';
import { cardsIn, expectUpToDate } from './indexed';

/** The first version of the schema, as it was published: never to change. */
async function firstVersion(name: string, rows: object[]): Promise<void> {
  const database = new Dexie(name);
  database.version(1).stores({
    publicaties: 'id, *vraagnummers, kind',
    removed: 'id',
    visits: 'id, at',
    meta: 'key',
  });
  await database.open();
  await database.table('publicaties').bulkPut(rows);
  await database.table('visits').put({ id: 'brief:324744', at: '2026-11-21T10:00:00.000Z' });
  await database.table('removed').put({ id: 'kv-tk-2030Z00001' });
  database.close();
}

it('a database of the first version can be used at once, and what cannot be read stays as it is', async () => {
  const seeds = readSeeds();
  const rows = seeds.map((publicatie) => {
    const { id, vraagnummers, kind } = publicatie;
    return { id, vraagnummers, kind, publicatie, seed: true };
  });
  const broken = { id: 'kaputt', vraagnummers: ['2024Z01211'], kind: 'brief', publicatie: { id: 'kaputt' } };
  await firstVersion('upgrade', [...rows, broken]);

  const database = createDatabase('upgrade');
  await database.open();
  const corpus = createDexieCorpus(database);
  expect(await storedIn(database)).toEqual(expect.arrayContaining(seeds));
  expect(await corpus.count()).toBe(seeds.length + 1);
  expect(await database.publicaties.get('kaputt')).toEqual(broken);
  expect(await database.publicaties.where('aanhangsels').equals('ah-tk-20232024-212').primaryKeys()).toEqual([
    'kv-tk-2023Z14675',
  ]);
  expect((await database.publicaties.get('brief:324744'))?.seed).toBe(true);
  expect(await corpus.recent(5)).toHaveLength(1);
  expect(await database.removed.count()).toBe(1);
  // To read ten thousand documents takes minutes: not while everything waits for the database.
  expect(await database.publicaties.where('readWith').above(0).count()).toBe(0);
  await rereadCitations(database, async () => {});
  expect(await database.publicaties.where('mentions').equals('ah-tk-20232024-212').primaryKeys()).toEqual([
    'brief:5236577',
  ]);
  const [question] = seeds.filter(({ id }) => id === 'kv-tk-2023Z14675');
  expect((await corpus.citing({ system: 'bwb', id: 'BWBR0001903', article: '125p' }, 10)).count).toBe(5);
  expect(question && (await corpus.relationsOf(question)).later.map(({ id }) => id)).toEqual(['kv-tk-2024Z02257']);
  await expectUpToDate(database, createMemoryStorage(), { update: true });
});

/** The second version of the schema, as it was published: never to change. */
async function secondVersion(name: string, rows: object[]): Promise<void> {
  const database = new Dexie(name);
  database.version(2).stores({
    publicaties: 'id, *vraagnummers, kind, *mentions, *aanhangsels',
    removed: 'id',
    visits: 'id, at',
    meta: 'key',
    aliases: 'id, final',
    asked: 'vraagnummer',
  });
  await database.open();
  await database.table('publicaties').bulkPut(rows);
  await database.table('asked').put({ vraagnummer: '2024Z01211', day: '2026-11-21' });
  database.close();
}

it('a database of the second version can be used at once, and is read again in the background', async () => {
  const seeds = readSeeds();
  const rows = seeds.map((publicatie) => {
    const { id, vraagnummers, kind, aanhangsels } = publicatie;
    return { id, vraagnummers, kind, mentions: [], aanhangsels, publicatie, seed: true };
  });
  const broken = { id: 'kaputt', vraagnummers: ['2024Z01211'], kind: 'brief', publicatie: { id: 'kaputt' } };
  await secondVersion('upgrade-2', [...rows, broken]);

  const database = createDatabase('upgrade-2');
  await database.open();
  const corpus = createDexieCorpus(database);
  const article = { system: 'bwb', id: 'BWBR0001903', article: '125p' } as const;
  expect(await storedIn(database)).toEqual(expect.arrayContaining(seeds));
  expect(await corpus.citing(article, 10)).toEqual({ count: 0, citing: [] });
  await rereadCitations(database, async () => {});
  expect((await corpus.citing(article, 10)).count).toBe(5);
  expect(await storedIn(database)).toEqual(expect.arrayContaining(seeds));
  expect((await database.publicaties.get('brief:324744'))?.seed).toBe(true);
  expect((await database.publicaties.get('kaputt'))?.publicatie).toEqual(broken.publicatie);
  expect(await database.asked.count()).toBe(1);
  await expectUpToDate(database, createMemoryStorage(), { update: true });
});

/** The third version of the schema, as it was published: never to change. */
async function thirdVersion(name: string, rows: object[]): Promise<void> {
  const database = new Dexie(name);
  database.version(3).stores({
    publicaties: 'id, *vraagnummers, kind, *mentions, *aanhangsels, *cites, readWith',
    removed: 'id',
    visits: 'id, at',
    meta: 'key',
    aliases: 'id, final',
    asked: 'vraagnummer',
  });
  await database.open();
  await database.table('publicaties').bulkPut(rows);
  await database.table('aliases').put({ id: 'kv-1256205', final: 'kv-tk-2024Z01211' });
  await database.table('meta').put({ key: 'seeds-loaded', value: '0.1.0' });
  database.close();
}

it('a database of the third version keeps everything, and all of it is indexed', async () => {
  const seeds = readSeeds();
  const rows = seeds.map((publicatie) => ({ ...rowOf(publicatie, { seed: true }) }));
  const broken = { id: 'kaputt', vraagnummers: ['2024Z01211'], kind: 'brief', publicatie: { id: 'kaputt' } };
  await thirdVersion('upgrade-3', [...rows, broken]);

  const database = createDatabase('upgrade-3');
  await database.open();
  const storage = createMemoryStorage();
  await expectUpToDate(database, storage, { update: true });
  expect((await cardsIn(storage)).length).toBeGreaterThan(3);
  expect(await database.publicaties.toArray()).toEqual(expect.arrayContaining([...rows, broken]));
  expect((await createDexieCorpus(database).get('kv-1256205'))?.id).toBe('kv-tk-2024Z01211');
  expect((await database.meta.get('seeds-loaded'))?.value).toBe('0.1.0');
});
