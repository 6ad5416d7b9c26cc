import type { AliasRow, CorpusDatabase } from '../database';
import { parseRow } from '../parse-row';
import { replaceTemporary, storePublicatie, storingTables } from '../store-publicatie';
import type { Checking } from './checking';
import { idsApart } from './set-apart';

/** Rows that are deleted or looked at together. */
const AT_ONCE = 1000;

/** The id at which a row of ids ends; undefined when it goes round. */
function endOf(id: string, finals: ReadonlyMap<string, string>): string | undefined {
  const seen = new Set([id]);
  let last = finals.get(id);
  for (let next = last; next !== undefined; next = finals.get(next)) {
    if (seen.has(next)) return undefined;
    seen.add(next);
    last = next;
  }
  return last;
}

/** An id leads to the final one at once. */
async function checkAliases({ database, mend }: Checking): Promise<number> {
  const { aliases } = database;
  return database.transaction('rw', aliases, async () => {
    const all = await aliases.toArray();
    const finals = new Map(all.map(({ id, final }) => [id, final]));
    const wrong = all.filter(({ id, final }) => endOf(id, finals) !== final);
    if (!mend) return wrong.length;
    for (const { id } of wrong) {
      const final = endOf(id, finals);
      if (final === undefined) await aliases.delete(id);
      else await aliases.put({ id, final });
    }
    return wrong.length;
  });
}

/** Whether anything but the list of such ids still goes by a temporary id that has a final one. */
async function isLeft({ publicaties, removed, visits, notes }: CorpusDatabase, { id, final }: AliasRow) {
  const [row, mark, visit, listed, beside] = await Promise.all([
    publicaties.get(id),
    removed.get(id),
    visits.get(id),
    publicaties.where('aanhangsels').equals(id).count(),
    notes.where('document').equals(id).toArray(),
  ]);
  // Two notes on one place that do not go together stay as they are: see `moveNotes`.
  const there = await notes.bulkGet(beside.map(({ question }) => [final, question]));
  return parseRow(row).length > 0 || mark || visit || listed > 0 || there.includes(undefined);
}

/** All that goes by a temporary id that has a final one goes by that. */
async function checkTemporary({ database, mend, rest, signal }: Checking): Promise<number> {
  const { aliases, publicaties } = database;
  let count = 0;
  for (const alias of await aliases.toArray()) {
    signal.throwIfAborted();
    await rest();
    count += await database.transaction(mend ? 'rw' : 'r', storingTables(database), async () => {
      if (!(await isLeft(database, alias))) return 0;
      if (!mend) return 1;
      const row = await publicaties.get(alias.id);
      await replaceTemporary(database, alias.id, alias.final);
      for (const publicatie of parseRow(row)) await storePublicatie(database, publicatie, row);
      return 1;
    });
  }
  return count;
}

/** What was opened is stored, or may come back, and what is stored is not marked as removed. */
async function checkMarks({ database, mend }: Checking): Promise<number> {
  const { publicaties, visits, removed } = database;
  const apart = new Set(await idsApart(database, publicaties));
  return database.transaction(mend ? 'rw' : 'r', publicaties, visits, removed, async () => {
    const stored = new Set(await publicaties.toCollection().primaryKeys());
    const opened = (await visits.toCollection().primaryKeys()).filter((id) => !stored.has(id) && !apart.has(id));
    const marked = (await removed.toCollection().primaryKeys()).filter((id) => stored.has(id));
    if (mend) await Promise.all([visits.bulkDelete(opened), removed.bulkDelete(marked)]);
    return opened.length + marked.length;
  });
}

/**
 * What is on the list of a collecting that is not there: left of a backup that was restored in part. A backup that is being
 * restored now brings the collecting after its list, and one that is kept apart may come back.
 */
async function dropLeftLists({ database, mend }: Checking): Promise<number> {
  const { jobs, jobItems } = database;
  const apart = await idsApart(database, jobs);
  return database.transaction(mend ? 'rw' : 'r', jobs, jobItems, async () => {
    const known = new Set<unknown>([...(await jobs.toCollection().primaryKeys()), ...apart]);
    const left = (await jobItems.toCollection().primaryKeys()).filter(([job]) => !known.has(job));
    for (let from = 0; mend && from < left.length; from += AT_ONCE) {
      await jobItems.bulkDelete(left.slice(from, from + AT_ONCE));
    }
    return left.length;
  });
}

async function checkLists(checking: Checking): Promise<number> {
  return (await checking.unlessImporting(() => dropLeftLists(checking))) ?? 0;
}

/** Finds what points to a document by an id that it has no more, or to nothing at all; returns how much. */
export async function checkStrays(checking: Checking): Promise<number> {
  let count = 0;
  for (const check of [checkAliases, checkTemporary, checkMarks, checkLists]) count += await check(checking);
  return count;
}
