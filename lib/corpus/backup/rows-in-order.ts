import { Dexie } from 'dexie';

/** Rows that are in memory at once: documents have some 15 kB each. */
export const AT_ONCE = 200;

/** Some rows that can be had as a list. */
interface Rows<Row> {
  limit(count: number): { toArray(): PromiseLike<Row[]> };
}

/** A table, whatever its keys are. */
export interface OrderedTable<Row extends object> {
  schema: { primKey: { keyPath: string | string[] | undefined } };
  count(): PromiseLike<number>;
  orderBy(index: ':id'): Rows<Row>;
  where(index: ':id'): { above(key: unknown): Rows<Row> };
}

/** All rows of a table in the order of their keys, some at a time; each time as they are by then. */
export async function* rowsInOrder<Row extends object>(table: OrderedTable<Row>): AsyncGenerator<Row[]> {
  const paths = [table.schema.primKey.keyPath ?? []].flat();
  let rows = await table.orderBy(':id').limit(AT_ONCE).toArray();
  for (let last = rows.at(-1); last !== undefined; last = rows.at(-1)) {
    yield rows;
    const parts = paths.map((path) => Dexie.getByKeyPath(last, path));
    rows = await table
      .where(':id')
      .above(parts.length === 1 ? parts[0] : parts)
      .limit(AT_ONCE)
      .toArray();
  }
}
