import { beforeEach, describe, expect, it } from 'vitest';
import type { CorpusDatabase } from '../../../lib/corpus/database';
import { createNotes } from '../../../lib/corpus/notes/create-notes';
import type { Note, Notes } from '../../../lib/model/note';
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

describe('of two windows that write beside one place', () => {
  it('the second keeps what the first wrote, where there was nothing when both began', async () => {
    const first = note({ labels: ['woo'], text: 'Navragen', changed: at(1) });
    const second = note({ labels: ['te doen'], text: 'Bellen', changed: at(2) });
    expect(await notes.write(first, null)).toEqual({ both: false });
    expect(await notes.write(second, null)).toEqual({ both: true });
    const both = note({ labels: ['te doen', 'woo'], text: 'Bellen\n\nNavragen', changed: at(2) });
    expect(await notes.of([question.id])).toEqual([both]);
  });

  it('the second keeps what the first changed, and neither is taken away by the other', async () => {
    await notes.write(note({ text: 'Navragen' }), null);
    await notes.write(note({ text: 'Nagevraagd', changed: at(1) }), at(0));
    expect(await notes.write(note({ changed: at(2) }), at(0))).toEqual({ both: true });
    expect(await notes.of([question.id])).toEqual([note({ text: 'Nagevraagd', changed: at(2) })]);
    await notes.write(note({ changed: at(3) }), at(2));
    expect(await notes.write(note({ text: 'Bellen', changed: at(4) }), at(2))).toEqual({ both: false });
    expect(await notes.of([question.id])).toEqual([note({ text: 'Bellen', changed: at(4) })]);
  });

  it('each goes on from what it wrote itself', async () => {
    await notes.write(note({ text: 'Navragen' }), null);
    expect(await notes.write(note({ text: 'Nagevraagd', changed: at(1) }), at(0))).toEqual({ both: false });
    expect(await notes.of([question.id])).toEqual([note({ text: 'Nagevraagd', changed: at(1) })]);
  });

  it('the second is refused, and keeps its draft, where both are more than one note may be', async () => {
    const first = note({ text: 'x'.repeat(10_000) });
    await notes.write(first, null);
    await expect(notes.write(note({ text: 'Bellen', changed: at(1) }), null)).rejects.toThrow();
    expect(await notes.of([question.id])).toEqual([first]);
  });
});
