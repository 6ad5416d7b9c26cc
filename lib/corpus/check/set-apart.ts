import type { Table } from 'dexie';
import type { ApartRecord } from '../../model/check';
import type { CorpusDatabase } from '../database';
import { markRemoved } from '../mark-unindexed';

/** Before the keys of records that are kept apart: among the marks that the corpus keeps for itself, which need no schema. */
const APART = 'apart ';

/** A record that is kept apart, as the browser keeps it: exactly as it was, whatever that is. */
interface ApartRow {
  key: string;
  /** The table that it was in. */
  value: string;
  row: unknown;
}

function apartTable(database: CorpusDatabase): Table<ApartRow, string> {
  return database.table<ApartRow, string>('meta');
}

function keyOf(table: Table, row: unknown): unknown {
  const path = table.schema.primKey.keyPath ?? '';
  const at = (name: string) => (row as Record<string, unknown>)[name];
  return Array.isArray(path) ? path.map(at) : at(path);
}

async function apartRows(database: CorpusDatabase): Promise<ApartRow[]> {
  return apartTable(database).where('key').startsWith(APART).toArray();
}

/** The records that are kept apart. */
export async function recordsApart(database: CorpusDatabase): Promise<ApartRecord[]> {
  return (await apartRows(database)).map(({ value, row }) => ({ table: value, row }));
}

/** How many records are kept apart. */
export function countApart(database: CorpusDatabase): Promise<number> {
  return apartTable(database).where('key').startsWith(APART).count();
}

/** Forgets what is kept apart: the person has it in a file, or does not want it. */
export async function forgetApart(database: CorpusDatabase): Promise<void> {
  await apartTable(database).where('key').startsWith(APART).delete();
}

/**
 * Takes records out of a table that cannot be read there, and keeps each apart as it is. What was replaced meanwhile by what
 * `isReadable` stays. Returns how many. All or nothing.
 */
export async function setApart(
  database: CorpusDatabase,
  table: Table,
  rows: readonly unknown[],
  isReadable: (row: unknown) => boolean,
): Promise<number> {
  if (rows.length === 0) return 0;
  const { publicaties, unindexed } = database;
  const apart = apartTable(database);
  return database.transaction('rw', [...new Set<Table>([table, apart, publicaties, unindexed])], async () => {
    const now = await table.bulkGet(rows.map((row) => keyOf(table, row)));
    const bad = now.filter((row) => row !== undefined && !isReadable(row));
    const keys = bad.map((row) => keyOf(table, row));
    await apart.bulkPut(
      bad.map((row, at) => ({ key: `${APART}${table.name} ${JSON.stringify(keys[at])}`, value: table.name, row })),
    );
    if (table.name === publicaties.name) await markRemoved(database, keys.map(String));
    await table.bulkDelete(keys);
    return bad.length;
  });
}

/**
 * Puts records back that were kept apart and can be read by now, as by a later version of the extension, where nothing else
 * took their place. `readable`: by the name of the table. Returns how many.
 */
export async function putBack(
  database: CorpusDatabase,
  readable: ReadonlyMap<string, (row: unknown) => boolean>,
): Promise<number> {
  let count = 0;
  for (const { key, value, row } of await apartRows(database)) {
    if (!readable.get(value)?.(row)) continue;
    const table = database.table(value);
    const apart = apartTable(database);
    count += await database.transaction('rw', table, apart, async () => {
      if ((await table.get(keyOf(table, row) as string)) !== undefined) return 0;
      await table.put(row);
      await apart.delete(key);
      return 1;
    });
  }
  return count;
}
