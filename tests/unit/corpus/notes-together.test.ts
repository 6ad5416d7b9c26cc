import { beforeEach, describe, expect, it } from 'vitest';
import type { CorpusDatabase } from '../../../lib/corpus/database';
import { createNotes } from '../../../lib/corpus/notes/create-notes';
import { type Note, type Notes, NoteTooLong } from '../../../lib/model/note';
import { wordsTogether } from '../../../lib/model/words-together';
import { asked, kamervraag } from '../zaken/documents';
import { emptyCorpus } from './empty-corpus';

const question = kamervraag({ questions: asked('V1', 'V2', 'V3') });
const at = (minute: number) => `2026-11-22T10:0${minute}:00.000Z`;

function note(given: Partial<Note> = {}): Note {
  return { document: question.id, question: '3', labels: [], text: '', changed: at(0), ...given };
}

let database: CorpusDatabase;
let notes: Notes;
beforeEach(async () => {
  const { corpus, ...rest } = await emptyCorpus();
  database = rest.database;
  notes = createNotes(database, async () => {});
  await corpus.put(question);
});

const words = (text: string, labels: string[] = []) => ({ labels, text });

describe('of two windows that write beside one place', () => {
  it('the second keeps what the first wrote, where there was nothing when both began', async () => {
    await notes.write(note({ labels: ['woo'], text: 'Navragen', changed: at(1) }), null);
    const both = words('Bellen\n\nNavragen', ['te doen', 'woo']);
    const second = note({ labels: ['te doen'], text: 'Bellen', changed: at(2) });
    expect(await notes.write(second, null)).toEqual({ kept: both, both: true });
    expect(await notes.of([question.id])).toEqual([note({ ...both, changed: at(2) })]);
  });

  it('the second keeps what the first changed, and neither is taken away by the other', async () => {
    await notes.write(note({ text: 'Navragen' }), null);
    await notes.write(note({ text: 'Nagevraagd', changed: at(1) }), words('Navragen'));
    const kept = words('Nagevraagd');
    expect(await notes.write(note({ changed: at(2) }), words('Navragen'))).toEqual({ kept, both: true });
    expect(await notes.of([question.id])).toEqual([note({ ...kept, changed: at(2) })]);
    await notes.write(note({ changed: at(3) }), kept);
    expect(await notes.write(note({ text: 'Bellen', changed: at(4) }), kept)).toMatchObject({ both: false });
    expect(await notes.of([question.id])).toEqual([note({ text: 'Bellen', changed: at(4) })]);
  });

  it('each goes on from what it wrote itself', async () => {
    await notes.write(note({ text: 'Navragen' }), null);
    const changed = note({ text: 'Nagevraagd', changed: at(1) });
    expect(await notes.write(changed, words('Navragen'))).toMatchObject({ both: false });
    expect(await notes.of([question.id])).toEqual([changed]);
  });

  it('the second keeps what was restored beside it without being written later', async () => {
    await notes.write(note({ labels: ['a'], text: 'Navragen' }), null);
    await database.notes.put(note({ labels: ['a', 'oud'], text: 'Navragen\n\nUit een reservekopie' }));
    await notes.write(note({ labels: ['a'], text: 'Nagevraagd', changed: at(1) }), words('Navragen', ['a']));
    const kept = words('Nagevraagd\n\nUit een reservekopie', ['a', 'oud']);
    expect(await notes.of([question.id])).toEqual([note({ ...kept, changed: at(1) })]);
  });

  it('the second is refused, and keeps its draft, where both are more than one note may be', async () => {
    const first = note({ text: 'x'.repeat(10_000) });
    await notes.write(first, null);
    await expect(notes.write(note({ text: 'Bellen', changed: at(1) }), null)).rejects.toThrow(NoteTooLong);
    expect(await notes.of([question.id])).toEqual([first]);
  });
});

describe('what two windows wrote', () => {
  it.each<[begun: string | null, own: string, other: string | null, together: string]>([
    [null, 'a', null, 'a'],
    [null, 'a', 'b', 'a\n\nb'],
    ['a', 'a b', 'a', 'a b'],
    ['a', 'a', 'a b', 'a b'],
    ['a', '', 'a b', 'a b'],
    ['a', 'a b', null, 'a b'],
    ['a', '', null, ''],
    ['a', 'a', null, 'a'],
    ['a b', 'a b', 'a', 'a'],
    ['a', 'a', '', 'a'],
    ['a', 'c', 'a\n\nb', 'c\n\nb'],
    ['a', 'c', 'b\n\na', 'b\n\nc'],
    ['a', 'c', 'ab', 'c\n\nab'],
    ['a', 'b', 'b', 'b'],
  ])('began with %j: %j and %j are %j', (begun, own, other, together) => {
    const given = (text: string | null) => (text === null ? null : words(text));
    expect(wordsTogether(given(begun), words(own), given(other)).text).toBe(together);
  });

  it('has the labels of both but those that one took away', () => {
    const begun = words('', ['a', 'b', 'c']);
    expect(wordsTogether(begun, words('', ['a', 'b', 'd']), words('', ['a', 'c', 'e'])).labels).toEqual([
      'a',
      'd',
      'e',
    ]);
  });
});
