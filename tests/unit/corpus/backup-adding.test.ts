import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CorpusDatabase } from '../../../lib/corpus/database';
import { loadSeeds } from '../../../lib/corpus/seeds';
import type { Corpus } from '../../../lib/model/corpus';
import type { Follow } from '../../../lib/model/follow';
import type { Note } from '../../../lib/model/note';
import { answered, antwoord, asked, kamervraag } from '../zaken/documents';
import { packed, restored, whole } from './backup-corpus';
import { aliasesIn, emptyCorpus } from './empty-corpus';

const [EARLIER, LATER] = ['2026-11-20T10:00:00.000Z', '2026-11-21T10:00:00.000Z'];
const ID = 'ah-tk-20232024-1262';
const remember = (time: string) => ({ untold: false, at: time });
const line = (publicatie: object, flags: object = {}) => ({ kind: 'publicatie', publicatie, ...flags });

let database: CorpusDatabase;
let corpus: Corpus;

beforeEach(async () => {
  ({ database, corpus } = await emptyCorpus());
});

async function restore(...lines: { kind: string }[]) {
  const { told, done } = await restored(database, await packed(whole(...lines)));
  expect(done).toEqual(told);
  return done;
}

/** Why a document is here. */
async function reason(): Promise<object> {
  const { seed, remembered, untold } = (await database.publicaties.get(ID)) ?? {};
  return { ...(seed ? { seed } : {}), ...(remembered ? { remembered } : {}), ...(untold ? { untold } : {}) };
}

describe('a document of a backup', () => {
  it.each<[string, object, () => Promise<unknown>, object]>([
    ['the person’s own', {}, async () => {}, {}],
    ['remembered', { remembered: EARLIER }, async () => {}, { remembered: EARLIER }],
    ['remembered untold', { remembered: EARLIER, untold: true }, async () => {}, { remembered: EARLIER, untold: true }],
    ['of the extension', { seed: true }, async () => {}, { seed: true }],
    ['their own, remembered here', {}, () => corpus.remember(antwoord(), remember(LATER)), {}],
    ['their own, of the extension here', {}, () => loadSeeds(database, [antwoord()], '0.1.0'), {}],
    ['remembered, their own here', { remembered: EARLIER }, () => corpus.put(antwoord()), {}],
    [
      'remembered, and here later',
      { remembered: EARLIER },
      () => corpus.remember(antwoord(), remember(LATER)),
      { remembered: EARLIER },
    ],
    [
      'remembered, and here earlier',
      { remembered: LATER },
      () => corpus.remember(antwoord(), remember(EARLIER)),
      { remembered: EARLIER },
    ],
    [
      'of the extension, remembered here',
      { seed: true },
      () => corpus.remember(antwoord(), remember(LATER)),
      { remembered: LATER },
    ],
    ['of the extension, their own here', { seed: true }, () => corpus.put(antwoord()), {}],
  ])('is here for the reason for which it was there: %s', async (_, flags, before, after) => {
    await before();
    const here = await corpus.count();
    const other = here === 1 && JSON.stringify(await reason()) !== JSON.stringify(after);
    const { additions, besides } = await restore(line(antwoord(), flags));
    expect(await reason()).toEqual(after);
    expect(additions.publicatie).toEqual({ fresh: 1 - here, more: 0, same: here });
    expect(besides).toBe(Number(other));
    expect((await restore(line(antwoord(), flags))).besides).toBe(0);
  });

  it('comes back when the person removed it here, and that is told', async () => {
    await corpus.put(antwoord());
    await corpus.remove(ID);
    expect((await restore(line(antwoord()))).broughtBack).toBe(1);
    expect(await corpus.get(ID)).toBeDefined();
    expect(await database.removed.count()).toBe(0);
  });

  it('adds what it says more', async () => {
    await corpus.put(antwoord({ title: 'Antwoord', source: { kind: 'sidecar' } }));
    const { additions } = await restore(line(antwoord({ answers: answered('Ja.') })));
    expect(additions.publicatie).toEqual({ fresh: 0, more: 1, same: 0 });
    expect(await corpus.get(ID)).toMatchObject({ title: 'Antwoord', answers: answered('Ja.') });
  });

  it.each([
    ['older', EARLIER, LATER, 'hier'],
    ['later', LATER, EARLIER, 'daar'],
  ])('whose reading is %s than the one here does not go before a later one', async (_, there, here, text) => {
    const read = (readAt: string, said: string) =>
      antwoord({ answers: answered(said), source: { kind: 'page', readAt } });
    await corpus.put(read(here, 'hier'));
    await restore(line(read(there, 'daar')));
    expect((await corpus.get(ID))?.answers).toEqual(answered(text));
  });

  it('is the one that is here under a temporary id, whose notes and visit it gets', async () => {
    const fresh = kamervraag({ id: 'kv-1256205', questions: asked('V') });
    await corpus.put(fresh);
    await corpus.visited(fresh.id, LATER);
    await database.notes.put({ document: fresh.id, question: '', labels: ['x'], text: '', changed: LATER });
    // Without a vraagnummer only the alias tells that they are one.
    const alias = { kind: 'alias', id: fresh.id, final: 'kv-tk-2024Z01211' };
    await restored(database, await packed(whole(alias, line(kamervraag({ vraagnummers: [] })))));
    expect(await aliasesIn(database)).toEqual(new Map([[fresh.id, 'kv-tk-2024Z01211']]));
    expect(await corpus.get(fresh.id)).toMatchObject({ id: 'kv-tk-2024Z01211', questions: asked('V') });
    expect(await corpus.count()).toBe(1);
    expect((await corpus.recent(1))[0]?.id).toBe('kv-tk-2024Z01211');
    expect((await database.notes.toArray())[0]?.document).toBe('kv-tk-2024Z01211');
  });
});

