import { visit } from '../../model/corpus';
import { isoDate } from '../../model/publicatie';
import { z } from '../../model/z';
import { parseItem, parseJob } from '../collect/job-rows';
import type { CorpusDatabase } from '../database';
import { parseFollow } from '../follow/create-follows';
import { parseNote } from '../notes/notes-beside';
import { parseRow } from '../parse-row';

const some = z.string().check(z.minLength(1));
const alias = z.object({ id: some, final: some });
const removed = z.object({ id: some });
const asked = z.object({ vraagnummer: z.string(), day: isoDate });
const ids = z.optional(z.array(z.string()));
const unindexed = z.object({ turn: z.number(), id: some, vraagnummers: ids, aanhangsels: ids });

function fits(schema: { safeParse(row: unknown): { success: boolean } }): (row: unknown) => boolean {
  return (row) => schema.safeParse(row).success;
}

/** Whether a row holds a document, and the one that it is stored as. */
function isDocument(row: unknown): boolean {
  const { id, publicatie } = row as { id?: unknown; publicatie?: unknown };
  return parseRow({ publicatie }).some((one) => one.id === id);
}

/** By the name of each table whether a row of it can be read; what the corpus notes for itself in `meta` has no shape. */
export const READABLE: ReadonlyMap<string, (row: unknown) => boolean> = new Map(
  Object.entries({
    publicaties: isDocument,
    notes: (row) => parseNote(row).length > 0,
    follows: (row) => parseFollow(row).length > 0,
    jobs: (row) => parseJob(row).length > 0,
    jobItems: (row) => parseItem(row).length > 0,
    visits: fits(visit),
    aliases: fits(alias),
    removed: fits(removed),
    asked: fits(asked),
    unindexed: fits(unindexed),
  } satisfies Partial<Record<keyof CorpusDatabase, (row: unknown) => boolean>>),
);
