import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidates } from '../../../../lib/search/rank/candidates-of';
import { rankTier } from '../../../../lib/search/rank/rank-tier';
import type { Ranked } from '../../../../lib/search/rank/ranked';

interface Given {
  bound: number;
  /** What it is worth once its text was read; undefined when it does not hold. */
  truth: number | undefined;
  doubtful: boolean;
}

function columns(given: readonly Given[]): Candidates {
  return {
    ranks: Float64Array.from(given, ({ bound }) => bound),
    segments: new Uint16Array(given.length),
    entries: Uint32Array.from(given.keys()),
    units: new Uint32Array(given.length),
    doubtful: Uint8Array.from(given, ({ doubtful }) => (doubtful ? 1 : 0)),
  };
}

const one = fc
  .tuple(fc.nat(20), fc.option(fc.nat(20), { nil: undefined }), fc.boolean())
  .map(([bound, truth, doubtful]): Given => {
    if (!doubtful) return { bound, truth: bound, doubtful };
    return { bound, truth: truth === undefined ? undefined : Math.min(truth, bound), doubtful };
  });

async function rank(given: readonly Given[], limit: number, signal?: AbortSignal) {
  const read: number[] = [];
  const confirm = async (entries: readonly Ranked[]) => {
    read.push(...entries.map(({ entry }) => entry));
    return entries.flatMap((entry) => {
      const truth = given[entry.entry]?.truth;
      return truth === undefined ? [] : [{ ...entry, rank: truth }];
    });
  };
  return { ...(await rankTier(columns(given), limit, confirm, signal)), read };
}

describe('rankTier', () => {
  it('has the best in truth, with all that are as good as the last, and reads each text once at most', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(one, { maxLength: 60 }), fc.integer({ min: 1, max: 9 }), async (given, limit) => {
        const { best, total, atLeast, read } = await rank(given, limit);
        const truths = given.flatMap(({ truth }) => (truth === undefined ? [] : [truth])).sort((a, b) => b - a);
        const bar = truths[limit - 1] ?? -1;
        expect(best.map((ranked) => ranked.rank).sort((a, b) => b - a)).toEqual(truths.filter((truth) => truth >= bar));
        expect(new Set(read).size).toBe(read.length);
        if (atLeast) expect(total).toBeLessThanOrEqual(truths.length);
        else expect(total).toBe(truths.length);
      }),
    );
  });

  it('reads no more texts than may still matter', async () => {
    const given = Array.from({ length: 500 }, (_, at) => ({ bound: 500 - at, truth: 500 - at, doubtful: true }));
    const { best, read, atLeast } = await rank(given, 20);
    expect(best).toHaveLength(20);
    expect(read.length).toBeLessThan(60);
    expect(atLeast).toBe(true);
  });

  it('reads nothing when it was called off', async () => {
    const { read } = await rank([{ bound: 1, truth: 1, doubtful: true }], 20, AbortSignal.abort());
    expect(read).toEqual([]);
  });
});
