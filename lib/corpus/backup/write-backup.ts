import type { Watching } from '../../model/backup';
import type { Preferences } from '../../model/preferences';
import { parseItem, parseJob } from '../collect/job-rows';
import type { CorpusDatabase, PublicatieRow } from '../database';
import { parseFollow } from '../follow/create-follows';
import { parseNote } from '../notes/notes-beside';
import { parseRow } from '../parse-row';
import { BACKUP_VERSION, type Counts, type Header, LINE_KINDS, type LineKind } from './backup-line';
import { documentRows } from './document-rows';
import { type OrderedTable, rowsInOrder } from './rows-in-order';
import { streamOf } from './stream-of';

/** What a backup says beside the rows of the corpus. */
export interface About {
  /** The moment at which it is made, ISO 8601 in UTC. */
  made: string;
  /** The version of the extension. */
  extension: string;
  preferences: Preferences;
}

/** Where the lines of one kind come from. */
interface Source {
  count(): PromiseLike<number>;
  rows(): AsyncIterable<object[]>;
}

/** What looks whether a row can be read: the page is told of one that cannot. It goes into the backup as it is all the same. */
const LOOK: Partial<Record<LineKind, (row: object) => unknown>> = {
  note: parseNote,
  follow: parseFollow,
  jobItem: parseItem,
  job: parseJob,
};

/** A line of a backup. A record with something in it that no text can hold, such as itself, leaves its kind alone. */
function lineFor(kind: LineKind, row: object): string {
  try {
    return `${JSON.stringify({ kind, ...row })}\n`;
  } catch (error) {
    console.error(error);
    return `${JSON.stringify({ kind })}\n`;
  }
}

/** What is found in a document is left away: it is found again. */
function withoutFound({ publicatie, seed, remembered, untold }: PublicatieRow): object {
  return { publicatie, seed, remembered, untold };
}

async function* documentsIn(database: CorpusDatabase): AsyncGenerator<object[]> {
  for await (const rows of documentRows(database)) {
    for (const row of rows) parseRow(row);
    yield rows.map(withoutFound);
  }
}

async function* once(row: object): AsyncGenerator<object[]> {
  yield [row];
}

function sourcesOf(database: CorpusDatabase, preferences: Preferences): Record<LineKind, Source> {
  const { aliases, publicaties, notes, follows, removed, visits, asked, jobItems, jobs } = database;
  const rowsOf = (table: OrderedTable<object>): Source => ({
    count: () => table.count(),
    rows: () => rowsInOrder(table),
  });
  return {
    alias: rowsOf(aliases),
    publicatie: { count: () => publicaties.count(), rows: () => documentsIn(database) },
    note: rowsOf(notes),
    follow: rowsOf(follows),
    removed: rowsOf(removed),
    visit: rowsOf(visits),
    asked: rowsOf(asked),
    jobItem: rowsOf(jobItems),
    job: rowsOf(jobs),
    preferences: { count: async () => 1, rows: () => once({ preferences }) },
  };
}

/** The lines of a backup, some hundreds at a time; `written` counts them. */
async function* linesOf(
  database: CorpusDatabase,
  { preferences, ...about }: About,
  written: Counts,
  { progress, signal }: Watching,
): AsyncGenerator<string> {
  const sources = sourcesOf(database, preferences);
  const counted = await Promise.all(LINE_KINDS.map(async (kind) => [kind, await sources[kind].count()] as const));
  const total = counted.reduce((sum, [, count]) => sum + count, 0);
  const counts = Object.fromEntries(counted);
  yield `${JSON.stringify({ format: 'kamerspoor-backup', version: BACKUP_VERSION, ...about, counts } satisfies Header)}\n`;
  let done = 0;
  for (const kind of LINE_KINDS) {
    for await (const rows of sources[kind].rows()) {
      signal.throwIfAborted();
      written[kind] += rows.length;
      for (const row of rows) LOOK[kind]?.(row);
      yield rows.map((row) => lineFor(kind, row)).join('');
      done += rows.length;
      progress(Math.min(1, done / total));
    }
  }
  yield `${JSON.stringify({ kind: 'end', counts: written })}\n`;
}

/**
 * A backup of everything in a corpus, made while it is read: see docs/backup.md. Each row is as it is when its turn comes;
 * what is stored meanwhile may be in it or not. `written` counts its lines and is right when the stream has ended. The
 * stream fails when the storage refuses, and with the reason of the signal when that aborts.
 */
export function writeBackup(
  database: CorpusDatabase,
  about: About,
  watching: Watching,
): { stream: ReadableStream<Uint8Array<ArrayBuffer>>; written: Counts } {
  const written = Object.fromEntries(LINE_KINDS.map((kind) => [kind, 0])) as Counts;
  const stream = streamOf(linesOf(database, about, written, watching))
    .pipeThrough(new TextEncoderStream())
    .pipeThrough(new CompressionStream('gzip')) as ReadableStream<Uint8Array<ArrayBuffer>>;
  return { stream, written };
}
