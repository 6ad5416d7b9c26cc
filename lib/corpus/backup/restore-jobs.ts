import type { CollectJob } from '../../model/collect';
import { parseItem } from '../collect/job-rows';
import { additionsOf, type Restorer, UNCOUNTED } from './restored';

/** A collecting that was under way goes on only when the person says so: it asks a service for documents. */
function atRest({ retryAt: _, ...job }: CollectJob): CollectJob {
  return job.state === 'running' || job.state === 'waiting' ? { ...job, state: 'paused' } : job;
}

/** The lists of collectings that are not here yet. */
export const restoreJobItems: Restorer<'jobItem'> = async (database, lines, write) => {
  const { jobs, jobItems } = database;
  if (!write) return UNCOUNTED;
  await database.transaction('rw', jobs, jobItems, async () => {
    const known = new Set(await jobs.toCollection().primaryKeys());
    const items = lines.flatMap(({ line }) => parseItem(line));
    await jobItems.bulkPut(items.filter(({ job }) => !known.has(job)));
  });
  return UNCOUNTED;
};

/** Collectings that are not here yet; after their lists. One that is here stays as it is. */
export const restoreJobs: Restorer<'job'> = (database, lines, write) => {
  const { jobs } = database;
  return database.transaction('rw', jobs, async () => {
    const rows = await jobs.bulkGet(lines.map(({ line }) => line.id));
    const fresh = lines.filter((_, at) => !rows[at]).map(({ line: { kind: _, ...job } }) => atRest(job));
    if (write) await jobs.bulkPut(fresh);
    return { ...UNCOUNTED, additions: additionsOf(rows.map((row) => (row ? 'same' : 'fresh'))) };
  });
};
