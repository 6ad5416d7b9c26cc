import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CorpusDatabase } from '../../../lib/corpus/database';
import { createRemembered } from '../../../lib/corpus/remembered/create-remembered';
import { loadSeeds } from '../../../lib/corpus/seeds';
import type { Corpus } from '../../../lib/model/corpus';
import type { Remembered, RememberedDocument } from '../../../lib/model/remembered';
import { readSeed } from '../seeds';
import { antwoord, asked, kamervraag, mededeling } from '../zaken/documents';
import { emptyCorpus } from './empty-corpus';

const [MORNING, NOON, EVENING] = ['08', '12', '20'].map((hour) => `2026-11-21T${hour}:00:00.000Z`) as [
  string,
  string,
  string,
];
const at = (time: string) => ({ untold: false, at: time });
const fresh = kamervraag({ id: 'kv-1256205', questions: asked('V') });
const final = kamervraag();

let database: CorpusDatabase;
let corpus: Corpus;
let remembered: Remembered;
let follows = 0;

beforeEach(async () => {
  ({ database, corpus } = await emptyCorpus());
  follows = 0;
  remembered = createRemembered(database, async () => {
    follows++;
  });
});

async function listed(): Promise<[id: string, at: string][]> {
  return (await remembered.list(10)).map((one) => [one.id, one.at]);
}

async function note(document: string): Promise<void> {
  await database.notes.put({ document, question: '', labels: ['later'], text: '', changed: NOON });
}

describe('a document counts as remembered', () => {
  it('since it was opened first, with its title and kind', async () => {
    await corpus.remember(antwoord({ title: 'Antwoord over advertenties' }), at(MORNING));
    await corpus.remember(antwoord(), at(NOON));
    expect(await remembered.list(10)).toEqual([
      {
        id: 'ah-tk-20232024-1262',
        title: 'Antwoord over advertenties',
        kind: 'antwoord',
        at: MORNING,
        noted: false,
      },
    ]);
  });

  it('from now on when no time is given', async () => {
    const before = new Date().toISOString();
    await corpus.remember(antwoord());
    const [[, time] = ['', '']] = await listed();
    expect(time >= before && time <= new Date().toISOString()).toBe(true);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['stored it before', () => corpus.put(final).then(() => corpus.remember(final, at(NOON)))],
    ['stored it after', () => corpus.remember(final, at(NOON)).then(() => corpus.put(final))],
    ['imported it after', () => corpus.remember(final, at(NOON)).then(() => corpus.putAll([final]))],
    ['stored it under its temporary id', () => corpus.put(fresh).then(() => corpus.remember(final, at(NOON)))],
    ['stores it under its final id', () => corpus.remember(fresh, at(NOON)).then(() => corpus.put(final))],
  ])('unless the person %s', async (_, store) => {
    await store();
    expect(await listed()).toEqual([]);
    expect(await corpus.count()).toBe(1);
  });

  it('unless the extension brought it', async () => {
    const [seed] = readSeed('000');
    if (!seed) throw new Error('no seed');
    await loadSeeds(database, [seed], '0.1.0');
    await corpus.remember(seed, at(NOON));
    expect(await listed()).toEqual([]);
  });

  it('under its final id, since it was opened first under either', async () => {
    await corpus.remember(fresh, at(MORNING));
    await corpus.remember(final, at(NOON));
    expect(await listed()).toEqual([[final.id, MORNING]]);
  });

  it('also when the lists that name it change', async () => {
    const dates = { ontvangen: '2024-03-18' };
    await corpus.remember(kamervraag({ aanhangsels: ['ah-1251487'] }), at(MORNING));
    await corpus.put(antwoord({ id: 'ah-1251487', dates }));
    await corpus.put(antwoord({ dates }));
    expect(await listed()).toEqual([[final.id, MORNING]]);
  });
});

