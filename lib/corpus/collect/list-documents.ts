import type { CollectForm, CollectJob } from '../../model/collect';
import type { SruPage } from '../../model/sru';
import type { CorpusDatabase, JobItemRow } from '../database';
import { backOff, failureOf, type Run } from './back-off';
import { changeRunning } from './job-rows';

/** Records that are asked for at once. */
const PAGE = 100;
/** The service's lists move while they are read, so that some are told twice and others not: then they are read again. */
const MOST_PASSES = 3;
/** So many places of a list may hold nothing for us, beside as many as do; then what it promises is not believed. */
const MOST_EMPTY = 10 * PAGE;

/** The lists of the official search service: see its `search`. */
export interface Lists {
  search(form: CollectForm, start: number, most: number, signal: AbortSignal): Promise<SruPage>;
}

/** How many different records a page has: to go on behind the repeated ones could pass over others. */
function differentOn({ records, count }: SruPage): number {
  return count - records.length + new Set(records.map(({ record }) => record.id)).size;
}

/** What comes after a page: the next one, the list once more, or the documents. */
function after(job: CollectJob, page: SruPage): CollectJob {
  const wanted = Math.min(job.total, job.form.limit);
  const position = job.position + differentOn(page);
  if (job.listed >= job.form.limit) return { ...job, position, phase: 'reading' };
  const promised = Math.min(page.total, 2 * job.listed + MOST_EMPTY);
  if (page.count > 0 && position <= promised) return { ...job, position };
  if (job.listed >= wanted || job.pass >= MOST_PASSES) return { ...job, position, phase: 'reading' };
  return { ...job, position: 1, pass: job.pass + 1 };
}

/** Takes a page into the list: each document once, as many as were asked for. */
async function takeIn(database: CorpusDatabase, id: string, page: SruPage, asked: number, now: number): Promise<void> {
  const { jobItems } = database;
  await changeRunning(database, id, now, async (job) => {
    // It was begun anew meanwhile.
    if (job.position !== asked) return undefined;
    const found = new Map(page.records.map((one) => [one.record.id, one]));
    const known = new Set((await jobItems.bulkGet([...found.keys()].map((one) => [id, one]))).map((row) => row?.id));
    const fresh = [...found].filter(([one]) => !known.has(one)).slice(0, job.form.limit - job.listed);
    await jobItems.bulkPut(
      fresh.map(
        ([one, record], at): JobItemRow => ({
          job: id,
          id: one,
          place: job.listed + at,
          state: 'listed',
          found: record,
          attempts: 0,
        }),
      ),
    );
    const listed = job.listed + fresh.length;
    return after({ ...job, listed, total: Math.max(job.total, page.total), failures: 0, odd: 0 }, page);
  });
}

/** Reads the lists of a collecting, from where it stands, for as long as it runs. Returns whether all is listed. */
export async function listDocuments(run: Run & { lists: Lists }): Promise<boolean> {
  const { database, id, lists, waiting, signal } = run;
  while (!signal.aborted) {
    const job = await changeRunning(database, id, waiting.now(), () => undefined);
    if (job?.state !== 'running') return false;
    if (job.phase === 'reading') return true;
    try {
      const page = await lists.search(job.form, job.position, PAGE, signal);
      await takeIn(database, id, page, job.position, waiting.now());
    } catch (error) {
      const failure = failureOf(error);
      if (failure.problem === 'stopped' || !(await backOff(failure, run))) return false;
    }
  }
  return false;
}
