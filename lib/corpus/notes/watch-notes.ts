import { liveQuery } from 'dexie';
import type { Note } from '../../model/note';
import { openDatabase } from '../open-database';
import { createNotes } from './create-notes';

type Changed = (notes: Note[] | undefined) => void;

/** One look at a document for all that watch it: a page has a place for a note beside each of its sub-questions. */
interface Watch {
  told: Set<Changed>;
  last?: { notes: Note[] | undefined };
  stop(): void;
}

const watches = new Map<string, Watch>();

function start(document: string): Watch {
  const watch: Watch = { told: new Set(), stop: () => watches.delete(document) };
  const tell = (notes: Note[] | undefined) => {
    watch.last = { notes };
    for (const changed of watch.told) changed(notes);
  };
  const refused = (error: unknown) => {
    console.error(error);
    tell(undefined);
  };
  openDatabase().then((database) => {
    if (watches.get(document) !== watch) return;
    const notes = createNotes(database, async () => {});
    // Dexie sees what is read behind an await only in an async function of its own.
    const watching = liveQuery(async () => notes.of([document])).subscribe({ next: tell, error: refused });
    watch.stop = () => {
      watching.unsubscribe();
      watches.delete(document);
    };
  }, refused);
  watches.set(document, watch);
  return watch;
}

/**
 * Calls back with the notes beside a document, at once and whenever one changes, wherever that happens; with nothing when the
 * browser refuses its storage. Returns how to stop.
 */
export function watchNotes(document: string, changed: Changed): () => void {
  const watch = watches.get(document) ?? start(document);
  watch.told.add(changed);
  if (watch.last) changed(watch.last.notes);
  return () => {
    watch.told.delete(changed);
    if (watch.told.size === 0) watch.stop();
  };
}
