import { isGivenUp, type Run } from './back-off';
import { itemsIn, parseJob } from './job-rows';
import { type Store, settleItems } from './settle-items';

/**
 * After one more silence: when others were read, no more are left than were asked for in the row of silences for which the
 * service would be given up, and it does answer something else, it is these documents and not the service. Then they are lost.
 * Returns whether nothing is left.
 */
export async function loseLast(run: Run & { shelf: Store; isWell(): Promise<boolean> }): Promise<boolean> {
  const { database, id, waiting, shelf } = run;
  const [job] = parseJob(await database.jobs.get(id));
  const failures = (job?.failures ?? 0) + 1;
  if (!job || job.stored === 0 || !isGivenUp(failures)) return false;
  if ((await itemsIn(database, id, 'listed').count()) > failures) return false;
  const items = await itemsIn(database, id, 'listed').toArray();
  // What was never silent itself may be there.
  if (items.some(({ attempts }) => attempts === 0) || !(await run.isWell())) return false;
  const outcomes = items.map((item) => ({ item, state: 'lost' as const, problem: 'silent' as const }));
  await settleItems(database, id, outcomes, shelf, waiting.now());
  return true;
}
