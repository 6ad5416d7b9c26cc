import { addEntries } from '../search/index/add-entries';
import type { Entry } from '../search/index/entry';
import { findEntriesOf } from '../search/index/find-entries-of';
import { readStoredHeader } from '../search/index/header';
import type { IndexStorage } from '../search/index/index-storage';
import { openIndex } from '../search/index/open-index';
import { today } from '../zaken/days';
import type { CorpusDatabase, UnindexedRow } from './database';
import { createDocumentReader } from './document-reader';
import { entriesOf } from './entries-of';
import { gatherChanges, type Waiting } from './gather-changes';
import { notesByDocument } from './notes/notes-beside';
import { writeRevision } from './rebuild-index';

/** Changes that are looked at together, so that documents of one zaak are indexed together though they came far apart. */
const LOOKED_AHEAD = 20_000;
/** Entries that are made between two rests. */
const AT_ONCE = 16;

export interface IndexJob {
  /** Called between small pieces of the work: others have their turn for as long as it takes. */
  rest(): Promise<void>;
  /** Ends the work between two larger pieces; the next call goes on from there. */
  signal?: AbortSignal;
  /** Nothing is done when more changes than this wait. */
  most?: number;
  /** Nothing more is added to an index of so many segments. */
  mostSegments?: number;
}

function byDocument(rows: UnindexedRow[]): Waiting {
  const waiting: Waiting = new Map();
  for (const row of rows) waiting.set(row.id, [...(waiting.get(row.id) ?? []), row]);
  return waiting;
}

async function* withRests(entries: Iterable<Entry>, rest: IndexJob['rest']): AsyncGenerator<Entry> {
  let count = 0;
  for (const entry of entries) {
    yield entry;
    if (++count % AT_ONCE === 0) await rest();
  }
}

/** Indexes as many of the documents as fit in one piece, and takes them out of those that wait. */
async function indexPiece(
  database: CorpusDatabase,
  storage: IndexStorage,
  waiting: Waiting,
  rest: IndexJob['rest'],
): Promise<void> {
  const index = await openIndex(storage);
  const reader = createDocumentReader(database);
  const { turns, old, ...sources } = await gatherChanges(reader, waiting, (ids) => findEntriesOf(index, ids));
  const notes = await notesByDocument(
    database,
    sources.documents.map(({ id }) => id),
  );
  const entries = entriesOf({
    ...sources,
    citedBy: reader.citedBy,
    notesOf: (id) => notes.get(id) ?? [],
    today: today(new Date()),
  });
  const revision = await addEntries(storage, { removed: old, entries: withRests(entries, rest) }, index);
  // What changed while it was indexed waits under a later turn, and stays.
  await database.transaction('rw', database.unindexed, database.meta, async () => {
    await database.unindexed.bulkDelete(turns);
    await writeRevision(database, revision);
  });
}

/**
 * Brings the index up to date with the documents. Wherever it is broken off, the next call goes on from there. Under the lock
 * of the index; rejects with `IndexDamaged`.
 */
export async function indexChanges(database: CorpusDatabase, storage: IndexStorage, job: IndexJob): Promise<void> {
  const { rest, signal, most = Number.POSITIVE_INFINITY, mostSegments = Number.POSITIVE_INFINITY } = job;
  for (;;) {
    if (signal?.aborted || (await readStoredHeader(storage)).segments.length >= mostSegments) return;
    // What a person stored or removed just now does not wait for a large import.
    const rows = await database.unindexed.reverse().limit(LOOKED_AHEAD).toArray();
    if (rows.length === 0 || rows.length > most) return;
    await indexPiece(database, storage, byDocument(rows), rest);
  }
}
