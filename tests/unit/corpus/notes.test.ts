import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CorpusDatabase } from '../../../lib/corpus/database';
import { createNotes } from '../../../lib/corpus/notes/create-notes';
import type { Corpus } from '../../../lib/model/corpus';
import type { Note, Notes } from '../../../lib/model/note';
import { createMemoryStorage } from '../search/index/memory-storage';
import { answered, antwoord, asked, kamervraag, mededeling } from '../zaken/documents';
import { emptyCorpus } from './empty-corpus';
import { cardsIn, contentsOf, expectUpToDate, update } from './indexed';

const A = '2024Z01211';
const question = kamervraag({ questions: asked('V1', 'V2', 'V3') });
const answer = antwoord({ answers: answered('A1', 'A2', 'A3') });

function note(given: Partial<Note> = {}): Note {
  return { document: question.id, question: '', labels: [], text: '', changed: '2026-11-22T10:00:00.000Z', ...given };
}

let database: CorpusDatabase;
let corpus: Corpus;
let notes: Notes;
const follow = vi.fn(async () => {});

beforeEach(async () => {
  ({ database, corpus } = await emptyCorpus());
  notes = createNotes(database, follow);
  await corpus.putAll([question, answer]);
  await database.unindexed.clear();
  follow.mockClear();
});

describe('notes', () => {
  it('come back by document, the whole first and then the sub-questions in order', async () => {
    for (const number of ['10', '2', '', '2a']) await notes.write(note({ question: number, text: `bij ${number}` }));
    await notes.write(note({ document: answer.id, question: '1', labels: ['woo'] }));
    const found = await notes.of([answer.id, question.id, answer.id, 'kv-tk-2023Z14675']);
    expect(found.map(({ document, question }) => [document, question])).toEqual([
      [answer.id, '1'],
      [question.id, ''],
      [question.id, '2'],
      [question.id, '2a'],
      [question.id, '10'],
    ]);
  });

  it('take the place of what was written there, and go when nothing is left', async () => {
    await notes.write(note({ question: '3', text: 'Navragen' }));
    await notes.write(note({ question: '3', labels: ['te doen', 'te doen'], text: ' Nagevraagd \n' }));
    expect(await notes.of([question.id])).toEqual([note({ question: '3', labels: ['te doen'], text: 'Nagevraagd' })]);
    await notes.write(note({ question: '3', text: ' \n' }));
    expect(await database.notes.count()).toBe(0);
  });

  it('have their document indexed again, within the same change, and the index follow', async () => {
    await notes.write(note({ labels: ['woo'] }));
    expect(await database.unindexed.toArray()).toMatchObject([{ id: question.id, vraagnummers: [A] }]);
    expect(follow).toHaveBeenCalledOnce();
  });

  it.each<[string, Note]>([
    ['a document that is not stored', note({ document: 'kv-tk-2023Z14675', text: 'x' })],
    ['a label with a comma', note({ labels: ['woo, wob'] })],
    ['a label with a colon', note({ labels: ['lid:kuik'] })],
    ['a label without a letter or digit', note({ labels: ['!?'] })],
    ['a label of 61 characters', note({ labels: ['w'.repeat(61)] })],
    ['a number that no sub-question has', note({ question: 'drie', text: 'x' })],
    ['a time that is none', note({ text: 'x', changed: '2026-11-22' })],
  ])('refuse %s, and nothing changes', async (_, wrong) => {
    await expect(notes.write(wrong)).rejects.toThrow();
    expect([await database.notes.count(), await database.unindexed.count()]).toEqual([0, 0]);
    expect(follow).not.toHaveBeenCalled();
  });

  it('that cannot be read stay where they are, and are not shown', async () => {
    const broken = { ...note({ question: '2' }), labels: ['woo', 7] } as unknown as Note;
    await database.notes.put(broken);
    await notes.write(note({ question: '3', labels: ['woo'] }));
    expect((await notes.of([question.id])).map(({ question }) => question)).toEqual(['3']);
    expect(await notes.labels()).toEqual([{ label: 'woo', documents: 1 }]);
    expect(await database.notes.get([question.id, '2'])).toEqual(broken);
  });

  it('tell the labels in use by the documents that carry them', async () => {
    expect(await notes.labels()).toEqual([]);
    await notes.write(note({ question: '1', labels: ['woo', 'té doen'] }));
    await notes.write(note({ question: '2', labels: ['woo'] }));
    await notes.write(note({ document: answer.id, labels: ['woo', 'artikel 68'] }));
    expect(await notes.labels()).toEqual([
      { label: 'woo', documents: 2 },
      { label: 'artikel 68', documents: 1 },
      { label: 'té doen', documents: 1 },
    ]);
  });
});

