import { describe, expect, it } from 'vitest';
import { addressOf } from '../../../lib/identifiers/address';
import { soakQueries } from '../../../scripts/soak/soak-queries';
import { soakSite } from '../../../scripts/soak/soak-site';
import { readSeeds } from '../seeds';

describe('the site that is visited for long', () => {
  const { ids, site } = soakSite();

  /** What it answers, so many times one after the other. */
  async function askedFor(id: string, times: number): Promise<unknown[]> {
    const bodies: unknown[] = [];
    for (let time = 0; time < times; time++) bodies.push((await site(addressOf(id)))?.body);
    return bodies;
  }

  it('has all of its documents within the first hundred visits, each with a page', async () => {
    expect(ids.length).toBeLessThan(100);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(await site(addressOf(id)), id).toMatchObject({ status: 200 });
  });

  it('has a question’s page that stays the same, and two editions of its answer by turns', async () => {
    const [question, answer] = [
      ids.find((id) => id.startsWith('kv-tk-1995')),
      ids.findLast((id) => id.startsWith('ah-')),
    ];
    expect(new Set(await askedFor(question ?? '', 4)).size).toBe(1);
    const [first, second, third, fourth] = await askedFor(answer ?? '', 4);
    expect([third, fourth]).toEqual([first, second]);
    expect(first).not.toBe(second);
  });
});

describe('what is typed for long', () => {
  it('is something else most of the time, for longer than what is typed is remembered', () => {
    const queryAt = soakQueries(readSeeds());
    const typed = Array.from({ length: 1_000 }, (_, number) => queryAt(number));
    expect(typed.every((query) => query.length > 2)).toBe(true);
    expect(new Set(typed).size).toBeGreaterThan(500);
  });
});
