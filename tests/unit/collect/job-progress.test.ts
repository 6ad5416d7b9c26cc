import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jobProgress, requestsFor } from '../../../components/collect/job-progress';
import { type CollectJob, collectJob } from '../../../lib/model/collect';

const JOB = collectJob.parse({
  id: 'job',
  form: { words: 'telegram', lid: '', minister: '', onderwerp: '', answered: false, limit: 500 },
  begun: '2026-11-22T10:00:00.000Z',
  changed: '2026-11-22T10:00:00.000Z',
  state: 'running',
  phase: 'listing',
  total: 0,
  listed: 0,
  stored: 0,
  had: 0,
  recordOnly: 0,
  lost: 0,
  failures: 0,
});

describe('the requests that a collecting takes', () => {
  it.each([
    [0, 0],
    [1, 2],
    [100, 101],
    [101, 103],
    [1234, 1247],
  ])('of %i documents are %i', (documents, requests) => {
    expect(requestsFor(documents)).toBe(requests);
  });
});

describe('how far a collecting is', () => {
  it.each<[string, Partial<CollectJob>, of: number, done: number, secondsLeft: number]>([
    ['at its beginning the service tells how much there is', { total: 250 }, 250, 0, 253],
    ['never more than the limit', { total: 1234 }, 500, 0, 505],
    ['a page of the list is one request', { total: 250, listed: 100 }, 250, 0, 252],
    ['more in the list than the service said', { total: 2, listed: 5 }, 5, 0, 6],
    ['the list itself, once it is read', { total: 250, listed: 240, phase: 'reading' }, 240, 0, 240],
    [
      'all that became of documents',
      { total: 250, listed: 240, phase: 'reading', stored: 100, had: 20, recordOnly: 3, lost: 1 },
      240,
      124,
      116,
    ],
    ['nothing was found', { phase: 'reading' }, 0, 0, 0],
  ])('%s', (_, change, of, done, secondsLeft) => {
    const progress = jobProgress({ ...JOB, ...change });
    expect(progress).toMatchObject({ of, done, secondsLeft });
  });

  it('is between nothing and all, and never goes back while a list and then its documents are read', () => {
    const natural = fc.nat({ max: 2000 });
    fc.assert(
      fc.property(natural, natural, fc.integer({ min: 1, max: 500 }), (total, listed, done) => {
        const listing = jobProgress({ ...JOB, total, listed });
        const reading = jobProgress({ ...JOB, total, listed, phase: 'reading', stored: Math.min(done, listed) });
        for (const { value, max } of [listing, reading]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(max);
        }
        expect(reading.value).toBeGreaterThanOrEqual(listing.value);
      }),
    );
  });
});
