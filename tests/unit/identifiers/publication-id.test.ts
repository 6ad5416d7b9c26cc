import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPublicationId, parsePublicationId } from '../../../lib/identifiers/publication-id';

describe('parsePublicationId', () => {
  it.each([
    // id, what it says
    ['kv-tk-2024Z01211', { type: 'kv', kamer: 'tk', vraagnummer: '2024Z01211' }],
    ['kv-tk-2024z01211', { type: 'kv', kamer: 'tk', vraagnummer: '2024Z01211' }], // small z occurs
    ['kv-tk-2013Z24686-n1', { vraagnummer: '2013Z24686', reprint: { as: 'n', number: '1' } }],
    ['kv-2009Z03260', { type: 'kv', vraagnummer: '2009Z03260' }], // before mid 2010
    ['kv-2070824590', { type: 'kv', vraagnummer: '2070824590' }],
    ['kv-2060720980-h', { vraagnummer: '2060720980', reprint: { as: 'h' } }], // reprint without a number
    ['kv-ek-215160000', { kamer: 'ek', vraagnummer: '215160000' }],
    ['kv-1256205', { type: 'kv', temporary: true }],
    ['ah-tk-20232024-1262', { type: 'ah', kamer: 'tk', vergaderjaar: '2023-2024', nummer: '1262' }],
    ['ah-ek-20192020-10', { type: 'ah', kamer: 'ek', vergaderjaar: '2019-2020', nummer: '10' }],
    ['ah-tk-20062007-10a', { nummer: '10a' }],
    ['ah-tk-20102011-12-h1', { nummer: '12', reprint: { as: 'h', number: '1' } }],
    ['ah-1251487', { type: 'ah', temporary: true }],
    ['kst-28684-717', { type: 'kst', number: '28684-717' }],
    ['kst-36200-VI-12', { type: 'kst' }],
    ['kst-35261-B', { type: 'kst' }],
    ['kst-36410-A-5', { type: 'kst' }], // the budget of a fund
    ['kst-21501-02-2498', { type: 'kst' }],
    ['h-tk-20232024-4-26', { type: 'h' }],
    ['stb-2020-118', { type: 'stb' }],
    ['stcrt-2009-9231', { type: 'stcrt' }],
    ['trb-1951-25', { type: 'trb' }],
    ['blg-123456', { type: 'blg' }],
    ['nds-tk-2011D18638', { type: 'nds' }],
    ['nds-vrom040644-b1', { type: 'nds' }],
  ])('%s', (id, expected) => {
    expect(parsePublicationId(id)).toMatchObject({ id, ...expected });
  });

  it.each([
    'kv-2007-01-11', // the publisher's error: a date
    'kv-tk-201707014', // the publisher's error: no Z
    'kv-tk-2024Z01211.html', // an address, not an id
    'ah-tk-2023-2024-1262',
    'ah-tk-20232024-',
    'KV-tk-2024Z01211',
    'kv-tk-2024Ｚ01211', // a full-width Z
    'kst-',
    'nds-overleg',
    'xkv-tk-2024Z01211',
    '2024Z01211',
    '',
  ])('knows nothing of %j', (id) => {
    expect(parsePublicationId(id)).toBeUndefined();
  });

  it('never takes one kind for another', () => {
    for (const id of ['kst-28684-717', 'h-tk-20232024-4-26', 'stb-2020-118', 'nds-tk-2024D28457', 'ag-tk-2020-01-01']) {
      expect(['kv', 'ah']).not.toContain(parsePublicationId(id)?.type);
    }
  });

  it('formats what it parsed', () => {
    const ids = fc.oneof(
      fc.tuple(fc.integer({ min: 2010, max: 2030 }), fc.integer({ min: 0, max: 99999 })).map(([year, number]) => {
        return `kv-tk-${year}Z${String(number).padStart(5, '0')}`;
      }),
      fc.tuple(fc.integer({ min: 1994, max: 2030 }), fc.integer({ min: 1, max: 5000 })).map(([year, number]) => {
        return `ah-tk-${year}${year + 1}-${number}`;
      }),
      fc.tuple(fc.integer({ min: 10000, max: 36999 }), fc.integer({ min: 1, max: 3000 })).map(([dossier, number]) => {
        return `kst-${dossier}-${number}`;
      }),
    );
    fc.assert(
      fc.property(ids, (id) => {
        const parsed = parsePublicationId(id);
        return parsed !== undefined && formatPublicationId(parsed) === id;
      }),
    );
  });
});
