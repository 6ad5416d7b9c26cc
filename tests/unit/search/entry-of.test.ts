import { describe, expect, it } from 'vitest';
import type { Publicatie } from '../../../lib/model/publicatie';
import type { Unit } from '../../../lib/search/index/entry';
import { entryOf } from '../../../lib/search/index/entry-of';
import { groupZaken, zaakOf } from '../../../lib/zaken/zaak-of';
import { publicatie } from '../publicatie';
import { seedDocuments } from './seed-documents';

const TODAY = '2024-03-01';

function entryFor(publicaties: Publicatie[], vraagnummer = '2024Z00001') {
  return entryOf(zaakOf(vraagnummer, publicaties, TODAY), []);
}

/** The texts of each unit but the head. */
function textsIn(units: readonly Unit[]): string[][] {
  return units.slice(1).map(({ fields }) => fields.map(({ text }) => text));
}

const kamervraag = publicatie({
  kind: 'kamervraag',
  id: 'kv-tk-2024Z00001',
  vraagnummers: ['2024Z00001'],
  day: '2024-01-26',
  questions: [
    { number: '1', text: 'Klopt dit?' },
    { number: '2', text: 'Waarom niet?' },
    { number: '3', text: 'Hoe vaak?' },
  ],
});
const antwoord = publicatie({
  kind: 'antwoord',
  id: 'ah-tk-20232024-1',
  vraagnummers: ['2024Z00001'],
  day: '2024-02-16',
  questions: [
    { number: '1', text: 'Klopt  dit?' },
    { number: '2', text: 'Waarom niet?' },
    { number: '3', text: 'Hoe vaak?' },
  ],
  answers: [
    { numbers: ['1'], text: 'Ja.' },
    { numbers: ['2', '3'], text: 'Dat is niet bekend.' },
  ],
});

describe('the entry of a zaak', () => {
  it('has each sub-question with its answer, questions that are answered together as one', () => {
    const { units } = entryFor([kamervraag, antwoord]);
    expect(textsIn(units)).toEqual([
      ['Klopt dit?', 'Ja.'],
      ['Waarom niet?', 'Hoe vaak?', 'Dat is niet bekend.'],
    ]);
    expect(units[2]?.fields.map(({ document, question, part }) => [document, question, part])).toEqual([
      ['kv-tk-2024Z00001', '2', 'vraag'],
      ['kv-tk-2024Z00001', '3', 'vraag'],
      ['ah-tk-20232024-1', '2', 'antwoord'],
    ]);
  });

  it('has a document that numbers in its own way in units of its own', () => {
    const both = { ...antwoord, vraagnummers: ['2024Z00001', '2024Z00002'] };
    expect(textsIn(entryFor([kamervraag, both]).units)).toHaveLength(5);
  });

  it('has other text by the paragraph, and the footnotes of a document together', () => {
    const notice = publicatie({
      kind: 'brief',
      id: 'brief:1',
      vraagnummers: ['2024Z00001'],
      text: 'Eerst.\n\n \n\nDan.',
    });
    const withNotes = {
      ...notice,
      footnotes: [1, 2].map((number) => ({ number: String(number), text: `Noot ${number}` })),
    };
    expect(textsIn(entryFor([withNotes]).units)).toEqual([['Eerst.'], ['Dan.'], ['Noot 1', 'Noot 2']]);
  });

  it('says of its documents what a list shows', () => {
    const { card } = entryFor([kamervraag, antwoord]);
    expect(card.key).toBe('2024Z00001');
    expect(card.documents).toEqual([
      { id: 'kv-tk-2024Z00001', kind: 'kamervraag', day: '2024-01-26' },
      { id: 'ah-tk-20232024-1', kind: 'antwoord', day: '2024-02-16' },
    ]);
    expect(card.status?.name).toBe('beantwoord');
  });

  it('is found by filters for its kinds, its people and what it cites', () => {
    const zaak = zaakOf('2024Z00001', [{ ...kamervraag, indieners: [{ name: 'Anne Kuik', fractie: 'CDA' }] }], TODAY);
    const { filters, values } = entryOf(zaak, ['bwbr0001854', 'bwbr0001854/139h', 'kst-28684-717', '32022r2065']);
    expect(filters).toEqual(
      expect.arrayContaining([
        'soort:kamervraag',
        'lid:anne',
        'lid:kuik',
        'partij:cda',
        'wet:bwbr0001854',
        'wet:bwbr0001854/139h',
        'artikel:139h',
        'wet:32022r2065',
      ]),
    );
    expect(filters.filter((term) => term.startsWith('wet:'))).toHaveLength(3);
    expect(values).toEqual([
      { filter: 'lid', value: 'Anne Kuik' },
      { filter: 'partij', value: 'CDA' },
      { filter: 'wet', value: 'bwbr0001854' },
      { filter: 'wet', value: '32022r2065' },
    ]);
  });

  it('leaves no text of the seeds out', () => {
    for (const zaak of groupZaken(seedDocuments(), TODAY).values()) {
      const { units } = entryOf(zaak, []);
      const all = units.flatMap(({ fields }) => fields.map(({ text }) => text.replace(/\s+/g, ' '))).join('\n');
      for (const { questions, answers, footnotes, title } of zaak.publicaties) {
        for (const { text } of [...questions, ...answers, ...footnotes, { text: title }]) {
          expect(all.toLowerCase()).toContain(text.replace(/\s+/g, ' ').trim().toLowerCase());
        }
      }
    }
  });
});
