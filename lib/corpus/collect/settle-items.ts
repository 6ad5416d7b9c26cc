import type { CollectJob } from '../../model/collect';
import type { Publicatie } from '../../model/publicatie';
import type { CorpusDatabase, JobItemRow } from '../database';
import { changeJob, type ItemProblem } from './job-rows';

/** What came of a listed document. */
export interface Outcome {
  item: JobItemRow;
  state: 'stored' | 'had' | 'recordOnly' | 'lost';
  /** What is to be stored of it. */
  publicatie?: Publicatie;
  problem?: ItemProblem;
  /** It was asked for and read, be it without text: the service is well. */
  isRead?: boolean;
}

/** Stores many documents at once: `putAll` of the corpus. */
export interface Store {
  putAll(publicaties: Publicatie[]): Promise<unknown>;
}

/**
 * Stores what came and then notes it in the list, in that order: who dies in between asks again for what is stored, and loses
 * nothing. It is noted whether or not the collecting was paused meanwhile.
 */
export async function settleItems(
  database: CorpusDatabase,
  id: string,
  outcomes: Outcome[],
  store: Store,
  now: number,
): Promise<void> {
  if (outcomes.length === 0) return;
  const publicaties = outcomes.flatMap(({ publicatie }) => (publicatie ? [publicatie] : []));
  if (publicaties.length > 0) await store.putAll(publicaties);
  const { jobItems } = database;
  await changeJob(database, id, now, async (job) => {
    const rows = await jobItems.bulkGet(outcomes.map(({ item }) => [id, item.id]));
    const settled = outcomes.filter((_, at) => rows[at]?.state === 'listed');
    await jobItems.bulkPut(
      settled.map(({ item, state, problem }) => ({ ...item, state, ...(problem ? { problem } : {}) })),
    );
    const count = (state: Outcome['state']) => settled.filter((outcome) => outcome.state === state).length;
    const counted: CollectJob = {
      ...job,
      stored: job.stored + count('stored'),
      had: job.had + count('had'),
      recordOnly: job.recordOnly + count('recordOnly'),
      lost: job.lost + count('lost'),
    };
    return settled.some(({ isRead }) => isRead) ? { ...counted, failures: 0, odd: 0 } : counted;
  });
}
