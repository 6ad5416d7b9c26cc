import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Publicatie } from '../../../lib/model/publicatie';
import { statusOf } from '../../../lib/zaken/status-of';
import { antwoord, kamervraag, mededeling } from './documents';

function vraag(ingezonden: string): Publicatie {
  return kamervraag({ dates: { ingezonden } });
}
function uitstel(ontvangen: string, nummer = '1000'): Publicatie {
  return mededeling({ id: `ah-tk-20232024-${nummer}`, dates: { ontvangen } });
}
function answer(ontvangen: string, given: Parameters<typeof antwoord>[0] = {}): Publicatie {
  return antwoord({ dates: { ontvangen }, ...given });
}
function inAnyOrder(documents: Publicatie[], check: (shuffled: Publicatie[]) => void): void {
  fc.assert(
    fc.property(fc.shuffledSubarray(documents, { minLength: documents.length }), (shuffled) => {
      check(shuffled);
    }),
  );
}

/** What happened, the documents, what they tell, and documents of other zaken that they name. */
type Row = [string, Publicatie[], object, Publicatie[]?];

const TOLD: Row[] = [
  [
    'a notice for the rest does not excuse the part that came before it',
    [vraag('2024-01-26'), answer('2024-02-20'), uitstel('2024-02-25', '1300')],
    { name: 'beantwoord', days: 25, daysOver: 4, termWeeks: 3, term: '2024-02-16' },
  ],
  [
    'nor when the rest comes after it and names it',
    [
      vraag('2024-01-26'),
      answer('2024-02-20'),
      uitstel('2024-02-25', '1300'),
      answer('2024-03-18', { id: 'ah-tk-20232024-1400', aanhangsels: ['ah-tk-20232024-1300'] }),
    ],
    { name: 'beantwoord', days: 25, daysOver: 4, termWeeks: 3 },
  ],
  [
    'nor when only the rest names it',
    [
      vraag('2024-01-26'),
      answer('2024-02-20'),
      answer('2024-03-18', { id: 'ah-tk-20232024-1400', aanhangsels: ['ah-tk-20232024-1300'] }),
    ],
    { name: 'beantwoord', days: 25, daysOver: 4, termWeeks: 3 },
  ],
  [
    'nor does one to other questions that came after it and that the rest names',
    [
      vraag('2024-01-26'),
      answer('2024-02-20'),
      answer('2024-03-18', { id: 'ah-tk-20232024-1400', aanhangsels: ['ah-tk-20232024-1300'] }),
    ],
    { name: 'beantwoord', days: 25, daysOver: 4, termWeeks: 3 },
    [mededeling({ id: 'ah-tk-20232024-1300', vraagnummers: ['2024Z01300'], dates: { ontvangen: '2024-02-25' } })],
  ],
  [
    'a notice of the day of the first answer counts',
    [
      vraag('2024-01-26'),
      uitstel('2024-02-20'),
      answer('2024-02-20'),
      answer('2024-03-18', { id: 'ah-tk-20232024-2' }),
    ],
    { name: 'beantwoord', days: 25, daysOver: 0, termWeeks: 6 },
  ],
  [
    'a first print has the day that only its reprint tells',
    [
      vraag('2024-01-26'),
      answer('', { dates: {}, source: { kind: 'pdf' } }),
      answer('2024-02-12', { id: 'ah-tk-20232024-1262-h1' }),
      answer('2024-02-13', { id: 'ah-tk-20232024-1262-n1' }),
    ],
    { name: 'beantwoord', beantwoord: '2024-02-12', days: 17, daysOver: 0 },
  ],
  [
    'and a question its day of submission',
    [kamervraag(), { ...vraag('2024-01-26'), id: 'kv-tk-2024Z01211-h1' }],
    { name: 'laat', ingezonden: '2024-01-26', term: '2024-02-16' },
  ],
];

/** What happened, and the documents that do not tell how long it took against which term. */
const SILENT: Row[] = [
  [
    'of two parts one has no day: it may be the first',
    [vraag('2024-01-26'), answer('2024-03-18'), answer('', { id: 'ah-tk-20232024-900', dates: {} })],
    { name: 'beantwoord', ingezonden: '2024-01-26' },
  ],
  [
    'a notice has no day: it may have come before the answer',
    [vraag('2024-01-26'), answer('2024-03-18'), mededeling()],
    { name: 'beantwoord', ingezonden: '2024-01-26', beantwoord: '2024-03-18', days: 52 },
  ],
  [
    'a later part names what is not at hand and may have come before the first',
    [
      vraag('2024-01-26'),
      answer('2024-02-20'),
      answer('2024-03-18', { id: 'ah-tk-20232024-1400', aanhangsels: ['ah-tk-20232024-1000'] }),
    ],
    { name: 'beantwoord', ingezonden: '2024-01-26', beantwoord: '2024-02-20', days: 25 },
  ],
  ...[undefined, '2024-02-14', '2024-02-28'].map((ontvangen): Row => {
    const dates = ontvangen ? { ontvangen } : {};
    const notice = mededeling({ vraagnummers: ['2024Z01300'], dates });
    return [
      `a later part names a notice to other questions that may have come before the first: ${ontvangen ?? 'no day'}`,
      [
        vraag('2024-01-26'),
        answer('2024-02-28'),
        answer('2024-03-18', { id: 'ah-tk-20232024-1400', aanhangsels: [notice.id] }),
      ],
      { name: 'beantwoord', ingezonden: '2024-01-26', beantwoord: '2024-02-28', days: 33 },
      [notice],
    ];
  }),
  [
    'only a later part was read where a notice would be named',
    [
      vraag('2024-01-26'),
      answer('2024-02-20', { source: { kind: 'pdf' } }),
      answer('2024-03-18', { id: 'ah-tk-20232024-1400' }),
    ],
    { name: 'beantwoord', ingezonden: '2024-01-26', beantwoord: '2024-02-20', days: 25 },
  ],
  [
    'a fresh question has a vraagnummer of the Eerste Kamer',
    [kamervraag({ id: 'kv-1256205', vraagnummers: ['215160000'], dates: { ingezonden: '2024-01-26' } })],
    { name: 'open', ingezonden: '2024-01-26', days: 1031 },
  ],
];

describe('statusOf, by what came until the first answer', () => {
  it.each(TOLD)('%s', (_, documents, expected, named = []) => {
    inAnyOrder(documents, (shuffled) => expect(statusOf(shuffled, '2026-11-22', named)).toMatchObject(expected));
  });

  it.each(SILENT)('does not tell the term when %s', (_, documents, expected, named = []) => {
    inAnyOrder(documents, (shuffled) => expect(statusOf(shuffled, '2026-11-22', named)).toEqual(expected));
  });

  it('knows the term of a question of before the vraagnummers with a Z', () => {
    const old = kamervraag({ id: 'kv-2070824590', vraagnummers: ['2070824590'], dates: { ingezonden: '2008-06-02' } });
    expect(statusOf([old], '2008-06-24')).toMatchObject({ name: 'laat', term: '2008-06-23', daysOver: 1 });
  });
});
