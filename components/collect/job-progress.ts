import type { CollectJob } from '../../lib/model/collect';

/** Records in one page of a list. */
const PAGE = 100;

/** How many requests collecting so many documents takes, and so how many seconds: pages of the list, and each document. */
export function requestsFor(documents: number): number {
  return Math.ceil(documents / PAGE) + documents;
}

/** How far a collecting is. */
export interface JobProgress {
  /** Documents that are in the list, or while that is read, are expected to be. */
  of: number;
  /** Of these, what needs no asking any more. */
  done: number;
  /** Requests that were made and that will have been made, for a progress bar; never more than `max`. */
  value: number;
  max: number;
  /** At one request a second; an upper bound, because what is here already is not asked for. */
  secondsLeft: number;
}

/** How far a job is. While its list is read only the service's estimate tells how long that will be. */
export function jobProgress({ phase, total, listed, stored, had, recordOnly, lost, form }: CollectJob): JobProgress {
  const of = phase === 'reading' ? listed : Math.max(listed, Math.min(total, form.limit));
  const done = stored + had + recordOnly + lost;
  const max = requestsFor(of);
  const read = phase === 'reading' ? max - of : Math.floor(listed / PAGE);
  const value = Math.min(max, read + done);
  return { of, done, value, max, secondsLeft: max - value };
}
