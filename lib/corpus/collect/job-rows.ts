import { type CollectJob, collectJob } from '../../model/collect';
import { sruRecord } from '../../model/sru';
import { z } from '../../model/z';
import type { CorpusDatabase, JobItemRow } from '../database';
import { rowRead } from '../row-read';

const problem = z.enum(['unknown', 'unexpected', 'silent']);

/** A document in the list of a collecting, as it is stored and in a backup. */
export const jobItem = z.object({
  job: z.string().check(z.minLength(1)),
  id: z.string().check(z.minLength(1)),
  place: z.int().check(z.nonnegative()),
  state: z.enum(['listed', 'stored', 'had', 'recordOnly', 'lost']),
  found: sruRecord,
  attempts: z.int().check(z.nonnegative()),
  problem: z.optional(problem),
});

export type ItemProblem = z.infer<typeof problem>;

/** The collecting in a row, alone in a list. A row that no longer fits the schema stays where it is and counts as not there. */
export function parseJob(row: unknown): CollectJob[] {
  const { id } = Object(row) as Partial<CollectJob>;
  return rowRead(id && `job ${id}`, collectJob.safeParse(row));
}

/** The listed document in a row, alone in a list; nothing for a row that no longer fits the schema. */
export function parseItem(row: unknown): JobItemRow[] {
  const { job, id } = Object(row) as Partial<JobItemRow>;
  const items = rowRead(job && `job item ${job} ${id}`, jobItem.safeParse(row));
  return items.map(({ problem, ...item }) => ({ ...item, ...(problem ? { problem } : {}) }));
}

/** The rows of a collecting that are in this state, in the order of the list. */
export function itemsIn({ jobItems }: CorpusDatabase, job: string, state: JobItemRow['state']) {
  return jobItems.where('[job+state+place]').between([job, state, -Infinity], [job, state, Infinity]);
}

/**
 * Changes a collecting as it stands now, all in one transaction with whatever `change` does to its items. Returns how it
 * stands then; undefined when it is gone. `change` returns undefined to leave it as it is.
 */
export function changeJob(
  database: CorpusDatabase,
  id: string,
  now: number,
  change: (job: CollectJob) => CollectJob | undefined | Promise<CollectJob | undefined>,
): Promise<CollectJob | undefined> {
  const { jobs, jobItems } = database;
  // Dexie keeps the transaction open over an await only in an async function of its own.
  return database.transaction('rw', jobs, jobItems, async () => {
    const [job] = parseJob(await jobs.get(id));
    if (!job) return undefined;
    const changed = await change(job);
    if (!changed) return job;
    const row = { ...changed, changed: new Date(now).toISOString() };
    await jobs.put(row);
    return row;
  });
}

/** As {@link changeJob}, for who does the work: a collecting that a person paused or ended stays so. */
export function changeRunning(
  database: CorpusDatabase,
  id: string,
  now: number,
  change: (job: CollectJob) => CollectJob | undefined | Promise<CollectJob | undefined>,
): Promise<CollectJob | undefined> {
  return changeJob(database, id, now, (job) => (job.state === 'running' ? change(job) : undefined));
}
