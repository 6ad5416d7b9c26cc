import { describe, expect, it } from 'vitest';
import { mergePlan, type SegmentSize } from '../../../../lib/search/index/merge-plan';

function sizes(...entries: number[]): SegmentSize[] {
  return entries.map((count, index) => ({ id: index + 1, entries: count, removed: 0 }));
}

describe('mergePlan', () => {
  it.each([
    // sizes, ids to merge, what is new in this row
    [[], [], 'nothing'],
    [[5], [], 'one'],
    [[243, 81, 27, 9, 3, 1], [], 'each more than twice the rest'],
    [[2500, 2500], [1, 2], 'two of a size'],
    [[100, 1, 1, 1, 1, 1, 1], [2, 3, 4, 5, 6, 7], 'a large one is left alone'],
    [[1, 1, 1, 100, 1, 1, 1], [1, 2, 3, 5, 6, 7], 'wherever it stands'],
    [[200, 40, 5, 5, 5, 5, 1], [2, 3, 4, 5, 6, 7], 'from the first that is less than twice the rest'],
    [[729, 243, 81, 27, 9, 3, 1], [6, 7], 'the two smallest when none is'],
  ])('%j → %j (%s)', (entries, ids) => {
    expect(mergePlan(sizes(...entries)).sort((a, b) => a - b)).toEqual(ids);
  });

  it('writes a segment again of which more than half is removed', () => {
    const half = { id: 1, entries: 20, removed: 10 };
    expect(mergePlan([half, { id: 2, entries: 10, removed: 6 }])).toEqual([2]);
  });
});

/** Adds segments of these sizes one by one, merging after each. */
function simulate(added: number[], removals = 0) {
  let segments: SegmentSize[] = [];
  let written = 0;
  let most = 0;
  for (const [index, entries] of added.entries()) {
    segments = segments.map((segment, at) => {
      const removed = Math.min(segment.entries, segment.removed + (at === 0 ? removals : 0));
      return { ...segment, removed };
    });
    segments.push({ id: index, entries, removed: 0 });
    written += entries;
    const ids = new Set(mergePlan(segments));
    if (ids.size > 0) {
      const merged = segments.filter(({ id }) => ids.has(id));
      const left = merged.reduce((sum, segment) => sum + segment.entries - segment.removed, 0);
      segments = [{ id: 100_000 + index, entries: left, removed: 0 }, ...segments.filter(({ id }) => !ids.has(id))];
      written += left;
    }
    most = Math.max(most, segments.length);
  }
  return { written: written / added.reduce((sum, entries) => sum + entries, 0), most, segments };
}

describe('merging as it is planned', () => {
  it.each([
    ['5,000 single additions', Array.from({ length: 5000 }, () => 1), 11],
    ['32 large ones', Array.from({ length: 32 }, () => 2500), 5],
    ['large ones with single ones between', Array.from({ length: 1000 }, (_, at) => (at % 50 ? 1 : 2500)), 5],
  ])('keeps the segments few and writes no entry too often: %s', (_, added, times) => {
    const { written, most, segments } = simulate(added);
    expect(most).toBeLessThanOrEqual(6);
    expect(written).toBeLessThan(times);
    const all = added.reduce((sum, entries) => sum + entries, 0);
    expect(segments.reduce((sum, { entries }) => sum + entries, 0)).toBe(all);
  });

  it('does not keep what is removed for ever', () => {
    const { segments, written } = simulate(
      Array.from({ length: 3000 }, () => 1),
      1,
    );
    expect(written).toBeLessThan(8);
    for (const { entries, removed } of segments) expect(removed * 2).toBeLessThanOrEqual(entries);
  });
});
