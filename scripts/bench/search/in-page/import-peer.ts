import { Dexie } from 'dexie';
import { unreadRowOf } from '../../../../lib/corpus/publicatie-row';
import type { Publicatie } from '../../../../lib/model/publicatie';
import { createCorpusGenerator } from '../../../corpus/corpus-generator';
import { database } from './own-search';

const PEER = 'kamerspoor-bench-bulk-add';
const AT_ONCE = 200;

/** Milliseconds that Dexie takes to add documents, made already, to a table that has nothing but a key. */
export async function bulkAdd(seeds: Publicatie[], from: number, count: number): Promise<number> {
  const { document } = createCorpusGenerator(seeds);
  const peer = new Dexie(PEER);
  peer.version(1).stores({ rows: 'id' });
  let time = 0;
  for (let first = 0; first < count; first += AT_ONCE) {
    const places = Array.from({ length: Math.min(AT_ONCE, count - first) }, (_, at) => from + first + at);
    const rows = places.map((place) => unreadRowOf(document(place), {}));
    const start = performance.now();
    await peer.table('rows').bulkAdd(rows);
    time += performance.now() - start;
  }
  await peer.delete();
  return time;
}

/** How many changes wait to be indexed. */
export function countUnindexed(): Promise<number> {
  return database.unindexed.count();
}
