import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Publicatie } from '../../../lib/model/publicatie';
import { statusOf } from '../../../lib/zaken/status-of';
import { antwoord, asked, kamervraag, mededeling, orders } from './documents';

function vraag(ingezonden: string): Publicatie {
  return kamervraag({ dates: { ingezonden } });
}
function gevraagd(ingezonden: string, ...texts: string[]): Publicatie {
  return kamervraag({ dates: { ingezonden }, questions: asked(...texts) });
}
function uitstel(ontvangen: string, nummer = '1000'): Publicatie {
  return mededeling({ id: `ah-tk-20232024-${nummer}`, dates: { ontvangen } });
}
function intrekking(ontvangen: string, text: string): Publicatie {
  return mededeling({ id: 'ah-tk-20232024-1001', announces: 'ingetrokken', dates: { ontvangen }, text });
}
function answer(ontvangen: string, given: Parameters<typeof antwoord>[0] = {}): Publicatie {
  return antwoord({ dates: { ontvangen }, ...given });
}

/** What happened, the documents, the day on which they are looked at, and what the calendar says. */
type Row = [string, Publicatie[], string, object];

const TERMS: Row[] = [
  [
    'three weeks',
    [vraag('2024-01-26')],
    '2024-02-16',
    { name: 'open', term: '2024-02-16', termWeeks: 3, days: 21, daysOver: 0 },
  ],
  ['and a day', [vraag('2024-01-26')], '2024-02-17', { name: 'laat', term: '2024-02-16', days: 22, daysOver: 1 }],
  ['the day of submission', [vraag('2024-01-26')], '2024-01-26', { name: 'open', days: 0, daysOver: 0 }],
  ['over 29 February 2024', [vraag('2024-02-09')], '2024-03-01', { name: 'open', term: '2024-03-01', daysOver: 0 }],
  ['on 29 February 2024', [vraag('2024-02-08')], '2024-02-29', { name: 'open', term: '2024-02-29', daysOver: 0 }],
  [
    'submitted on 29 February 2024',
    [vraag('2024-02-29')],
    '2024-03-22',
    { name: 'laat', term: '2024-03-21', daysOver: 1 },
  ],
  ['over 28 February 2023', [vraag('2023-02-08')], '2023-03-01', { name: 'open', term: '2023-03-01', daysOver: 0 }],
  [
    'over 29 February 2000, a leap year',
    [vraag('2000-02-09')],
    '2000-03-01',
    { name: 'open', term: '2000-03-01', daysOver: 0 },
  ],
  ['over the end of a year', [vraag('2023-12-20')], '2024-01-11', { name: 'laat', term: '2024-01-10', daysOver: 1 }],
  [
    'six weeks over the end of a year',
    [vraag('2023-12-01'), uitstel('2023-12-22')],
    '2024-01-12',
    { name: 'uitgesteld', term: '2024-01-12', termWeeks: 6, daysOver: 0 },
  ],
  [
    'over the clock’s change in March',
    [vraag('2024-03-22')],
    '2024-04-13',
    { name: 'laat', term: '2024-04-12', days: 22, daysOver: 1 },
  ],
  [
    'over the clock’s change in October',
    [vraag('2024-10-18')],
    '2024-11-08',
    { name: 'open', term: '2024-11-08', days: 21, daysOver: 0 },
  ],
  [
    'six weeks over both ends of a leap February',
    [vraag('2024-01-26'), uitstel('2024-02-16')],
    '2024-03-08',
    { name: 'uitgesteld', uitgesteld: '2024-02-16', term: '2024-03-08', daysOver: 0 },
  ],
  [
    'and a day late',
    [vraag('2024-01-26'), uitstel('2024-02-16')],
    '2024-03-09',
    { name: 'laat', uitgesteld: '2024-02-16', daysOver: 1 },
  ],
];

