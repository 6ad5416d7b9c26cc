import { beforeEach, expect, it } from 'vitest';
import type { CorpusDatabase } from '../../../lib/corpus/database';
import { createDexieCorpus } from '../../../lib/corpus/dexie-corpus';
import type { Corpus } from '../../../lib/model/corpus';
import { emptyCorpus } from './empty-corpus';

const NOW = Date.UTC(2026, 10, 21, 12);

let database: CorpusDatabase;
let corpus: Corpus;

beforeEach(async () => {
  ({ database, corpus } = await emptyCorpus());
});

it('turns are a second apart, whoever takes them at the same time', async () => {
  const pages = [corpus, createDexieCorpus(database), createDexieCorpus(database)];
  const turns = await Promise.all([...pages, ...pages].map((page) => page.takeTurn(NOW)));
  expect(turns.sort((a, b) => a - b)).toEqual([0, 1000, 2000, 3000, 4000, 5000]);
});

it('a turn comes at once when the last one was long enough ago', async () => {
  await corpus.takeTurn(NOW);
  expect(await corpus.takeTurn(NOW + 400)).toBe(600);
  expect(await corpus.takeTurn(NOW + 2000)).toBe(0);
  expect(await corpus.takeTurn(NOW + 3600_000)).toBe(0);
});

it('a clock that was set back makes nobody wait', async () => {
  await corpus.takeTurn(NOW);
  expect(await corpus.takeTurn(NOW - 3600_000)).toBe(0);
  expect(await corpus.takeTurn(NOW - 3600_000)).toBe(1000);
});

it('goes on from a turn that cannot be read', async () => {
  await database.meta.put({ key: 'last-turn', value: 'straks' });
  expect(await corpus.takeTurn(NOW)).toBe(0);
});
