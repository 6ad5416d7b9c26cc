import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Publicatie } from '../../../lib/model/publicatie';
import { addDays, daysBetween, today } from '../../../lib/zaken/days';
import { statusOf } from '../../../lib/zaken/status-of';
import { readSeed } from '../seeds';

const EMPTY = {
  title: '',
  vraagnummers: ['2024Z01211'],
  indieners: [],
  bewindspersonen: [],
  subjects: [],
  questions: [],
  answers: [],
  footnotes: [],
  links: [],
  aanhangsels: [],
  source: { kind: 'page' as const },
  gaps: [],
};

function vraag(ingezonden: string): Publicatie {
  return { ...EMPTY, kind: 'kamervraag', id: 'kv-tk-2024Z01211', dates: { ingezonden } };
}
function antwoord(ontvangen: string, nummer = '1'): Publicatie {
  return { ...EMPTY, kind: 'antwoord', id: `ah-tk-20232024-${nummer}`, dates: { ontvangen } };
}
function notice(announces: 'uitstel' | 'ingetrokken', ontvangen: string): Publicatie {
  const text = `De vragen zijn ${announces === 'uitstel' ? 'uitgesteld' : announces}.`;
  return { ...EMPTY, kind: 'mededeling', announces, id: `ah-tk-20232024-9${text.length}`, text, dates: { ontvangen } };
}

