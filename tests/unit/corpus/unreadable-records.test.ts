import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { writeBackup } from '../../../lib/corpus/backup/write-backup';
import { createCollectJobs } from '../../../lib/corpus/collect/create-collect-jobs';
import type { CorpusDatabase } from '../../../lib/corpus/database';
import { createFollows } from '../../../lib/corpus/follow/create-follows';
import { createNotes } from '../../../lib/corpus/notes/create-notes';
import { createRemembered } from '../../../lib/corpus/remembered/create-remembered';
import { watchStorage } from '../../../lib/corpus/storage-news';
import { createStoredIndex } from '../../../lib/corpus/stored-index';
import type { CollectJob } from '../../../lib/model/collect';
import type { Corpus } from '../../../lib/model/corpus';
import { DEFAULT_PREFERENCES } from '../../../lib/model/preferences';
import { EMPTY_HEADER, HEADER_KEY } from '../../../lib/search/index/header';
import { createMemoryStorage } from '../search/index/memory-storage';
import { readSeed } from '../seeds';
import { emptyCorpus } from './empty-corpus';
import { cardsIn, update } from './indexed';

const QUESTION = 'kv-tk-2024Z01211';
const DOCUMENTS = readSeed('000');
const ANSWER = 'ah-tk-20232024-1262';
const TODAY = '2026-11-22';
const WATCHING = { progress() {}, signal: new AbortController().signal };
const nothing = async () => {};

let database: CorpusDatabase;
let corpus: Corpus;

/** How many records were met that cannot be read. */
function unread(): number {
  let count = 0;
  watchStorage((news) => {
    count = news.unread;
  })();
  return count;
}

/** How many more are met while something is done. */
async function met(work: () => unknown): Promise<number> {
  const before = unread();
  await work();
  return unread() - before;
}

let number = 0;

beforeEach(async () => {
  ({ database, corpus } = await emptyCorpus());
  number += 1;
  for (const publicatie of DOCUMENTS) await corpus.put(publicatie);
});

/** Puts something in the place of a document that no reader ever made. */
async function spoil(id: string, publicatie: unknown = { id, questions: 'none' }): Promise<void> {
  const row = await database.publicaties.get(id);
  if (row) await database.publicaties.put({ ...row, publicatie });
}

it('a document that cannot be read leaves its zaak, the search and the lists as they are without it', async () => {
  await spoil(QUESTION);
  expect(await met(() => corpus.get(QUESTION))).toBe(1);
  expect(await met(() => corpus.get(QUESTION))).toBe(0);
  expect((await corpus.zaak('2024Z01211', TODAY)).publicaties.map(({ id }) => id)).toContain(ANSWER);
  const storage = createMemoryStorage();
  await update(database, storage);
  expect((await cardsIn(storage)).flatMap(({ documents }) => documents.map(({ id }) => id))).toEqual(
    expect.arrayContaining([ANSWER]),
  );
  // What comes with text takes its place, and then it is no news any more.
  const [question] = DOCUMENTS;
  if (question) await corpus.put(question);
  expect(await met(() => corpus.get(QUESTION))).toBe(-1);
});

it('one among what was remembered is listed by its id', async () => {
  const [, answer] = DOCUMENTS;
  if (answer)
    await corpus.remember({ ...answer, id: 'ah-tk-20232024-1263', aanhangselnummer: '1263' }, { untold: false });
  await spoil('ah-tk-20232024-1263');
  const { list } = createRemembered(database, nothing);
  expect(await list(5)).toMatchObject([{ title: 'ah-tk-20232024-1263' }]);
});

it('a note, a follow and a collecting that cannot be read leave the others', async () => {
  const note = {
    document: QUESTION,
    question: '1',
    labels: ['nalezen'],
    text: '',
    changed: '2026-11-20T09:20:00.000Z',
  };
  await createNotes(database, nothing).write(note);
  await database.notes.put({ document: QUESTION, question: `x${number}`, labels: 3 } as never);
  expect(await met(async () => expect(await createNotes(database, nothing).of([QUESTION])).toEqual([note]))).toBe(1);
  expect(await createNotes(database, nothing).labels()).toEqual([{ label: 'nalezen', documents: 1 }]);

  const follows = createFollows(database, nothing);
  await follows.add('2024Z01211', []);
  await database.follows.put({ vraagnummer: `2024Z9${number}`, since: 0 } as never);
  expect(await met(async () => expect(await follows.all()).toHaveLength(1))).toBe(1);

  const jobs = createCollectJobs(database, nothing);
  const form = { words: '', lid: '', minister: '', onderwerp: '', answered: false, limit: 1 };
  await jobs.begin(form, 0);
  await database.jobs.put({ id: `broken ${number}`, state: 'running' } as never);
  const watched = await new Promise<CollectJob[]>((resolve) => {
    const stop = jobs.watch((all) => {
      resolve(all);
      setTimeout(() => stop());
    });
  });
  expect(watched).toHaveLength(1);
});

it('a backup goes on over what cannot be read, holds it as it is, and tells of it', async () => {
  const round: { id: string; self?: unknown } = { id: ANSWER };
  round.self = round;
  await spoil(QUESTION);
  await spoil(ANSWER, round);
  const about = { made: '2026-11-22T10:00:00.000Z', extension: '0.5.0', preferences: DEFAULT_PREFERENCES };
  let text = '';
  const told = await met(async () => {
    const { stream } = writeBackup(database, about, WATCHING);
    text = await new Response(stream.pipeThrough(new DecompressionStream('gzip'))).text();
  });
  expect(told).toBe(2);
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.filter(({ kind }) => kind === 'publicatie')).toHaveLength(3);
  expect(lines).toContainEqual({ kind: 'publicatie', publicatie: { id: QUESTION, questions: 'none' } });
  expect(lines.at(-1)).toMatchObject({ kind: 'end', counts: { publicatie: 3 } });
});

it('an index that the browser lost is made again by whoever searches first', async () => {
  const storage = createMemoryStorage();
  await update(database, storage);
  const segments = await storage.segments();
  await storage.drop([HEADER_KEY[0], ...segments]);
  let woken = 0;
  const stored = createStoredIndex(database, storage, async () => {
    woken += 1;
  });
  await expect(stored.index()).rejects.toThrow('the index is gone');
  await stored.rebuild();
  expect(woken).toBe(1);
  expect(await stored.pending()).toBe(3);
  await update(database, storage);
  expect((await stored.index()).documents).toBe(3);
  expect((await stored.index()).revision).toBeGreaterThan(EMPTY_HEADER.revision);
});

it('an index that was never made is empty, and nothing is made again for it', async () => {
  const stored = createStoredIndex(database, createMemoryStorage(), nothing);
  expect((await stored.index()).documents).toBe(0);
});
