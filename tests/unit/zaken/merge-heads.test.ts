import { describe, expect, it } from 'vitest';
import type { Publicatie } from '../../../lib/model/publicatie';
import { mergePublicaties } from '../../../lib/zaken/merge-publicaties';
import { answered, antwoord, kamervraag } from './documents';

const page = { kind: 'page' as const };
const pdf = { kind: 'pdf' as const };
const sidecar = { kind: 'sidecar' as const };
const xml = { kind: 'xml' as const };

describe('mergePublicaties, of what stands above the text', () => {
  it('takes the head of a record and an XML from the record, in whichever order they come', () => {
    const record = antwoord({ source: sidecar, title: 'Antwoord op vragen', dates: { ontvangen: '2024-02-16' } });
    const file = antwoord({
      source: xml,
      nader: true,
      title: 'De TOZO',
      dates: { ontvangen: '2024-02-17' },
      answers: answered('A'),
    });
    for (const merged of [mergePublicaties(record, file), mergePublicaties(file, record)]) {
      expect(merged).toMatchObject({
        nader: true,
        title: 'Antwoord op vragen',
        dates: { ontvangen: '2024-02-16' },
        answers: answered('A'),
        source: { kind: 'xml', head: 'sidecar' },
      });
    }
  });

  it.each<[string, Publicatie, Publicatie, boolean]>([
    [
      'the better head is a page without its text',
      antwoord({ source: page, gaps: ['answers'] }),
      antwoord({ source: pdf, nader: true, answers: answered('A') }),
      true,
    ],
    [
      'the better head is a record that says so',
      antwoord({ source: sidecar, nader: true }),
      antwoord({ source: xml, answers: answered('A') }),
      true,
    ],
    [
      'the page, which was read, does not say so',
      antwoord({ source: page, answers: answered('A') }),
      antwoord({ source: xml, nader: true, answers: answered('A') }),
      false,
    ],
    ['both are records', antwoord({ source: sidecar, nader: true }), antwoord({ source: sidecar }), true],
  ])('is supplementing or not, in either order: %s', (_, one, other, expected) => {
    for (const merged of [mergePublicaties(one, other), mergePublicaties(other, one)]) {
      expect('nader' in merged).toBe(expected);
    }
  });

  it.each<[string, string[], Publicatie['source']['kind'], string[], string[]]>([
    ['a page no longer names', ['ah-1251487'], 'page', ['ah-tk-20232024-1262'], ['ah-tk-20232024-1262']],
    ['a record no longer names', ['ah-1251487'], 'sidecar', ['ah-tk-20232024-1262'], ['ah-tk-20232024-1262']],
    [
      'of two, the later list still names one',
      ['ah-1251400', 'ah-1251487'],
      'page',
      ['ah-tk-20232024-1000', 'ah-1251487'],
      ['ah-tk-20232024-1000', 'ah-1251487'],
    ],
    ['the later list is empty', ['ah-1251487'], 'page', [], ['ah-1251487']],
    [
      'the later list is not the publisher’s',
      ['ah-1251487'],
      'text',
      ['ah-tk-20232024-1262'],
      ['ah-1251487', 'ah-tk-20232024-1262'],
    ],
    [
      'a final id stays, whatever the later list names',
      ['ah-tk-20232024-1000'],
      'page',
      ['ah-1251487'],
      ['ah-1251487', 'ah-tk-20232024-1000'],
    ],
  ])('of temporary ids in the list of a question: %s', (_, before, kind, now, expected) => {
    const known = kamervraag({ aanhangsels: before });
    const read = kamervraag({ source: { kind }, aanhangsels: now });
    const once = mergePublicaties(known, read);
    expect(once.aanhangsels.toSorted()).toEqual(expected.toSorted());
    expect(mergePublicaties(once, read).aanhangsels).toEqual(once.aanhangsels);
  });
});