describe('statusOf', () => {
  it.each([
    // what happened, documents, today, expected
    [
      'the term’s last day is in time',
      [vraag('2024-01-26')],
      '2024-02-16',
      { name: 'open', days: 21, daysOver: 0, term: '2024-02-16' },
    ],
    ['a day later it is late', [vraag('2024-01-26')], '2024-02-17', { name: 'laat', daysOver: 1 }],
    [
      'a notice gives six weeks from submission',
      [vraag('2024-01-26'), notice('uitstel', '2024-02-16')],
      '2024-03-08',
      { name: 'uitgesteld', termWeeks: 6, term: '2024-03-08', daysOver: 0 },
    ],
    [
      'and then it is late all the same',
      [vraag('2024-01-26'), notice('uitstel', '2024-02-16')],
      '2024-03-09',
      { name: 'laat', daysOver: 1, uitgesteld: '2024-02-16' },
    ],
    [
      'answered in time',
      [vraag('2024-01-26'), antwoord('2024-02-16')],
      '2026-11-21',
      { name: 'beantwoord', beantwoord: '2024-02-16', days: 21, daysOver: 0, termWeeks: 3 },
    ],
    [
      'answered late',
      [vraag('2024-01-26'), antwoord('2024-02-17')],
      '2026-11-21',
      { name: 'beantwoord', daysOver: 1, termWeeks: 3 },
    ],
    [
      'answered after a notice',
      [vraag('2024-01-26'), notice('uitstel', '2024-02-16'), antwoord('2024-03-18')],
      '2026-11-21',
      { name: 'beantwoord', days: 52, daysOver: 10, termWeeks: 6 },
    ],
    [
      'the first of two answers counts',
      [vraag('2024-01-26'), antwoord('2024-03-01', '2'), antwoord('2024-02-10')],
      '2026-11-21',
      { beantwoord: '2024-02-10', days: 15 },
    ],
    [
      'withdrawn',
      [vraag('2024-01-26'), notice('ingetrokken', '2024-02-01')],
      '2026-11-21',
      { name: 'ingetrokken', ingetrokken: '2024-02-01' },
    ],
    ['a leap day counts', [vraag('2024-02-26'), antwoord('2024-03-18')], '2026-11-21', { days: 21, daysOver: 0 }],
    [
      'no leap day, one day more',
      [vraag('2023-02-26'), antwoord('2023-03-20')],
      '2026-11-21',
      { days: 22, daysOver: 1 },
    ],
    ['over the year’s end', [vraag('2023-12-20')], '2024-01-10', { name: 'open', term: '2024-01-10' }],
  ] as const)('%s', (_what, documents, day, expected) => {
    expect(statusOf([...documents], day)).toMatchObject(expected);
  });

  it.each([
    ['an answer', antwoord('2023-02-13')],
    ['a letter', { ...antwoord('2023-02-13'), id: 'antwoord:2024Z01211:2023-02-13' }],
    ['a ministry’s own', { ...antwoord('2023-02-13'), id: 'brief:5236577' }],
  ])('does not say how long it took when %s is dated before the question', (_, misprinted) => {
    const status = statusOf([vraag('2024-02-21'), misprinted], '2026-11-21');
    expect(status).toEqual({ name: 'beantwoord', ingezonden: '2024-02-21', beantwoord: '2023-02-13' });
  });

  it('tells nothing of letters alone', () => {
    expect(statusOf(readSeed('003'), '2026-11-21')).toBeUndefined();
    expect(statusOf([], '2026-11-21')).toBeUndefined();
  });

  it('says nothing of the term when it cannot know whether a notice came', () => {
    // A letter of 35 days later: no heading that would say "Zie ook Aanhangsel …", no notice at hand.
    const status = statusOf(readSeed('002'), '2026-11-21');
    expect(status).toMatchObject({ name: 'beantwoord', beantwoord: '2024-03-18', days: 35 });
    expect(status).not.toHaveProperty('termWeeks');
    expect(status).not.toHaveProperty('daysOver');
  });

  describe('"Zie ook Aanhangsel" on an answer', () => {
    const answered: Publicatie = { ...antwoord('2024-03-01', '1262'), aanhangsels: ['ah-tk-20232024-1000'] };
    const asked = vraag('2024-01-26');
    const other: Publicatie = { ...antwoord('2023-12-01', '1000'), vraagnummers: ['2023Z14675'] };
    const elsewhere: Publicatie = { ...notice('uitstel', '2024-02-01'), ...other, kind: 'mededeling' };
    const late = { termWeeks: 3, daysOver: 14 };

    it.each<[string, Publicatie[], Publicatie[], object]>([
      ['is the notice of delay', [asked, answered], [], { termWeeks: 6, daysOver: 0 }],
      [
        'is one of the year before',
        [asked, { ...answered, aanhangsels: ['ah-tk-20222023-3173'] }],
        [],
        { termWeeks: 6, daysOver: 0 },
      ],
      [
        'is one that the question lists',
        [{ ...asked, aanhangsels: ['ah-tk-20232024-1000', answered.id] }, answered],
        [],
        { termWeeks: 6, daysOver: 0 },
      ],
      ['is none when it is the answer to another question', [asked, answered], [other], late],
    ])('%s', (_, documents, named, expected) => {
      expect(statusOf(documents, '2026-11-21', named)).toMatchObject(expected);
    });

    it.each<[string, Publicatie[], Publicatie[]]>([
      ['it is a notice to another question', [asked, answered], [{ ...elsewhere, announces: 'uitstel' }]],
      ['it came after the answer', [asked, { ...answered, aanhangsels: ['ah-tk-20232024-1500'] }], []],
      ['it is of a later year', [asked, { ...answered, aanhangsels: ['ah-tk-20242025-1'] }], []],
      ['it is of long ago', [asked, { ...answered, aanhangsels: ['ah-tk-20202021-1'] }], []],
      ['there are two', [asked, { ...answered, aanhangsels: ['ah-tk-20232024-1000', 'ah-tk-20232024-1001'] }], []],
      ['the question’s list knows only the answer', [{ ...asked, aanhangsels: [answered.id] }, answered], []],
    ])('does not tell the term when %s', (_, documents, named) => {
      const status = statusOf(documents, '2026-11-21', named);
      expect(status).toEqual({ name: 'beantwoord', ingezonden: '2024-01-26', beantwoord: '2024-03-01', days: 35 });
    });
  });

  it('does not depend on the order of arrival', () => {
    const documents = [
      vraag('2024-01-26'),
      notice('uitstel', '2024-02-16'),
      antwoord('2024-03-18'),
      antwoord('2024-04-01', '2'),
    ];
    const expected = statusOf(documents, '2026-11-21');
    fc.assert(
      fc.property(fc.shuffledSubarray(documents, { minLength: documents.length }), (shuffled) => {
        expect(statusOf(shuffled, '2026-11-21')).toEqual(expected);
      }),
    );
  });
});

describe('the seeds’ zaken', () => {
  it.each([
    ['000', { name: 'beantwoord', days: 52, daysOver: 10, termWeeks: 6 }],
    ['001', { name: 'beantwoord', days: 36, daysOver: 0, termWeeks: 6 }],
    ['004', { name: 'beantwoord', beantwoord: '2023-07-07', days: 56 }],
  ])('%s', (seed, expected) => {
    expect(statusOf(readSeed(seed), '2026-11-21')).toMatchObject(expected);
  });
});

describe('days', () => {
  it('adds and counts alike, over leap years and clock changes', () => {
    const day = fc.date({ min: new Date('1995-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 400 }), (date, count) => {
        const from = date.toISOString().slice(0, 10);
        expect(daysBetween(from, addDays(from, count))).toBe(count);
      }),
    );
  });

  it('knows what day it is in The Hague', () => {
    expect(today(new Date('2026-06-30T22:30:00Z'))).toBe('2026-07-01');
    expect(today(new Date('2026-12-31T22:30:00Z'))).toBe('2026-12-31');
  });
});
