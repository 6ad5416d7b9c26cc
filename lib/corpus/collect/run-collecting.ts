import { liveQuery } from 'dexie';
import type { CollectJob } from '../../model/collect';
import type { CorpusDatabase } from '../database';
import { underLock } from '../under-lock';
import { fail, type Waiting } from './back-off';
import { changeJob, parseJob } from './job-rows';
import { type Lists, listDocuments } from './list-documents';
import { readDocuments, type Shelf, type Texts } from './read-documents';

/** What collecting needs beside the database and the service. */
export interface CollectOptions extends Waiting {
  corpus: Shelf;
}

async function allJobs({ jobs }: CorpusDatabase): Promise<CollectJob[]> {
  return (await jobs.toArray()).flatMap(parseJob);
}

/** Whether a collecting runs, or waits to be tried again. */
export async function isCollecting(database: CorpusDatabase): Promise<boolean> {
  return (await allJobs(database)).some(({ state }) => state === 'running' || state === 'waiting');
}

/** Those that waited long enough run again. */
async function wakeWaiting(database: CorpusDatabase, now: number): Promise<void> {
  for (const { id, state, retryAt, changed } of await allJobs(database)) {
    // What began to wait in the future did so before the clock was set back.
    const isEarly = retryAt !== undefined && Date.parse(retryAt) > now && Date.parse(changed) <= now;
    if (state !== 'waiting' || isEarly) continue;
    await changeJob(database, id, now, ({ retryAt: _, ...job }) =>
      job.state === 'waiting' ? { ...job, state: 'running' } : undefined,
    );
  }
}

/** The one that was begun first among those that run; none while any waits: it is the same service that all of them ask. */
async function firstRunning(database: CorpusDatabase): Promise<CollectJob | undefined> {
  const jobs = await allJobs(database);
  if (jobs.some(({ state }) => state === 'waiting')) return undefined;
  const running = jobs.filter(({ state }) => state === 'running');
  return running.sort((a, b) => a.begun.localeCompare(b.begun))[0];
}

async function nextJob(database: CorpusDatabase, now: number): Promise<CollectJob | undefined> {
  await wakeWaiting(database, now);
  return firstRunning(database);
}

/**
 * Does some work on a collecting; its signal ends as soon as the collecting runs no more, whoever ended it, and when one that
 * was begun earlier is resumed: that goes first.
 */
async function whileRunning(
  database: CorpusDatabase,
  id: string,
  work: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const control = new AbortController();
  const watched = liveQuery(() => firstRunning(database)).subscribe({
    next: (first) => {
      if (first?.id !== id) control.abort();
    },
    error: () => control.abort(),
  });
  try {
    await work(control.signal);
  } finally {
    watched.unsubscribe();
  }
}

/**
 * Goes on with the collectings in the corpus, one at a time, the one that was begun first before the others, until none of
 * them runs. All that it knows is in the corpus: wherever it is broken off, the next call goes on from there. It is done in one
 * place at a time. Rejects when the storage refuses so much that not even that can be noted.
 */
export async function runCollecting(
  database: CorpusDatabase,
  service: Lists & Texts,
  { corpus, ...waiting }: CollectOptions,
): Promise<void> {
  async function runOne({ id, form }: CollectJob): Promise<void> {
    if (!(await waiting.mayAsk())) return fail(database, id, waiting.now(), 'permission');
    try {
      await whileRunning(database, id, async (signal) => {
        const run = { database, id, waiting, signal };
        const isListed = await listDocuments({ ...run, lists: service });
        const isWell = () =>
          service.search(form, 1, 1, signal).then(
            () => true,
            () => false,
          );
        if (isListed) await readDocuments({ ...run, texts: service, shelf: corpus, isWell });
      });
    } catch (error) {
      // The service's failures are dealt with where they come: what is left is the storage.
      console.error(error);
      await fail(database, id, waiting.now(), 'storage');
    }
  }

  await underLock('kamerspoor-collect', async () => {
    for (let job = await nextJob(database, waiting.now()); job; job = await nextJob(database, waiting.now())) {
      await runOne(job);
    }
  });
}
