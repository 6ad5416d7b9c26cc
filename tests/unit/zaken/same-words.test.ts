import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsInCommon, wordsOf } from '../../../lib/zaken/same-words';

describe('wordsOf', () => {
  it.each([
    ['“Eén vraag”, 2 punten…', ['een', 'vraag', '2', 'punten']],
    ['Yeşilgöz-Zegerius', ['yesilgoz', 'zegerius']],
    ['be\u00ADantwoording\n  van', ['beantwoording', 'van']],
    [' — ', []],
  ])('%s', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });
});

describe('wordsInCommon', () => {
  it.each([
    ['a b c d', 'a b c d', 1],
    ['a b c d', 'd c b a', 1],
    ['a b c d', 'a b c', 0.75],
    ['a a a a', 'a b c d', 0.25],
    ['a b', 'c d', 0],
    ['', '', 0],
  ])('%s, %s: %d', (some, others, expected) => {
    expect(wordsInCommon(wordsOf(some), wordsOf(others))).toBe(expected);
  });

  it('is the same from both sides, and at most 1', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c'));
    fc.assert(
      fc.property(words, words, (some, others) => {
        const common = wordsInCommon(some, others);
        expect(common).toBe(wordsInCommon(others, some));
        expect(common === 1).toBe(some.length > 0 && [...some].sort().join() === [...others].sort().join());
      }),
    );
  });
});
