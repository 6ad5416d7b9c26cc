import { describe, expect, it } from 'vitest';
import { citePublicatie } from '../../../lib/citations/document/cite-publicatie';
import type { Antwoord } from '../../../lib/model/publicatie';
import { readSeed, readSeeds } from '../seeds';

function answering(...pairs: [question: string, answer: string][]): Antwoord {
  return {
    kind: 'antwoord',
    id: 'ah-tk-20232024-1',
    title: '',
    vraagnummers: [],
    indieners: [],
    bewindspersonen: [],
    dates: {},
    subjects: [],
    questions: pairs.map(([text], at) => ({ number: String(at + 1), text })),
    answers: pairs.map(([, text], at) => ({ numbers: [String(at + 1)], text })),
    footnotes: [],
    links: [],
    aanhangsels: [],
    source: { kind: 'text' },
    gaps: [],
  };
}

describe('citePublicatie', () => {
  it('gives every text its own citations, at its own offsets', () => {
    for (const publicatie of readSeeds()) {
      for (const [entry, citations] of citePublicatie(publicatie)) {
        for (const { start, end } of citations) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(entry.text?.length ?? 0);
        }
      }
    }
  });

  it('carries a definition into the answers behind it', () => {
    const publicatie = answering(
      ['Kent u de wet?', 'De Huisvestingswet 2014 (hierna: HW) geldt.'],
      ['En?', 'Zie artikel 4 HW.'],
    );
    const cited = citePublicatie(publicatie);
    const second = publicatie.answers[1];
    expect(second && cited.get(second)?.[0]?.target).toMatchObject({ id: 'BWBR0035303', article: '4' });
  });

  it('reads "uw antwoord op vraag 1" in a question as of another document, in an answer as of this one', () => {
    const publicatie = answering(['Waarom zegt uw antwoord op vraag 1 dat?', 'Zie het antwoord op vraag 1.']);
    const cited = citePublicatie(publicatie);
    const [question, answer] = [publicatie.questions[0], publicatie.answers[0]];
    expect(question && cited.get(question)).toEqual([]);
    expect(answer && cited.get(answer)).toHaveLength(1);
  });

  describe('a question about an answer in another document', () => {
    /** Question 12 of seed 000 as its page has it: with the mark of the footnote that names the document. */
    function asking(...footnotes: string[]): Antwoord {
      const [seed] = readSeed('000');
      const text = seed?.questions.find(({ number }) => number === '12')?.text ?? '';
      const at = text.indexOf('Slootweg en Kuiken') + 'Slootweg en Kuiken'.length;
      const publicatie = answering([text, 'Ja.']);
      return {
        ...publicatie,
        questions: [{ number: '1', text, marks: footnotes.map((_, place) => ({ number: String(place + 1), at })) }],
        footnotes: footnotes.map((note, place) => ({ number: String(place + 1), text: note })),
      };
    }
    const targetsIn = (publicatie: Antwoord) =>
      (citePublicatie(publicatie).get(publicatie.questions[0] as Antwoord['questions'][0]) ?? []).map(
        ({ target }) => target,
      );

    it('leads to that answer when its footnote names the document', () => {
      expect(targetsIn(asking('Aanhangsel Handelingen II 2023/24, nr. 212'))).toEqual([
        { system: 'op', id: 'ah-tk-20232024-212', question: ['6'] },
      ]);
    });

    it.each([
      ['has no footnote', []],
      ['has a footnote that names no document', ['NOS, 5 september 2023']],
      [
        'has a footnote that names two',
        ['Aanhangsel Handelingen II 2023/24, nr. 212 en Aanhangsel Handelingen II 2022/23, nr. 12'],
      ],
    ])('leads nowhere when it %s', (_, footnotes) => {
      expect(targetsIn(asking(...footnotes))).toEqual([]);
    });
  });
});
