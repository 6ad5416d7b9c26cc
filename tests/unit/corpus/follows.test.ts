import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CorpusDatabase } from '../../../lib/corpus/database';
import { createFollows } from '../../../lib/corpus/follow/create-follows';
import { documentOpened } from '../../../lib/corpus/follow/document-opened';
import { isDue } from '../../../lib/corpus/follow/due-follows';
import type { Corpus } from '../../../lib/model/corpus';
import type { Follow, Follows } from '../../../lib/model/follow';
import { antwoord, mededeling } from '../zaken/documents';
import { emptyCorpus } from './empty-corpus';

const A = '2024Z01211';
const B = '2023Z14675';
const TIMES = ['2026-11-20T09:00:00.000Z', '2026-11-21T09:00:00.000Z', '2026-11-22T09:00:00.000Z'];

let database: CorpusDatabase;
let corpus: Corpus;
let follows: Follows;
let changes: number;

beforeEach(async () => {
  ({ database, corpus } = await emptyCorpus());
  const times = TIMES.values();
  changes = 0;
  const changed = async () => {
    changes++;
  };
  follows = createFollows(database, changed, () => times.next().value ?? '');
});

async function numbers(): Promise<string[]> {
  return (await follows.all()).map(({ vraagnummer }) => vraagnummer);
}

/** As a check leaves a question of which something came. */
async function withNews(vraagnummer: string, news: string[]): Promise<void> {
  await follows.add(vraagnummer, []);
  await database.follows.update(vraagnummer, { known: news, news });
}

describe('what is followed', () => {
  it('is listed in the order in which it was followed, and tells of every change', async () => {
    await follows.add(B, []);
    await follows.add(A, ['ah-tk-20232024-1']);
    expect(await follows.all()).toEqual([
      { vraagnummer: B, since: TIMES[0], known: [], news: [] },
      { vraagnummer: A, since: TIMES[1], known: ['ah-tk-20232024-1'], news: [] },
    ]);
    await follows.remove(B);
    expect(await numbers()).toEqual([A]);
    expect(changes).toBe(3);
  });

  it('stays as it is when it is followed again', async () => {
    await withNews(A, ['ah-tk-20232024-1']);
    await follows.add(A, []);
    expect(await follows.all()).toMatchObject([{ since: TIMES[0], news: ['ah-tk-20232024-1'] }]);
  });

  it('is seen one by one', async () => {
    await withNews(A, ['ah-tk-20232024-1']);
    await withNews(B, ['ah-tk-20232024-2']);
    await follows.seen([A]);
    expect(await follows.all()).toMatchObject([
      { vraagnummer: A, news: [], known: ['ah-tk-20232024-1'] },
      { vraagnummer: B, news: ['ah-tk-20232024-2'] },
    ]);
  });

  it('leaves out a row that cannot be read, and takes its place when it is followed again', async () => {
    await database.follows.put({ vraagnummer: A, since: 'gisteren', known: [], news: [] });
    expect(await follows.all()).toEqual([]);
    await follows.add(A, []);
    expect(await numbers()).toEqual([A]);
  });

  it('is watched, at once and at every change, until that is stopped', async () => {
    const seen: string[][] = [];
    const stop = follows.watch((all) => seen.push(all.map(({ vraagnummer }) => vraagnummer)));
    await vi.waitFor(() => expect(seen).toEqual([[]]));
    await follows.add(A, []);
    await vi.waitFor(() => expect(seen).toEqual([[], [A]]));
    stop();
    await follows.add(B, []);
    // Another that watches hears of it by the time that this one would have.
    const other: number[] = [];
    const stopOther = follows.watch((all) => other.push(all.length));
    await vi.waitFor(() => expect(other).toEqual([2]));
    stopOther();
    expect(seen).toEqual([[], [A]]);
  });
});

describe('a document that is opened', () => {
  it('is no news any more, under any of its ids; other news stays', async () => {
    const dates = { ontvangen: '2024-02-16' };
    const fresh = mededeling({ id: 'ah-1251487', dates });
    await corpus.put(fresh);
    await corpus.put(antwoord({ id: 'ah-tk-20232024-2' }));
    await withNews(A, [fresh.id, 'ah-tk-20232024-2']);
    await corpus.put(mededeling({ dates }));
    expect(await documentOpened(database, { id: mededeling().id })).toBe(true);
    expect(await follows.all()).toMatchObject([{ news: ['ah-tk-20232024-2'], known: [fresh.id, 'ah-tk-20232024-2'] }]);
    expect(await documentOpened(database, { id: mededeling().id })).toBe(false);
  });

  it('changes nothing where nothing is followed', async () => {
    expect(await documentOpened(database, { id: 'ah-tk-20232024-2' })).toBe(false);
  });
});

describe('a question is due', () => {
  const now = Date.parse('2026-11-22T09:00:00.000Z');
  const follow: Follow = { vraagnummer: A, since: '2026-11-01T09:00:00.000Z', known: [], news: [] };
  it.each<[string, Partial<Follow>, boolean]>([
    ['that was never checked', {}, true],
    ['that was checked eleven hours ago', { checked: '2026-11-21T22:00:00.000Z' }, true],
    ['that was checked a minute less ago', { checked: '2026-11-21T22:01:00.000Z' }, false],
    ['that was checked in the future', { checked: '2026-11-22T09:01:00.000Z' }, true],
    ['that was asked for by a worker that died', { asked: '2026-11-21T22:01:00.000Z' }, false],
    ['that is settled', { settled: true }, false],
  ])('%s: %o', (_, part, expected) => {
    expect(isDue({ ...follow, ...part }, now)).toBe(expected);
  });
});