describe('what was remembered', () => {
  const documents: [string, Parameters<Corpus['remember']>[0]][] = [
    [MORNING, antwoord()],
    [NOON, mededeling()],
    [EVENING, kamervraag({ id: 'kv-tk-2023Z14675', vraagnummers: ['2023Z14675'] })],
  ];
  const [first, second, third] = documents.map(([, { id }]) => id) as [string, string, string];

  beforeEach(async () => {
    for (const [time, document] of documents) await corpus.remember(document, at(time));
    await corpus.put(kamervraag());
  });

  it('is listed newest first, as many as are asked for', async () => {
    expect(await listed()).toEqual([
      [third, EVENING],
      [second, NOON],
      [first, MORNING],
    ]);
    expect((await remembered.list(2)).map(({ id }) => id)).toEqual([third, second]);
  });

  it('is counted from a time on, with what the person wrote beside it', async () => {
    await note(second);
    await note('kv-tk-2024Z01211');
    expect(await remembered.count(NOON)).toEqual({ documents: 2, noted: 1 });
    expect(await remembered.count('2026-11-21T12:00:00.001Z')).toEqual({ documents: 1, noted: 0 });
    expect((await remembered.list(3)).map(({ noted }) => noted)).toEqual([false, true, false]);
  });

  it('is removed one by one with its notes, and is remembered again when it is opened again', async () => {
    await note(first);
    await note(second);
    await corpus.visited(first, EVENING);
    await database.unindexed.clear();
    await remembered.remove(first);
    expect((await listed()).map(([id]) => id)).toEqual([third, second]);
    expect((await database.notes.toArray()).map(({ document }) => document)).toEqual([second]);
    expect(await corpus.recent(5)).toEqual([]);
    expect((await database.unindexed.toArray()).map(({ id }) => id)).toEqual([first]);
    expect(follows).toBe(1);
    expect(await corpus.remember(antwoord(), at(EVENING))).toBe(true);
  });

  it('is not removed when the person stored it meanwhile', async () => {
    await corpus.put(antwoord());
    await remembered.remove(first);
    expect(await corpus.get(first)).toBeDefined();
  });

  it('is removed from a time on, and when other documents were read since', async () => {
    await note(third);
    await corpus.visited('kv-tk-2024Z01211', EVENING);
    expect(await remembered.removeSince(NOON)).toBe(2);
    expect((await listed()).map(([id]) => id)).toEqual([first]);
    expect(await corpus.count()).toBe(2);
    expect(await database.notes.count()).toBe(0);
    expect(await corpus.recent(5)).toEqual([]);
    expect(await remembered.removeSince(NOON)).toBe(0);
  });

  it('is removed however much it is', async () => {
    const rows = await database.publicaties.where('remembered').above('').toArray();
    const [row] = rows;
    if (!row) throw new Error('nothing remembered');
    await database.publicaties.bulkPut(Array.from({ length: 450 }, (_, id) => ({ ...row, id: `many-${id}` })));
    expect(await remembered.removeSince(new Date(0).toISOString())).toBe(453);
    expect(await corpus.count()).toBe(1);
  });

  it('can be removed when it can no longer be read', async () => {
    await database.publicaties.update(first, { publicatie: { id: first } });
    expect((await remembered.list(10)).at(-1)).toEqual({ id: first, title: first, at: MORNING, noted: false });
    await remembered.remove(first);
    expect(await listed()).toHaveLength(2);
  });

  it('is told again whenever it changes', async () => {
    const told: RememberedDocument[][] = [];
    const failed = (error: unknown) => {
      throw error;
    };
    const stop = remembered.watch(10, (now) => told.push(now), failed);
    await expect.poll(() => told.at(-1)?.length).toBe(3);
    await remembered.remove(first);
    await expect.poll(() => told.at(-1)?.length).toBe(2);
    stop();
  });
});

describe('a document that is removed', () => {
  it('takes its notes along, and leaves those of others', async () => {
    await corpus.put(antwoord());
    await corpus.put(mededeling());
    await note('ah-tk-20232024-1262');
    await note('ah-tk-20232024-1000');
    await corpus.remove('ah-tk-20232024-1262');
    expect((await database.notes.toArray()).map(({ document }) => document)).toEqual(['ah-tk-20232024-1000']);
    await corpus.remember(mededeling(), { untold: true });
  });
});
