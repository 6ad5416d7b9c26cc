import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hashOf } from '../../../../lib/search/index/follower-of';
import { createTermTable } from '../../../../lib/search/index/term-table';

/** What the table is: a map from terms to numbers. */
function naive(terms: readonly string[]): { numbers: number[]; all: string[] } {
  const known = new Map<string, number>();
  const numbers = terms.map((term) => {
    const number = known.get(term) ?? known.size;
    known.set(term, number);
    return number;
  });
  return { numbers, all: [...known.keys()] };
}

const term = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', 'é', '私', '\u{1D49C}'), maxLength: 4 }),
  fc.string(),
);

it('numbers terms as a map does, wherever they stand in a text', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), term, fc.string())), (places) => {
      const table = createTermTable();
      const numbers = places.map(([before, term, behind]) =>
        table.numberOf(before + term + behind, before.length, before.length + term.length),
      );
      const expected = naive(places.map(([, term]) => term));
      expect(numbers).toEqual(expected.numbers);
      expect(table.terms()).toEqual(expected.all);
      expect(expected.all.map((_, number) => table.hash(number))).toEqual(expected.all.map((one) => hashOf(one)));
    }),
  );
});

it('grows, and still knows every term', () => {
  const terms = Array.from({ length: 20_000 }, (_, at) => `woord${at}`);
  const table = createTermTable();
  const numbers = terms.map((one) => table.numberOf(one));
  expect(numbers).toEqual(terms.map((_, at) => at));
  expect(terms.map((one) => table.numberOf(one))).toEqual(numbers);
  expect(table.terms()).toEqual(terms);
  expect(table.size).toBe(terms.length);
});