const STORIES: Row[] = [
  [
    'two notices give one delay, the later day is told',
    [vraag('2024-01-26'), uitstel('2024-02-16'), uitstel('2024-03-08', '1001')],
    '2024-03-09',
    { name: 'laat', uitgesteld: '2024-03-08', termWeeks: 6, term: '2024-03-08', daysOver: 1 },
  ],
  [
    'answered after a notice',
    [vraag('2024-01-26'), uitstel('2024-02-16'), answer('2024-03-18')],
    '2026-11-21',
    { name: 'beantwoord', beantwoord: '2024-03-18', days: 52, daysOver: 10, termWeeks: 6 },
  ],
  [
    'a supplementing answer changes nothing',
    [
      vraag('2024-01-26'),
      answer('2024-02-16'),
      answer('2024-02-10', { id: 'ah-tk-20232024-2', nader: true, aanhangsels: ['ah-tk-20232024-1262'] }),
    ],
    '2026-11-21',
    { name: 'beantwoord', beantwoord: '2024-02-16', days: 21, daysOver: 0, termWeeks: 3 },
  ],
  [
    'an earlier answer that a later one names is no notice of delay',
    [
      vraag('2024-01-26'),
      answer('2024-03-01'),
      answer('2024-04-01', { id: 'ah-tk-20232024-2', aanhangsels: ['ah-tk-20232024-1262'] }),
    ],
    '2026-11-21',
    { name: 'beantwoord', beantwoord: '2024-03-01', daysOver: 14, termWeeks: 3 },
  ],
  [
    'a reprint changes nothing',
    [vraag('2024-01-26'), answer('2024-02-16'), answer('2024-02-12', { id: 'ah-tk-20232024-1262-h1' })],
    '2026-11-21',
    { beantwoord: '2024-02-16', days: 21 },
  ],
  [
    'a reprint alone counts',
    [vraag('2024-01-26'), answer('2024-02-16', { id: 'ah-tk-20232024-1262-h1' })],
    '2026-11-21',
    { name: 'beantwoord', beantwoord: '2024-02-16' },
  ],
  [
    'a temporary and a final print of a question, and of its answer, count once',
    [
      vraag('2024-01-26'),
      { ...vraag('2024-01-26'), id: 'kv-1256205' },
      answer('2024-02-16'),
      answer('2024-02-16', { id: 'ah-1251487' }),
    ],
    '2026-11-21',
    { name: 'beantwoord', beantwoord: '2024-02-16', days: 21, daysOver: 0 },
  ],
  [
    'withdrawn',
    [gevraagd('2024-01-26', 'V'), intrekking('2024-02-01', 'De vragen zijn ingetrokken.')],
    '2026-11-21',
    { name: 'ingetrokken', ingezonden: '2024-01-26', ingetrokken: '2024-02-01' },
  ],
  [
    'withdrawn after a notice of delay',
    [vraag('2024-01-26'), uitstel('2024-02-16'), intrekking('2024-02-20', 'De vragen zijn ingetrokken.')],
    '2026-11-21',
    { name: 'ingetrokken', uitgesteld: '2024-02-16', ingetrokken: '2024-02-20' },
  ],
  [
    'some questions withdrawn, the others wait',
    [gevraagd('2024-01-26', 'V', 'W', 'X'), intrekking('2024-02-01', 'De vragen 1 en 3 zijn ingetrokken.')],
    '2024-02-17',
    { name: 'laat', term: '2024-02-16', daysOver: 1 },
  ],
  [
    'some questions withdrawn, the others answered',
    [gevraagd('2024-01-26', 'V', 'W'), intrekking('2024-02-01', 'Vraag 2 is ingetrokken.'), answer('2024-02-16')],
    '2026-11-21',
    { name: 'beantwoord', beantwoord: '2024-02-16', daysOver: 0 },
  ],
  [
    'withdrawn in ordinary words',
    [
      gevraagd('2024-01-26', 'V'),
      intrekking('2024-02-20', 'Hierbij deel ik u mee dat de vragen (ingezonden 26 januari jl.) zijn ingetrokken.'),
    ],
    '2026-11-21',
    { name: 'ingetrokken', ingetrokken: '2024-02-20' },
  ],
  [
    'withdrawn by two notices together',
    [
      gevraagd('2024-01-26', 'V', 'W', 'X'),
      intrekking('2024-02-01', 'De vragen 1 en 2 zijn ingetrokken.'),
      { ...intrekking('2024-02-05', 'Vraag 3 is ingetrokken.'), id: 'ah-tk-20232024-1002' },
    ],
    '2026-11-21',
    { name: 'ingetrokken', ingetrokken: '2024-02-05' },
  ],
];

