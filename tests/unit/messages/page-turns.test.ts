import { describe, expect, it } from 'vitest';
import { pageTurns } from '../../../lib/messages/page-turns';
import { emptyCorpus } from '../corpus/empty-corpus';

const NOW = Date.parse('2026-11-22T10:00:00.000Z');

describe('turns of pages', () => {
  it('are a second apart for a page that waits for each', async () => {
    const { corpus } = await emptyCorpus();
    const turn = pageTurns((now) => corpus.takeTurn(now));
    expect(await turn(1, NOW)).toBe(0);
    expect(await turn(1, NOW + 10)).toBe(990);
    // A timer that ended a little early, and work that took no time.
    expect(await turn(1, NOW + 999)).toBe(1001);
  });

  it('that one page asks for without end keep no other waiting', async () => {
    const { corpus } = await emptyCorpus();
    const turn = pageTurns((now) => corpus.takeTurn(now));
    await turn(1, NOW);
    const flood = await Promise.all(Array.from({ length: 500 }, () => turn(1, NOW)));
    expect(new Set(flood)).toEqual(new Set([1000]));
    expect(await turn(2, NOW)).toBe(2000);
  });

  it('are to be had again after the storage refused one', async () => {
    let refuses = true;
    const turn = pageTurns(async () => {
      if (refuses) throw new Error('full');
      return 300;
    });
    await expect(turn(1, NOW)).rejects.toThrow('full');
    refuses = false;
    expect(await turn(1, NOW)).toBe(300);
  });
});
