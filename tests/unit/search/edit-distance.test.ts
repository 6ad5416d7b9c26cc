import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editDistance } from '../../../lib/search/words/edit-distance';

it.each([
  ['telegram', 'telegram', 0, 0],
  ['telegam', 'telegram', 1, 1],
  ['telegarm', 'telegram', 1, 1],
  ['telegrem', 'telegram', 1, 1],
  ['teleggram', 'telegram', 1, 1],
  ['telega', 'telegram', 2, 1],
  ['tele', 'telegram', 4, 0],
  ['', 'ab', 2, 0],
])('%s → %s: %i, to a beginning %i', (typed, term, whole, prefix) => {
  expect(editDistance(typed, term)).toEqual({ whole, prefix });
});

/** The definition, by recursion. */
function naive(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const options = [
    naive(a.slice(0, -1), b) + 1,
    naive(a, b.slice(0, -1)) + 1,
    naive(a.slice(0, -1), b.slice(0, -1)) + (a.at(-1) === b.at(-1) ? 0 : 1),
  ];
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)) {
    options.push(naive(a.slice(0, -2), b.slice(0, -2)) + 1);
  }
  return Math.min(...options);
}

it('is what the definition says', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      const { whole, prefix } = editDistance(a, b);
      expect(whole).toBe(naive(a, b));
      const beginnings = Array.from({ length: b.length + 1 }, (_, length) => naive(a, b.slice(0, length)));
      expect(prefix).toBe(Math.min(...beginnings));
    }),
  );
});