describe('statusOf, in every order of arrival', () => {
  it.each([...TERMS, ...STORIES])('%s', (_, documents, day, expected) => {
    for (const order of orders(documents)) {
      expect(statusOf(order, day)).toMatchObject(expected);
      expect(statusOf(order, day)).toEqual(statusOf(documents, day));
    }
  });

  it('does not tell the day of the answer from a supplementing one alone', () => {
    const status = statusOf([vraag('2024-01-26'), answer('2024-05-01', { nader: true })], '2026-11-21');
    expect(status).toEqual({ name: 'beantwoord', ingezonden: '2024-01-26' });
  });

  it.each<[string, Parameters<typeof antwoord>[0]]>([
    ['its text was not read from its page', { gaps: ['answers'] }],
    ['it was read from a PDF', { source: { kind: 'pdf' } }],
    ['only the publisher’s record of it is at hand', { source: { kind: 'sidecar' } }],
    ['it is a letter', { id: 'brief:1' }],
  ])('does not take an answer for one without a notice before it when %s', (_, given) => {
    const status = statusOf([vraag('2024-01-26'), answer('2024-03-18', given)], '2026-11-21');
    expect(status).toEqual({ name: 'beantwoord', ingezonden: '2024-01-26', beantwoord: '2024-03-18', days: 52 });
  });

  it('takes the day of what the site published, whatever the ministry’s letter says', () => {
    const letter = answer('2024-02-16', { id: 'brief:1', aanhangsels: ['ah-tk-20232024-1000'] });
    const published = [vraag('2024-01-26'), answer('2024-02-19')];
    expect(statusOf([...published, letter], '2026-11-21')).toEqual(statusOf(published, '2026-11-21'));
    expect(statusOf(published, '2026-11-21')).toMatchObject({ beantwoord: '2024-02-19', daysOver: 3 });
    const early = { ...letter, dates: { ingezonden: '2024-01-20', ontvangen: '2024-02-16' } };
    const dated = answer('', { dates: { ingezonden: '2024-01-26', ontvangen: '2024-02-19' } });
    expect(statusOf([dated, early], '2026-11-21')).toEqual(statusOf([dated], '2026-11-21'));
  });

  it('does not tell from a letter alone whether it was in time', () => {
    const status = statusOf([vraag('2024-01-26'), answer('2024-02-16', { id: 'brief:1' })], '2026-11-21');
    expect(status).toEqual({ name: 'beantwoord', ingezonden: '2024-01-26', beantwoord: '2024-02-16', days: 21 });
  });

  it('does not tell the term by a notice that an answer to two sets of questions names', () => {
    const vraagnummers = ['2024Z01211', '2023Z14675'];
    const shared = answer('2024-03-18', { vraagnummers, aanhangsels: ['ah-tk-20232024-1000'] });
    const status = statusOf([vraag('2024-01-26'), shared], '2026-11-21');
    expect(status).toEqual({ name: 'beantwoord', ingezonden: '2024-01-26', beantwoord: '2024-03-18', days: 52 });
  });

  it('does not take the day of another question for that of this one', () => {
    const other = answer('2024-03-18', {
      vraagnummers: ['2023Z14675'],
      dates: { ingezonden: '2023-09-05', ontvangen: '2024-03-18' },
    });
    expect(statusOf([kamervraag(), other], '2026-11-21')).toEqual({ name: 'beantwoord', beantwoord: '2024-03-18' });
  });

  it('is the same for any documents in any order', () => {
    const day = fc.date({ min: new Date('1999-12-01'), max: new Date('2028-03-31'), noInvalidDate: true });
    const iso = day.map((date) => date.toISOString().slice(0, 10));
    const document = fc.oneof(
      iso.map(vraag),
      iso.map((on) => uitstel(on)),
      iso.map((on) => intrekking(on, 'De vragen zijn ingetrokken.')),
      fc
        .tuple(iso, fc.boolean())
        .map(([on, nader]) =>
          answer(on, { id: `ah-tk-20232024-${on.replaceAll('-', '')}`, ...(nader ? { nader } : {}) }),
        ),
    );
    const arrived = fc.uniqueArray(document, { selector: ({ id }) => id, maxLength: 6 });
    const shuffled = arrived.chain((documents) =>
      fc.tuple(fc.constant(documents), fc.shuffledSubarray(documents, { minLength: documents.length })),
    );
    fc.assert(
      fc.property(shuffled, iso, ([documents, others], on) => {
        expect(statusOf(others, on)).toEqual(statusOf(documents, on));
      }),
    );
  });
});
