import { RULES_VERSION } from '../../citations/document/rules-version';
import { isoTime } from '../../model/note';
import type { Publicatie } from '../../model/publicatie';
import { rowsInOrder } from '../backup/rows-in-order';
import type { PublicatieRow } from '../database';
import { markBeside } from '../mark-unindexed';
import { parseRow } from '../parse-row';
import { type Origin, rowOf, unreadRowOf } from '../publicatie-row';
import { overlookedCitations } from '../reread-citations';
import type { Checking } from './checking';
import { READABLE } from './readable-rows';
import { setApart } from './set-apart';

/** What was found of the documents. */
interface CheckedDocuments {
  documents: number;
  mended: number;
  newlyApart: number;
}

function originOf({ seed, untold, remembered }: PublicatieRow): Origin {
  return {
    seed: seed === true,
    untold: untold === true,
    remembered: isoTime.safeParse(remembered).data,
  };
}

/** All that a row holds; undefined where something in it has no form in JSON, which no version of the extension stored. */
function textOf(row: object | undefined): string | undefined {
  try {
    return JSON.stringify(row);
  } catch {
    return undefined;
  }
}

/** What a row has to be found by; of one that is still to be read, what there is of it. */
function asItShouldBe(row: PublicatieRow, publicatie: Publicatie): PublicatieRow {
  if (row.readWith === RULES_VERSION || textOf(row) === undefined) return rowOf(publicatie, originOf(row));
  const { mentions, cites, readWith } = row;
  const read = Object.entries({ mentions, cites, readWith }).filter(([, value]) => value !== undefined);
  return { ...unreadRowOf(publicatie, originOf(row)), ...Object.fromEntries(read) };
}

/** All of a row but the document: in an order that does not depend on who wrote it. */
function foundBy({ publicatie: _, ...columns }: PublicatieRow): string | undefined {
  return textOf(Object.entries(columns).sort(([a], [b]) => a.localeCompare(b)));
}

/** Writes rows as they should be, but for those that changed meanwhile. */
async function rewrite(
  { database }: Checking,
  rows: (readonly [before: PublicatieRow, now: PublicatieRow])[],
): Promise<number> {
  const { publicaties, unindexed } = database;
  return database.transaction('rw', publicaties, unindexed, async () => {
    const now = await publicaties.bulkGet(rows.map(([{ id }]) => id));
    const same = rows.filter(([before], at) => textOf(before) === textOf(now[at]));
    await publicaties.bulkPut(same.map(([, row]) => row));
    // It may stand in the index as it never was.
    await markBeside(
      database,
      same.map(([{ id }]) => id),
    );
    return same.length;
  });
}

/**
 * Reads every document, sets apart what is none, and finds out whether each is found by what it says: its numbers and
 * kind, and what it lists, mentions and cites.
 */
export async function checkDocuments(checking: Checking): Promise<CheckedDocuments> {
  const { database, mend, rest, signal, progress } = checking;
  const { publicaties } = database;
  const isReadable = READABLE.get(publicaties.name) ?? (() => true);
  const found = { documents: 0, mended: 0, newlyApart: 0 };
  const total = await publicaties.count();
  for await (const rows of rowsInOrder<PublicatieRow>(publicaties)) {
    const bad = rows.filter((row) => !isReadable(row));
    found.newlyApart += mend ? await setApart(database, publicaties, bad, isReadable) : bad.length;
    const wrong: [PublicatieRow, PublicatieRow][] = [];
    for (const row of rows.filter(isReadable)) {
      signal.throwIfAborted();
      const [publicatie] = parseRow(row);
      const right = publicatie && asItShouldBe(row, publicatie);
      if (right && foundBy(right) !== foundBy(row)) wrong.push([row, right]);
      progress(++found.documents / total);
      await rest();
    }
    found.mended += mend && wrong.length > 0 ? await rewrite(checking, wrong) : wrong.length;
  }
  found.mended += await overlookedCitations(database, mend);
  return found;
}
