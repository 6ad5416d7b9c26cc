import { rowsInOrder } from '../backup/rows-in-order';
import type { Checking } from './checking';
import { READABLE } from './readable-rows';
import { setApart } from './set-apart';

/** Sets apart what cannot be read of everything that is not a document; returns how many records. */
export async function checkRecords({ database, mend, rest, signal }: Checking): Promise<number> {
  let count = 0;
  for (const [name, isReadable] of READABLE) {
    if (name === database.publicaties.name) continue;
    const table = database.table(name);
    for await (const rows of rowsInOrder<object>(table)) {
      signal.throwIfAborted();
      const bad = rows.filter((row) => !isReadable(row));
      count += mend ? await setApart(database, table, bad, isReadable) : bad.length;
      await rest();
    }
  }
  return count;
}
