import type { Note, Notes } from '../../lib/model/note';

/** What notes and labels ask of the browser. */
export interface NotesServices extends Pick<Notes, 'write' | 'labels'> {
  /**
   * Calls back with the notes beside a document, at once and whenever one changes; with nothing when the browser refuses its
   * storage. Returns how to stop.
   */
  watch(document: string, changed: (notes: Note[] | undefined) => void): () => void;
  /** False in a private window, in which nothing is written. May reject. */
  mayWrite(): Promise<boolean>;
  /** The address of a page that searches. */
  searchAddress(query: string): string;
}
