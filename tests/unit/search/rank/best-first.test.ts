import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bestFirst } from '../../../../lib/search/rank/best-first';

it('gives each place once, the greatest ranks first', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -3, max: 9 }), { maxLength: 40 }), (ranks) => {
      const places = [...bestFirst(Float64Array.from(ranks))];
      expect(places.map((place) => ranks[place])).toEqual([...ranks].sort((a, b) => b - a));
      expect([...places].sort((a, b) => a - b)).toEqual([...ranks.keys()]);
    }),
  );
});
