import { RULES_VERSION } from '../citations/document/rules-version';
import type { CorpusDatabase } from './database';
import { describeRow } from './publicatie-row';

const READ_WITH = 'citations-read-with';
/** Rows in one transaction: nothing else reaches the documents for as long as it takes to read these. */
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

/** Reads a few documents again, as they are stored by now. A row that cannot be read cites nothing, until it is replaced. */
async function rereadRows({ publicaties }: CorpusDatabase, ids: string[]): Promise<void> {
  await publicaties.db.transaction('rw', publicaties, async () => {
    const rows = await publicaties.bulkGet(ids);
    const old = rows.flatMap((row) => (row && row.readWith !== RULES_VERSION ? [row] : []));
    await publicaties.bulkPut(old.map((row) => ({ ...row, cites: [], readWith: RULES_VERSION, ...describeRow(row) })));
  });
}

/**
 * Reads the citations of every document again that was stored before the rules changed, a few at a time; between these
 * others have their turn, for as long as `rest` takes. Wherever it is broken off, the next call goes on from there.
 */
export async function rereadCitations(database: CorpusDatabase, rest: () => Promise<void>): Promise<void> {
  const { meta } = database;
  if ((await meta.get(READ_WITH))?.value === String(RULES_VERSION)) return;
  const ids = await outdated(database);
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    await rereadRows(database, ids.slice(from, from + AT_ONCE));
    await rest();
  }
  await meta.put({ key: READ_WITH, value: String(RULES_VERSION) });
}
