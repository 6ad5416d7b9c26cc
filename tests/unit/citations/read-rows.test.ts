import { expect, it } from 'vitest';
import { readRows } from '../../../lib/citations/data/read-rows';

const read = (table: string) => readRows('law', 'a test', table).map(({ kind: _, verified: __, ...rest }) => rest);

it.each([
  ['a name', 'BWBR0000001 | Leerwet', { id: 'BWBR0000001', name: 'Leerwet' }],
  [
    'other names and abbreviations',
    'BWBR0000001 | Leerwet | LW; ?Lw; #L; ~Lr\n+ Wet leer; Wet op het leren\n+ Oude leerwet',
    {
      id: 'BWBR0000001',
      name: 'Leerwet',
      names: ['Wet leer', 'Wet op het leren', 'Oude leerwet'],
      abbreviations: ['LW'],
      nextToArticle: ['Lw'],
      afterNumber: ['L'],
      onceNamed: ['Lr'],
    },
  ],
  [
    'names that changed hands',
    'BWBR0000001 | Leerwet [..2014-12-31] | LW [2007-01-01..2014-12-31]; ?Lw [2007-01-01..]',
    {
      id: 'BWBR0000001',
      name: 'Leerwet',
      dated: [
        { name: 'Leerwet', use: 'name', validTo: '2014-12-31' },
        { name: 'LW', use: 'abbreviation', validFrom: '2007-01-01', validTo: '2014-12-31' },
        { name: 'Lw', use: 'nextToArticle', validFrom: '2007-01-01' },
      ],
    },
  ],
  ['a remark', 'BWBR0000001 | Leerwet | | colon', { id: 'BWBR0000001', name: 'Leerwet', numbering: 'colon' }],
  ['a book of a code', 'BWBR0000001 | Leerboek | | book 7A', { id: 'BWBR0000001', name: 'Leerboek', book: '7A' }],
])('reads %s', (_what, table, expected) => {
  expect(read(table)).toEqual([expected]);
});

it('reads a row a line, whatever stands around the table', () => {
  expect(read('\nBWBR0000001 | Leerwet\n+ Wet leer\nBWBR0000002 | Werkwet\n').map(({ name }) => name)).toEqual([
    'Leerwet',
    'Werkwet',
  ]);
});
