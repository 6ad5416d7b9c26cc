import type { Act } from './act';

/** Codes in books, each book with a number of its own: an article points somewhere only with its book (`6:162 BW`). */
export const books: readonly Act[] = [
  {
    kind: 'law',
    name: 'Burgerlijk Wetboek',
    abbreviations: ['BW'],
    books: {
      '1': 'BWBR0002656',
      '2': 'BWBR0003045',
      '3': 'BWBR0005291',
      '4': 'BWBR0002761',
      '5': 'BWBR0005288',
      '6': 'BWBR0005289',
      '7': 'BWBR0005290',
      '7A': 'BWBR0006000',
      '8': 'BWBR0005034',
      '10': 'BWBR0030068',
    },
    example: 'Dat volgt uit artikel 6:162 van het Burgerlijk Wetboek.',
    verified: 'the rows of its books',
  },
];
