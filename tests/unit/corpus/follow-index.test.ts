import { expect, it, vi } from 'vitest';
import { createDexieCorpus } from '../../../lib/corpus/dexie-corpus';
import { followIndex } from '../../../lib/corpus/follow-index';
import { indexedCorpus } from '../../../lib/corpus/indexed-corpus';
import { createStoredIndex } from '../../../lib/corpus/stored-index';
import { underIndexLock } from '../../../lib/corpus/under-lock';
import { createMemoryStorage } from '../search/index/memory-storage';
import { kamervraag } from '../zaken/documents';
import { emptyCorpus } from './empty-corpus';
import { cardsIn, expectUpToDate, update } from './indexed';

async function followed() {
  const { database } = await emptyCorpus();
  const storage = createMemoryStorage();
  const tellWaits = vi.fn(async () => {});
  const openStorage = async () => storage;
  const corpus = indexedCorpus(createDexieCorpus(database), () => followIndex(database, { openStorage, tellWaits }));
  return { database, storage, corpus, tellWaits };
}

function questions(count: number) {
  return Array.from({ length: count }, (_, at) => {
    return kamervraag({ id: `kv-tk-2024Z${at + 10000}`, vraagnummers: [`2024Z${at + 10000}`] });
  });
}

it('indexes a few documents before what stores them resolves', async () => {
  const { database, storage, corpus, tellWaits } = await followed();
  await corpus.put(kamervraag());
  await expectUpToDate(database, storage);
  await corpus.putAll(questions(20));
  await expectUpToDate(database, storage);
  await corpus.remember(kamervraag({ title: 'T' }), { untold: true });
  await corpus.forgetUntold();
  await corpus.remove('kv-tk-2024Z01211');
  await expectUpToDate(database, storage);
  expect(await cardsIn(storage)).toHaveLength(20);
  expect(tellWaits).not.toHaveBeenCalled();
});

it('leaves many to the background', async () => {
  const { database, storage, corpus, tellWaits } = await followed();
  await corpus.putAll(questions(21));
  expect(await cardsIn(storage)).toEqual([]);
  expect(await database.unindexed.count()).toBe(21);
  expect(tellWaits).toHaveBeenCalledOnce();
});

it('leaves an index that has to be made again to the background', async () => {
  const { database, storage, corpus, tellWaits } = await followed();
  for (const question of questions(5)) await corpus.put(question);
  await corpus.putAll(questions(30));
  await update(database, storage);
  tellWaits.mockClear();
  storage.records.clear();
  await corpus.put(kamervraag());
  expect(await database.unindexed.count()).toBe(31);
  expect(tellWaits).toHaveBeenCalledOnce();
  await expectUpToDate(database, storage, { update: true });
});

it('leaves the documents of before there was an index to the background', async () => {
  const { database, storage, corpus, tellWaits } = await followed();
  await createDexieCorpus(database).putAll(questions(30));
  await database.unindexed.clear();
  await corpus.put(kamervraag());
  expect(tellWaits).toHaveBeenCalledOnce();
  expect(await createStoredIndex(database, storage, tellWaits).pending()).toBe(31);
  await expectUpToDate(database, storage, { update: true });
});

it('tells the background when the segments have become many', async () => {
  const { corpus, tellWaits } = await followed();
  for (const question of questions(8)) await corpus.put(question);
  expect(tellWaits).toHaveBeenCalled();
});

it('waits for nobody for long, and loses nothing by that', async () => {
  const { database, storage, corpus, tellWaits } = await followed();
  let end = () => {};
  const others = underIndexLock(
    () =>
      new Promise((resolve) => {
        end = resolve;
      }),
  );
  const stored = corpus.put(kamervraag());
  await new Promise((resolve) => setTimeout(resolve, 150));
  end();
  await Promise.all([stored, others]);
  expect(tellWaits).toHaveBeenCalledOnce();
  expect(await database.unindexed.count()).toBe(1);
  expect(await corpus.count()).toBe(1);
  await expectUpToDate(database, storage, { update: true });
});

it('keeps what is stored when the index cannot follow', async () => {
  const { storage, corpus, tellWaits } = await followed();
  const report = vi.spyOn(console, 'error').mockImplementation(() => {});
  storage.failAfter(0);
  expect(await corpus.put(kamervraag())).toBe('kv-tk-2024Z01211');
  expect(report).toHaveBeenCalledOnce();
  expect(tellWaits).toHaveBeenCalledOnce();
  report.mockRestore();
});
