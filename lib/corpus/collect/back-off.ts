import type { CollectJob } from '../../model/collect';
import { z } from '../../model/z';
import type { CorpusDatabase } from '../database';
import { changeRunning } from './job-rows';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
/** How long the service is left alone after so many failures in a row, in milliseconds; after the last it is given up. */
const DELAYS = [2 * SECOND, 4 * SECOND, 8 * SECOND, 16 * SECOND, MINUTE, 5 * MINUTE, 15 * MINUTE, 60 * MINUTE];
/** No answer has us wait longer than this. */
const LONGEST = 60 * MINUTE;
/** Longer than this nobody stays awake: the background is woken again. */
const AWAKE = 30 * SECOND;
/** A list that cannot be read so often in a row will not get better by waiting. */
const MOST_UNEXPECTED = 3;

const failure = z.object({
  problem: z.enum(['silent', 'unknown', 'unexpected', 'stopped']),
  retryAfter: z.optional(z.number()),
});

export type Failure = z.infer<typeof failure>;

/** What an error of the service says; any other error is not of the service, and is thrown on. */
export function failureOf(error: unknown): Failure {
  const parsed = failure.safeParse(error);
  if (!parsed.success) throw error;
  return parsed.data;
}

/** What waiting needs of the place where it is done. */
export interface Waiting {
  /** Whether the person lets the service be asked. */
  mayAsk(): Promise<boolean>;
  /** Milliseconds since 1970. */
  now(): number;
  /** Waits so many milliseconds, or until the signal ends. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
}

/** A run that works on a collecting. */
export interface Run {
  database: CorpusDatabase;
  /** Of the collecting. */
  id: string;
  waiting: Waiting;
  /** Ends when the collecting runs no more. */
  signal: AbortSignal;
}

/** Whether the service was given up after so many failures in a row: it was left alone as long as can be. */
export function isGivenUp(failures: number): boolean {
  return failures > DELAYS.length;
}

/** Ends a collecting for a reason of which the person is told. */
export async function fail(
  database: CorpusDatabase,
  id: string,
  now: number,
  problem: NonNullable<CollectJob['problem']>,
): Promise<void> {
  await changeRunning(database, id, now, (job) => ({ ...job, state: 'failed', problem }));
}

/** Counts a failure: silences and what cannot be read apart, for what cannot be read is an answer. */
function counted(job: CollectJob, isSilent: boolean): { job: CollectJob; delay: number | undefined } {
  if (isSilent) return { job: { ...job, failures: job.failures + 1 }, delay: DELAYS[job.failures] };
  const odd = (job.odd ?? 0) + 1;
  return { job: { ...job, failures: 0, odd }, delay: odd < MOST_UNEXPECTED ? DELAYS[odd - 1] : undefined };
}

/**
 * Notes one more failure in a row and leaves the service alone for a while, longer each time: a short while here, a longer one
 * by having the collecting wait. When that has been long enough the collecting fails. Returns whether to go on.
 */
export async function backOff({ problem, retryAfter = 0 }: Failure, run: Run): Promise<boolean> {
  const { database, id, signal, waiting } = run;
  const { mayAsk, now, wait } = waiting;
  // A browser does not tell that it may not ask: it just fails to.
  if (!(await mayAsk())) {
    await fail(database, id, now(), 'permission');
    return false;
  }
  let pause = 0;
  await changeRunning(database, id, now(), (before) => {
    const isSilent = problem === 'silent';
    const { job, delay } = counted(before, isSilent);
    if (delay === undefined) return { ...job, state: 'failed', problem: isSilent ? 'silent' : 'unexpected' };
    const left = Math.max(delay, Math.min(retryAfter, LONGEST));
    if (left > AWAKE) return { ...job, state: 'waiting', retryAt: new Date(now() + left).toISOString() };
    pause = left;
    return job;
  });
  if (pause === 0) return false;
  await wait(pause, signal);
  return !signal.aborted;
}
