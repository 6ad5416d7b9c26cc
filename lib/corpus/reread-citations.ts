import { RULES_VERSION } from '../citations/document/rules-version';
import type { CorpusDatabase, PublicatieRow } from './database';
import { markChanged } from './mark-unindexed';
import { describeRow } from './publicatie-row';

const READ_WITH = 'citations-read-with';
/** Rows that are written in one transaction. */
const AT_ONCE = 8;

/** The documents that were read with other rules than those of now. */
async function outdated({ publicaties }: CorpusDatabase): Promise<string[]> {
  const [all, current] = await Promise.all([
    publicaties.toCollection().primaryKeys(),
    publicaties.where('readWith').equals(RULES_VERSION).primaryKeys(),
  ]);
  const done = new Set(current);
  return all.filter((id) => !done.has(id));
}

function isOutdated(row: PublicatieRow | undefined): row is PublicatieRow {
  return row !== undefined && row.readWith !== RULES_VERSION;
}

/**
 * Reads a few documents again. A row that cannot be read cites nothing, until it is replaced. Reading takes long: others use
 * the documents meanwhile, and what they changed is left for another time.
 */
async function rereadRows(database: CorpusDatabase, ids: string[]): Promise<void> {
  const { publicaties, unindexed } = database;
  const rows = (await publicaties.bulkGet(ids)).filter(isOutdated);
  const read = rows.map((row): [before: PublicatieRow, now: PublicatieRow] => {
    return [row, { ...row, cites: [], readWith: RULES_VERSION, ...describeRow(row) }];
  });
  await database.transaction('rw', publicaties, unindexed, async () => {
    const now = await publicaties.bulkGet(rows.map(({ id }) => id));
    const same = read.filter(([row], at) => JSON.stringify(row) === JSON.stringify(now[at]));
    await publicaties.bulkPut(same.map(([, row]) => row));
    await markChanged(database, same);
  });
}

/** How many documents are still to be read. */
async function countOutdated({ publicaties }: CorpusDatabase): Promise<number> {
  const [all, current] = await Promise.all([
    publicaties.count(),
    publicaties.where('readWith').equals(RULES_VERSION).count(),
  ]);
  return all - current;
}

/** Notes that nothing is left to read, unless something is. */
async function isDone(database: CorpusDatabase): Promise<boolean> {
  const { publicaties, meta } = database;
  return database.transaction('rw', publicaties, meta, async () => {
    if ((await countOutdated(database)) > 0) return false;
    await meta.put({ key: READ_WITH, value: String(RULES_VERSION) });
    return true;
  });
}

/** Notes that documents were stored of which the citations have to be read; inside the transaction that stores them. */
export async function citationsWait({ meta }: CorpusDatabase): Promise<void> {
  await meta.delete(READ_WITH);
}

/**
 * How many documents nobody would read: it is noted that the citations of all are read by the rules of now, and theirs are
 * not. With `mend` they are read by and by.
 */
export async function overlookedCitations(database: CorpusDatabase, mend: boolean): Promise<number> {
  const { publicaties, meta } = database;
  return database.transaction(mend ? 'rw' : 'r', publicaties, meta, async () => {
    const count = (await areCitationsRead(database)) ? await countOutdated(database) : 0;
    if (mend && count > 0) await citationsWait(database);
    return count;
  });
}

/** Whether it is noted that the citations of every document are read by the rules of now. */
async function areCitationsRead({ meta }: CorpusDatabase): Promise<boolean> {
  return (await meta.get(READ_WITH))?.value === String(RULES_VERSION);
}

/**
 * Reads the citations of every document that was stored before the rules changed, or without reading them, a few at a time;
 * between these others have their turn, for as long as `rest` takes. Wherever it is broken off, the next call goes on from
 * there. Returns whether there was any.
 */
export async function rereadCitations(database: CorpusDatabase, rest: () => Promise<void>): Promise<boolean> {
  if (await areCitationsRead(database)) return false;
  let count = 0;
  do {
    const ids = await outdated(database);
    count += ids.length;
    for (let from = 0; from < ids.length; from += AT_ONCE) {
      await rereadRows(database, ids.slice(from, from + AT_ONCE));
      await rest();
    }
  } while (!(await isDone(database)));
  return count > 0;
}
