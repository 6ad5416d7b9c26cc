import { liveQuery } from 'dexie';
import { type CollectJob, type CollectJobs, collectForm } from '../../model/collect';
import type { CorpusDatabase } from '../database';
import { changeJob, itemsIn, parseItem, parseJob } from './job-rows';

const NOTHING_YET = { listed: 0, stored: 0, had: 0, recordOnly: 0, lost: 0, failures: 0, position: 1, pass: 1 };

/** Puts what was lost back on the list. */
async function listLostAgain(database: CorpusDatabase, id: string): Promise<void> {
  const rows = await itemsIn(database, id, 'lost').toArray();
  await database.jobItems.bulkPut(
    rows.map(({ problem: _, ...row }) => ({ ...row, state: 'listed' as const, attempts: 0 })),
  );
}

/** The collectings in the corpus, for pages. `wake` has the background look at them. */
export function createCollectJobs(database: CorpusDatabase, wake: () => Promise<void>): CollectJobs {
  const { jobs, jobItems } = database;

  async function turn(id: string, from: CollectJob['state'][], to: 'paused' | 'stopped'): Promise<void> {
    await changeJob(database, id, Date.now(), ({ retryAt: _, ...job }) =>
      from.includes(job.state) ? { ...job, state: to } : undefined,
    );
  }

  return {
    async begin(form, total) {
      const id = crypto.randomUUID();
      const begun = new Date().toISOString();
      const row = { id, form: collectForm.parse(form), begun, changed: begun, total, ...NOTHING_YET };
      await jobs.put({ ...row, state: 'running', phase: 'listing' });
      await wake();
      return id;
    },
    pause: (id) => turn(id, ['running', 'waiting'], 'paused'),
    stop: (id) => turn(id, ['running', 'waiting', 'paused', 'failed'], 'stopped'),
    async resume(id) {
      await changeJob(database, id, Date.now(), async ({ retryAt: _, problem, ...job }) => {
        if (job.state === 'running' || (job.state === 'done' && job.lost === 0)) return undefined;
        await listLostAgain(database, id);
        // A list that could not be read on is read from its beginning.
        const place = problem === 'unexpected' ? { position: 1, pass: 1 } : {};
        return { ...job, ...place, state: 'running', failures: 0, odd: 0, lost: 0 };
      });
      await wake();
    },
    async forget(id) {
      await database.transaction('rw', jobs, jobItems, async () => {
        await jobs.delete(id);
        await jobItems.where('[job+id]').between([id, ''], [id, '\uffff']).delete();
      });
    },
    async lost(id) {
      const items = (await itemsIn(database, id, 'lost').toArray()).flatMap(parseItem);
      return items.map(({ id, found, problem = 'unexpected' }) => ({ id, title: found.record.title, problem }));
    },
    watch(changed) {
      const told = liveQuery(() => jobs.toArray()).subscribe(
        (rows) => changed(rows.flatMap(parseJob).sort((a, b) => b.begun.localeCompare(a.begun))),
        console.error,
      );
      return () => told.unsubscribe();
    },
  };
}
