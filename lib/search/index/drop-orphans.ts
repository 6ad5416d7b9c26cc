import { readStoredHeader } from './header';
import type { IndexStorage } from './index-storage';

/**
 * Drops the records of segments that the header does not name: what an addition or a merge left that was cut off. The
 * caller holds the lock. Throws `IndexDamaged` for a header that cannot be read.
 */
export async function dropOrphans(storage: IndexStorage): Promise<void> {
  const [header, stored] = await Promise.all([readStoredHeader(storage), storage.segments()]);
  const named = new Set(header.segments.map(({ id }) => id));
  const orphans = stored.filter((id) => !named.has(id));
  if (orphans.length > 0) await storage.drop(orphans);
}
