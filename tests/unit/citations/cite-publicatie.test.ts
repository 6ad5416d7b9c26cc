import { describe, expect, it } from 'vitest';
import { citePublicatie } from '../../../lib/citations/cite-publicatie';
import type { Antwoord } from '../../../lib/model/publicatie';
import { readSeeds } from '../seeds';

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
});
