import { describe, expect, it } from 'vitest';
import { noteDocuments } from '../../../components/notes/note-documents';
import { zaakOf } from '../../../lib/zaken/zaak-of';
import { answered, antwoord, asked, kamervraag, mededeling } from '../zaken/documents';

const TODAY = '2026-11-22';
const question = kamervraag({ questions: asked('Klopt dit?', 'Waarom niet?') });
const answer = antwoord({ questions: question.questions, answers: answered('Ja.', 'Dat is niet bekend.') });
const notice = mededeling({ text: 'Het antwoord komt later.' });
const zaak = zaakOf('2024Z01211', [question, notice, answer], TODAY);

describe('a note beside a sub-question', () => {
  it('goes beside the question, and is looked for beside its answer too', () => {
    expect(noteDocuments(question, [zaak])[0]).toBe(question.id);
    expect(noteDocuments(answer, [zaak]).slice(0, 2)).toEqual([question.id, answer.id]);
  });

  it('goes beside the answer where the question is not stored', () => {
    expect(noteDocuments(answer, [zaakOf('2024Z01211', [answer], TODAY)])).toEqual([answer.id]);
  });

  it.each([
    ['answers several questions at once', antwoord({ ...answer, vraagnummers: ['2024Z01211', '2024Z02257'] }), 2],
    ['belongs to nothing', antwoord({ ...answer, vraagnummers: [] }), 0],
  ])('stays with a document that %s', (_, publicatie, zaken) => {
    const other = zaakOf('2024Z02257', [publicatie], TODAY);
    expect(
      noteDocuments(publicatie, [{ ...zaak, publicaties: [question, publicatie] }, other].slice(0, zaken)),
    ).toEqual([publicatie.id]);
  });
});