describe('notes', () => {
  const note = (given: Partial<Note>): Note & { kind: string } => {
    return { kind: 'note', document: ID, question: '', labels: [], text: '', changed: EARLIER, ...given };
  };

  it.each<[string, Partial<Note>, Partial<Note>, Partial<Note>, 'more' | 'same']>([
    [
      'the later one first',
      { text: 'hier', changed: LATER },
      { text: 'daar' },
      { text: 'hier\n\ndaar', changed: LATER },
      'more',
    ],
    [
      'the later one first',
      { text: 'hier' },
      { text: 'daar', changed: LATER },
      { text: 'daar\n\nhier', changed: LATER },
      'more',
    ],
    ['the same once', { text: 'hier' }, { text: 'hier' }, { text: 'hier' }, 'same'],
    ['what is in the other not twice', { text: 'hier en daar' }, { text: 'daar' }, { text: 'hier en daar' }, 'same'],
    ['the labels of both', { labels: ['a', 'b'] }, { labels: ['b', 'c'] }, { labels: ['a', 'b', 'c'] }, 'more'],
  ])('of both are kept: %s', async (_, here, there, both, outcome) => {
    await corpus.put(antwoord());
    const { kind: _kind, ...own } = note(here);
    await database.notes.put(own);
    await database.unindexed.clear();
    const { additions } = await restore(note(there));
    expect(additions.note).toEqual({ fresh: 0, more: 0, same: 0, [outcome]: 1 });
    expect(await database.notes.toArray()).toEqual([{ ...own, ...both }]);
    expect(await database.unindexed.count()).toBe(outcome === 'more' ? 1 : 0);
    expect((await restore(note(there))).additions.note).toEqual({ fresh: 0, more: 0, same: 1 });
  });

  it('that are too long together stay as they are here, and the line is told', async () => {
    const { kind: _, ...own } = note({ text: 'a'.repeat(6_000) });
    await database.notes.put(own);
    const { unread } = await restore(note({ text: 'b'.repeat(6_000), changed: LATER }));
    expect(unread).toEqual({ count: 1, lines: [2] });
    expect(await database.notes.toArray()).toEqual([own]);
  });
});

describe('what is followed', () => {
  const follow = (given: object) => ({
    kind: 'follow',
    vraagnummer: '2024Z01211',
    since: LATER,
    known: [] as string[],
    news: [] as string[],
    ...given,
  });

  it('is followed again when what is here of it can no longer be read', async () => {
    await database.follows.put({ vraagnummer: '2024Z01211' } as Follow);
    const { additions } = await restore(follow({ known: ['a'] }));
    expect(additions.follow).toEqual({ fresh: 1, more: 0, same: 0 });
    expect(await database.follows.toArray()).toMatchObject([{ since: LATER, known: ['a'] }]);
  });

  it('stays as it was looked at here, and is known to be what both know', async () => {
    const { kind: _, ...own } = follow({ known: ['a', 'b'], news: ['b'] });
    await database.follows.put(own);
    const { additions } = await restore(follow({ since: EARLIER, known: ['a', 'b', 'c'], news: ['a', 'c'] }));
    expect(additions.follow).toEqual({ fresh: 0, more: 1, same: 0 });
    expect(await database.follows.toArray()).toEqual([
      { ...own, since: EARLIER, known: ['a', 'b', 'c'], news: ['b', 'c'] },
    ]);
  });
});

describe('marks', () => {
  it('of what was removed there remove nothing here, and keep the rest from being remembered', async () => {
    await corpus.put(antwoord());
    const marks = [{ kind: 'removed', id: ID } as never, { kind: 'removed', id: 'kv-tk-2024Z01211' } as never];
    expect((await restore(...marks)).besides).toBe(1);
    expect((await restore(...marks)).besides).toBe(0);
    expect(await corpus.get(ID)).toBeDefined();
    expect(await corpus.remember(kamervraag())).toBe(false);
    expect(await corpus.remember(antwoord())).toBe(true);
  });

  it('of visits and questions that were asked stay the later ones, and only for what is here', async () => {
    await corpus.put(antwoord());
    await corpus.visited(ID, LATER);
    await corpus.asked('2024Z01211', '2026-11-21');
    const { besides } = await restore(
      { kind: 'visit', id: ID, at: EARLIER } as never,
      { kind: 'visit', id: 'kv-tk-2024Z01211', at: LATER } as never,
      { kind: 'asked', vraagnummer: '2024Z01211', day: '2026-11-20' } as never,
      { kind: 'asked', vraagnummer: '2023Z14675', day: '2026-11-20' } as never,
    );
    expect(besides).toBe(1);
    expect(await corpus.recent(5)).toEqual([{ id: ID, at: LATER }]);
    expect((await database.asked.toArray()).map(({ day }) => day)).toEqual(['2026-11-20', '2026-11-21']);
  });
});
