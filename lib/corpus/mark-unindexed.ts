import type { Publicatie } from '../model/publicatie';
import { keyIn } from './citing-entries';
import { contentOf } from './content-of';
import type { CorpusDatabase, PublicatieRow } from './database';
import { parseRow } from './parse-row';

/** All of a row that the index shows. */
function shownOf(row: PublicatieRow): string {
  const keys = [...new Set(row.cites?.map(keyIn))].sort();
  return JSON.stringify([contentOf(row), keys]);
}

function tiesOf([publicatie]: Publicatie[]): Partial<Pick<Publicatie, 'vraagnummers' | 'aanhangsels'>> {
  return publicatie ? { vraagnummers: publicatie.vraagnummers, aanhangsels: publicatie.aanhangsels } : {};
}

/**
 * Notes that these documents have to be indexed, those of whose change the index would show nothing left away. `rows`: each
 * row as it was, undefined for what was not there, and as it is by now. Inside the transaction of the change.
 */
export async function markChanged(
  { unindexed }: CorpusDatabase,
  rows: (readonly [before: PublicatieRow | undefined, now: PublicatieRow])[],
): Promise<void> {
  const changed = rows.filter(([before, now]) => !before || shownOf(before) !== shownOf(now));
  await unindexed.bulkAdd(changed.map(([before, { id }]) => ({ id, ...tiesOf(parseRow(before)) })));
}

/** Notes that these documents have to be indexed again for what stands beside them. Inside the transaction that changes that. */
export async function markBeside(database: CorpusDatabase, ids: string[]): Promise<void> {
  // They are tied to others as they were: what has to be looked up is the same as for what leaves.
  await markRemoved(database, ids);
}

/** Notes that these documents have to leave the index. Inside the transaction that removes them, before it does. */
export async function markRemoved({ unindexed, publicaties }: CorpusDatabase, ids: string[]): Promise<void> {
  const rows = (await publicaties.bulkGet(ids)).filter((row) => row !== undefined);
  await unindexed.bulkAdd(rows.map((row) => ({ id: row.id, ...tiesOf(parseRow(row)) })));
}
