import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonUnits } from '../../../../lib/search/rank/common-units';
import { firstAtLeast } from '../../../../lib/search/rank/first-at-least';
import { markEntries } from '../../../../lib/search/rank/mark-entries';
import { narrowUnits } from '../../../../lib/search/rank/narrow-units';

const UNITS = 60;

/** Postings: ascending units, each with a level. */
const postings = fc
  .uniqueArray(fc.tuple(fc.nat(UNITS - 1), fc.nat(3)), { selector: ([unit]) => unit })
  .map((pairs) => Uint32Array.from(pairs, ([unit, level]) => unit * 4 + level).sort());

const unitOf = (posting: number) => Math.floor(posting / 4);

describe('firstAtLeast', () => {
  it('is the first place from which on all is as great', () => {
    fc.assert(
      fc.property(postings, fc.nat(4 * UNITS + 4), fc.nat(UNITS), (values, value, from) => {
        const start = Math.min(from, values.length);
        const rest = values.slice(start);
        const found = rest.findIndex((one) => one >= value);
        expect(firstAtLeast(values, value, start)).toBe(found < 0 ? values.length : start + found);
      }),
    );
  });
});

describe('commonUnits', () => {
  it('are the units in every list, with their lowest level', () => {
    fc.assert(
      fc.property(fc.array(postings, { minLength: 1, maxLength: 3 }), (lists) => {
        const levels = Array.from({ length: UNITS }, (_, unit) => {
          const here = lists.map((list) => list.find((posting) => unitOf(posting) === unit));
          return here.includes(undefined) ? [] : [Math.min(...here.map((posting) => posting ?? 0))];
        });
        expect([...commonUnits(lists)]).toEqual(levels.flat());
      }),
    );
  });
});

describe('markEntries', () => {
  it('marks the entries whose units are there, and leaves the marks of others', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: UNITS, maxLength: UNITS });
    fc.assert(
      fc.property(postings, sizes, (list, units) => {
        const firstUnits = new Uint32Array(units.length + 1);
        for (const [entry, size] of units.entries()) firstUnits[entry + 1] = (firstUnits[entry] ?? 0) + size;
        const held = new Uint8Array(units.length);
        held[units.length - 1] = 1;
        markEntries(list, firstUnits, held);
        const expected = units.map((size, entry) => {
          const first = firstUnits[entry] ?? 0;
          const isHeld = [...list].some((posting) => unitOf(posting) >= first && unitOf(posting) < first + size);
          return isHeld || entry === units.length - 1 ? 1 : 0;
        });
        expect([...held]).toEqual(expected);
      }),
    );
  });
});

describe('narrowUnits', () => {
  it('keeps the candidates where a term stands that may have the next word behind it', () => {
    const following = fc.tuple(postings, fc.array(fc.nat(15), { minLength: UNITS, maxLength: UNITS }), fc.boolean());
    const allowed = fc.array(fc.nat(1), { minLength: 16, maxLength: 16 });
    fc.assert(
      fc.property(postings, fc.array(following, { maxLength: 2 }), allowed, (candidates, terms, numbers) => {
        const kept = [...candidates].filter((candidate) =>
          terms.some(([list, followers, known]) => {
            const place = list.findIndex((posting) => unitOf(posting) === unitOf(candidate));
            return place >= 0 && (!known || numbers[followers[place] ?? 0] === 1);
          }),
        );
        const lists = terms.map(([list, followers, known]) => ({
          postings: list,
          ...(known ? { followers: Uint8Array.from(followers) } : {}),
        }));
        expect([...narrowUnits(candidates, lists, Uint8Array.from(numbers))]).toEqual(kept);
      }),
    );
  });
});
