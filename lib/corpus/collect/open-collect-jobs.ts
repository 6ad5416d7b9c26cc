import type { CollectJobs } from '../../model/collect';
import { openDatabase } from '../open-database';
import { tellCollectWaits } from './collect-waits';
import { createCollectJobs } from './create-collect-jobs';

/** The collectings on this machine. Rejects when the browser refuses storage. */
export async function openCollectJobs(): Promise<CollectJobs> {
  return createCollectJobs(await openDatabase(), tellCollectWaits);
}
