import type { IndexStorage } from '../search/index/index-storage';
import type { CorpusDatabase } from './database';
import { countWaiting } from './rebuild-index';
import { updateIndex, wantsTidying } from './update-index';

/** Changes that a page has indexed at once; more would keep it busy. */
const FEW = 20;
/** How long a change waits for others that are at the index, in milliseconds. */
const PATIENCE = 100;

interface Index {
  openStorage(): Promise<IndexStorage>;
  /** Tells the background that there is more to do than a page does. */
  tellWaits(): Promise<void>;
}

function isTimeout(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'TimeoutError';
}

/**
 * Has the index follow what was stored: at once when little waits and nobody else is at it, so that who searches next finds
 * it; else in the background. Never rejects: what is stored is stored, and waits until it is indexed.
 */
export async function followIndex(database: CorpusDatabase, { openStorage, tellWaits }: Index): Promise<void> {
  try {
    const waiting = await countWaiting(database);
    if (waiting === 0) return;
    if (waiting > FEW) return await tellWaits();
    const storage = await openStorage();
    await updateIndex(database, storage, { rest: async () => {}, most: FEW }, PATIENCE);
    if ((await countWaiting(database)) > 0 || (await wantsTidying(storage))) await tellWaits();
  } catch (error) {
    if (!isTimeout(error)) console.error(error);
    await tellWaits().catch(console.error);
  }
}
