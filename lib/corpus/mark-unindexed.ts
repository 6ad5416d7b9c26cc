import type { Publicatie } from '../model/publicatie';
import { keyIn } from './citing-entries';
import type { CorpusDatabase, PublicatieRow } from './database';
import { parseRow } from './parse-row';

/** All of a row that the index shows: not where the document was read, nor what the reader did not find. */
function shownOf(row: PublicatieRow): string {
  const [publicatie] = parseRow(row);
  const keys = [...new Set(row.cites?.map(keyIn))].sort();
  return JSON.stringify([publicatie && { ...publicatie, source: undefined, gaps: undefined }, keys]);
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

/** Notes that these documents have to leave the index. Inside the transaction that removes them, before it does. */
export async function markRemoved({ unindexed, publicaties }: CorpusDatabase, ids: string[]): Promise<void> {
  const rows = (await publicaties.bulkGet(ids)).filter((row) => row !== undefined);
  await unindexed.bulkAdd(rows.map((row) => ({ id: row.id, ...tiesOf(parseRow(row)) })));
}