describe('a note beside a document with a temporary id', () => {
  const fresh = kamervraag({ id: 'kv-1256205', vraagnummers: ['2024Z02257'], questions: asked('V1', 'V2') });
  const final = kamervraag({ id: 'kv-tk-2024Z02257', vraagnummers: ['2024Z02257'] });

  it('moves to the final one, and is written there from then on', async () => {
    await corpus.put(fresh);
    await notes.write(note({ document: fresh.id, question: '2', labels: ['woo'] }));
    await corpus.put(final);
    const moved = note({ document: final.id, question: '2', labels: ['woo'] });
    expect(await database.notes.toArray()).toEqual([moved]);
    expect(await notes.of([fresh.id, final.id])).toEqual([moved]);
    await notes.write(note({ document: fresh.id, question: '1', text: 'Later' }));
    expect((await notes.of([final.id])).map(({ document, question }) => [document, question])).toEqual([
      [final.id, '1'],
      [final.id, '2'],
    ]);
  });

  it('is put together with what stood beside the final one', async () => {
    // Without a number nothing tells yet that they are one.
    await corpus.put({ ...fresh, vraagnummers: [] });
    await corpus.put(final);
    await notes.write(note({ document: fresh.id, labels: ['woo', 'eerst'], text: 'Van toen' }));
    await notes.write(
      note({ document: final.id, labels: ['later', 'woo'], text: 'Van nu', changed: '2026-11-22T11:00:00.000Z' }),
    );
    await database.unindexed.clear();
    await corpus.put(fresh);
    expect(await notes.of([final.id])).toEqual([
      note({
        document: final.id,
        labels: ['later', 'woo', 'eerst'],
        text: 'Van nu\n\nVan toen',
        changed: '2026-11-22T11:00:00.000Z',
      }),
    ]);
    expect((await database.unindexed.toArray()).map(({ id }) => id)).toContain(final.id);
  });

  it('is not thrown away where both do not fit together, or one cannot be read', async () => {
    await corpus.put({ ...fresh, vraagnummers: [] });
    await corpus.put(final);
    const long = { text: 'x'.repeat(10_000) };
    await notes.write(note({ document: fresh.id, ...long }));
    await notes.write(note({ document: final.id, text: 'y'.repeat(10_000) }));
    await database.notes.put({ ...note({ document: final.id, question: '1' }), text: 7 } as unknown as Note);
    await notes.write(note({ document: fresh.id, question: '1', text: 'Navragen' }));
    await corpus.put(fresh);
    expect(await database.notes.where('document').equals(fresh.id).count()).toBe(2);
    expect(await database.notes.where('document').equals(final.id).count()).toBe(2);
  });
});

describe('the index', () => {
  it('holds labels and the words of notes, and forgets them with the note', async () => {
    const storage = createMemoryStorage();
    await update(database, storage);
    await notes.write(note({ question: '3', labels: ['te doen', 'Woo'], text: 'Navragen bij de griffie' }));
    await expectUpToDate(database, storage, { update: true });
    const held = [`${A} griffie`, `${A} label:doen`, `${A} label:te`, `${A} label:woo`];
    expect(await contentsOf(storage)).toEqual(expect.arrayContaining(held));
    expect((await cardsIn(storage)).map(({ labels }) => labels)).toEqual([['te doen', 'Woo']]);
    await notes.write(note({ question: '3' }));
    await expectUpToDate(database, storage, { update: true });
    const left = await contentsOf(storage);
    expect(held.filter((term) => left.includes(term))).toEqual([]);
    expect((await cardsIn(storage))[0]).not.toHaveProperty('labels');
  });

  it('holds what stands beside a document in each zaak that the document is in', async () => {
    const both = antwoord({ id: 'ah-tk-20232024-3', vraagnummers: [A, '2024Z02257'], answers: answered('A1') });
    const loose = mededeling({ vraagnummers: [], text: 'Nee.' });
    await corpus.putAll([both, loose]);
    await notes.write(note({ document: both.id, question: '1', labels: ['woo'] }));
    await notes.write(note({ document: loose.id, labels: ['los'] }));
    const storage = createMemoryStorage();
    await expectUpToDate(database, storage, { update: true });
    expect((await cardsIn(storage)).map(({ key, labels }) => [key, labels])).toEqual([
      [A, ['woo']],
      ['2024Z02257', ['woo']],
      [loose.id, ['los']],
    ]);
  });
});
