import type { Collection, Table } from 'dexie';
import type { ApartRecord } from '../../model/check';
import type { CorpusDatabase } from '../database';
import { markBeside, markRemoved } from '../mark-unindexed';
import type { Checking } from './checking';

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

/** What is kept apart, or of that what was in a table with this name. */
function apartRows(database: CorpusDatabase, name?: string): Collection<ApartRow, string> {
  return apartTable(database)
    .where('key')
    .startsWith(name === undefined ? APART : `${APART}${name} `);
}

/** The records that are kept apart. */
export async function recordsApart(database: CorpusDatabase): Promise<ApartRecord[]> {
  return (await apartRows(database).toArray()).map(({ key, value, row }) => ({ key, table: value, row }));
}

/** The ids that the records of a table had that are kept apart. */
export async function idsApart(database: CorpusDatabase, table: Table): Promise<unknown[]> {
  const ids: unknown[] = [];
  // One at a time: nobody knows how large they are.
  await apartRows(database, table.name).each(({ row }) => ids.push(keyOf(table, row)));
  return ids;
}

/** How many records are kept apart. */
export function countApart(database: CorpusDatabase): Promise<number> {
  return apartRows(database).count();
}

/** Forgets these of what is kept apart: the person has them in a file. */
export async function forgetApart(database: CorpusDatabase, records: readonly ApartRecord[]): Promise<void> {
  await apartTable(database).bulkDelete(records.map(({ key }) => key));
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
    // Each under a key of its own: another that was in the same place may be kept apart already.
    await apart.bulkAdd(
      bad.map((row) => ({ key: `${APART}${table.name} ${crypto.randomUUID()}`, value: table.name, row })),
    );
    if (table.name === publicaties.name) await markRemoved(database, keys.map(String));
    await table.bulkDelete(keys);
    return bad.length;
  });
}

/** Whether something else took the place of a record, or the person removed what it was. */
async function isTaken({ publicaties, removed }: CorpusDatabase, table: Table, row: unknown): Promise<boolean> {
  const key = keyOf(table, row) as string;
  if ((await table.get(key)) !== undefined) return true;
  return table.name === publicaties.name && (await removed.get(key)) !== undefined;
}

/**
 * Puts records back that were kept apart and can be read by now, as by a later version of the extension, where nothing else
 * took their place. `readable`: by the name of the table. Returns how many.
 */
export async function putBack(
  { database, rest, signal }: Pick<Checking, 'database' | 'rest' | 'signal'>,
  readable: ReadonlyMap<string, (row: unknown) => boolean>,
): Promise<number> {
  const { publicaties, removed, unindexed } = database;
  const apart = apartTable(database);
  let count = 0;
  // One at a time: nobody knows how large they are.
  for (const key of await apartRows(database).primaryKeys()) {
    signal.throwIfAborted();
    await rest();
    const { value = '', row } = (await apart.get(key)) ?? {};
    if (!readable.get(value)?.(row)) continue;
    const table = database.table(value);
    const tables = [...new Set<Table>([table, apart, publicaties, removed, unindexed])];
    count += await database.transaction('rw', tables, async () => {
      // Another page may have forgotten it meanwhile.
      if ((await apart.get(key)) === undefined || (await isTaken(database, table, row))) return 0;
      await table.put(row);
      if (table.name === publicaties.name) await markBeside(database, [String(keyOf(table, row))]);
      await apart.delete(key);
      return 1;
    });
  }
  return count;
}
