import { expect, it, vi } from 'vitest';
import { createDexieCorpus } from '../../../lib/corpus/dexie-corpus';
import { followIndex } from '../../../lib/corpus/follow-index';
import { indexedCorpus } from '../../../lib/corpus/indexed-corpus';
import { createStoredIndex } from '../../../lib/corpus/stored-index';
import { tidyIndex } from '../../../lib/corpus/update-index';
import { IndexDamaged, type SearchIndex } from '../../../lib/search/index/search-index';
import { createMemoryStorage } from '../search/index/memory-storage';
import { kamervraag } from '../zaken/documents';
import { emptyCorpus } from './empty-corpus';
import { expectUpToDate } from './indexed';

const QUESTIONS = 24;

/** Reads every card of an index; true when it was merged meanwhile. */
async function isGone({ segments }: SearchIndex): Promise<boolean> {
  try {
    for (const segment of segments) await segment.cards(Array.from({ length: segment.entries }, (_, entry) => entry));
    return false;
  } catch (error) {
    expect(error).toBeInstanceOf(IndexDamaged);
    return true;
  }
}

it('two pages and the background change the index together, while another page reads it', async () => {
  const { database } = await emptyCorpus();
  const storage = createMemoryStorage();
  let works: Promise<void> = Promise.resolve();
  const tidy = () => tidyIndex(database, storage, { rest: async () => {} });
  const tellWaits = vi.fn(async () => {
    works = Promise.all([works, tidy()]).then(() => {});
  });
  const openStorage = async () => storage;
  const page = () =>
    indexedCorpus(createDexieCorpus(database), () => followIndex(database, { openStorage, tellWaits }));
  let isOver = false;

  async function store(first: number): Promise<void> {
    const corpus = page();
    for (let at = first; at < QUESTIONS; at += 2) {
      const number = `2024Z${10000 + at}`;
      await corpus.put(kamervraag({ id: `kv-tk-${number}`, vraagnummers: [number] }));
      if (at % 5 === 4) await corpus.remove(`kv-tk-2024Z${10000 + at - 4}`);
    }
  }

  async function read(): Promise<number> {
    const { index } = createStoredIndex(database, storage, tellWaits);
    let last = -1;
    let gone = 0;
    while (!isOver) {
      const found = await index();
      expect(found.revision).toBeGreaterThanOrEqual(last);
      last = found.revision;
      await new Promise((resolve) => setTimeout(resolve, 20));
      if (!(await isGone(found))) continue;
      // It was merged away, and looking again is enough.
      expect((await index()).revision).toBeGreaterThan(found.revision);
      gone++;
    }
    expect(gone).toBeGreaterThan(0);
    return last;
  }

  const reading = read();
  await Promise.all([store(0), store(1)]);
  await works;
  isOver = true;
  expect(await reading).toBeGreaterThan(QUESTIONS / 2);
  await expectUpToDate(database, storage, { update: true });
});
