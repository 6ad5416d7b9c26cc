import { describe, expect, it } from 'vitest';
import { rarityOf } from '../../../../lib/search/rank/rarity-of';
import { type ScoredWord, scoreEntries, scoreEntry } from '../../../../lib/search/rank/score-entries';
import { strandOf } from '../../../../lib/search/rank/strand';
import { worthOf } from '../../../../lib/search/rank/worth-of';
import type { MatchKind } from '../../../../lib/search/searcher';

describe('worthOf', () => {
  it.each<[MatchKind, MatchKind]>([
    ['whole', 'form'],
    ['form', 'prefix'],
    ['prefix', 'part'],
    ['part', 'error'],
  ])('%s counts for more than %s, wherever either stands in a text or in the head', (better, worse) => {
    expect(Math.min(...worthOf(better, 0).subarray(0, 4))).toBeGreaterThan(
      Math.max(...worthOf(worse, 3).subarray(0, 4)),
    );
    expect(Math.min(...worthOf(better, 0).subarray(4))).toBeGreaterThan(Math.max(...worthOf(worse, 3).subarray(4)));
  });

  it('fits in a byte', () => {
    expect(Math.max(...worthOf('whole', 3))).toBeLessThan(256);
  });
});

describe('rarityOf', () => {
  it.each([
    // holding, entries, rarity
    [80_000, 80_000, 8],
    [40_000, 80_000, 16],
    [1, 80_000, 138],
    [1, 1, 8],
    [0, 80_000, 0],
  ])('of %i in %i is %i', (holding, entries, expected) => {
    expect(rarityOf(holding, entries)).toBe(expected);
  });
});

describe('scoreEntries', () => {
  /** Entries of 1 to 40 units, more in all than are looked at in one go; the last alone has more than that. */
  const sizes = [...Array.from({ length: 600 }, (_, entry) => 1 + ((entry * 7) % 40)), 5000];
  const firstUnits = Uint32Array.from([0, ...sizes]).map(
    (
      (sum) => (size) =>
        (sum += size)
    )(0),
  );
  const units = firstUnits[sizes.length] ?? 0;
  const every = (step: number) =>
    Uint32Array.from({ length: Math.floor(units / step) }, (_, at) => at * step * 4 + (at % 4));
  const words: ScoredWord[] = [
    { rarity: 9, strands: [strandOf('de', 'whole', every(1))] },
    { rarity: 31, strands: [strandOf('boete', 'whole', every(17)), strandOf('boetes', 'form', every(5))] },
  ];

  it.each([1, 3, 97])(
    'gives each entry the score that it has by itself: every entry that is divisible by %i',
    (step) => {
      const matched = Uint8Array.from(sizes, (_, entry) => (entry % step === 0 ? 1 : 0));
      const taken: { entry: number; score: number; unit: number }[] = [];
      scoreEntries(words, firstUnits, matched, (entry, score, unit) => taken.push({ entry, score, unit }));
      const wanted = [...sizes.keys()].filter((entry) => entry % step === 0);
      expect(taken).toEqual(wanted.map((entry) => ({ entry, ...scoreEntry(words, firstUnits, entry) })));
    },
  );

  it('adds up what the best unit has of every word, and how many units hold it', () => {
    // A head and two texts: the word stands in the head at level 3 and in the last text at level 1.
    const word: ScoredWord = { rarity: 10, strands: [strandOf('boete', 'whole', Uint32Array.of(3, 9))] };
    expect(scoreEntry([word], Uint32Array.of(0, 3), 0)).toEqual({ score: 10 * (210 + 40) + 10 * 1, unit: 2 });
  });
});
