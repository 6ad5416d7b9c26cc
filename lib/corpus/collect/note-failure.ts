import type { JobItemRow } from '../database';
import type { Run } from './back-off';
import { changeJob, type ItemProblem, itemsIn } from './job-rows';
import { type Store, settleItems } from './settle-items';

/** How often a document is asked for. What was unreadable twice was not just cut off. */
const MOST_ATTEMPTS = { silent: 4, unexpected: 2, unknown: 1 };
/** When so many different documents in a row cannot be read, it is not the documents: the site shows an apology, or a portal. */
const MOST_ODD = 10;

/**
 * Notes that a document was asked for in vain: it comes up again after the others, or is lost. Returns whether the service was
 * silent, or as good as that: then it is to be left alone.
 */
export async function noteFailure(
  item: JobItemRow,
  problem: ItemProblem,
  run: Run & { shelf: Store },
): Promise<boolean> {
  const { database, id, waiting } = run;
  let isSilent = problem === 'silent';
  let isLost = false;
  await changeJob(database, id, waiting.now(), async (job) => {
    const isOdd = problem === 'unexpected';
    // Another time the same document says nothing new of the service.
    const odd = (job.odd ?? 0) + (isOdd && item.attempts === 0 ? 1 : 0);
    const isApology = isOdd && odd > MOST_ODD;
    isSilent ||= isApology;
    const attempts = item.attempts + (isApology ? 0 : 1);
    isLost = !isApology && attempts >= MOST_ATTEMPTS[problem];
    const last = await itemsIn(database, id, 'listed').last();
    // Its place is behind the others for whoever goes on, also after a rest.
    if (last && !isLost) await database.jobItems.put({ ...item, attempts, place: last.place + 1 });
    return { ...job, odd, failures: isSilent ? job.failures : 0 };
  });
  if (isLost) await settleItems(database, id, [{ item, state: 'lost', problem }], run.shelf, waiting.now());
  return isSilent;
}
