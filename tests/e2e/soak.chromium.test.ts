import { describe, expect, it } from 'vitest';
import { type SoakSample, soak } from '../../scripts/soak/soak';

/** Only Chromium tells how many nodes and listeners its pages have. `npm run soak` looks at the bytes as well, for longer. */

/** What is counted, by its name. */
function countsOf({ page, own, stood }: SoakSample) {
  return {
    'nodes of the page': page.nodes,
    'listeners of the page': page.listeners,
    'documents of the page': page.documents,
    'nodes of our own pages': own.nodes,
    'listeners of our own pages': own.listeners,
    'documents of our own pages': own.documents,
    // Of the last document that the panel showed before some may be left, of whatever length that one was.
    'documents of ours, with the panel as it stood': stood.documents,
  };
}

describe('who reads and searches for a while', () => {
  it('has no more nodes, listeners and documents in memory than at the beginning', async () => {
    const { samples, answered } = await soak({ visits: 30, searches: 45, every: 15, warming: 0 });
    const [first, last] = samples.map(countsOf);
    expect(samples).toHaveLength(2);
    expect(answered).toBeGreaterThan(30);
    expect(last).toEqual(first);
  }, 90_000);
});
