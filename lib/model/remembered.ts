import type { PublicatieKind } from './publicatie';

/** A document that is stored because it was opened on the site. */
export interface RememberedDocument {
  id: string;
  title: string;
  /** Absent for a document that can no longer be read. */
  kind?: PublicatieKind;
  /** When it was remembered, ISO 8601 in UTC. */
  at: string;
  /** The person wrote something beside it, that goes with it. */
  noted: boolean;
}

/** How many documents were remembered, and beside how many of them the person wrote something. */
export interface RememberedCount {
  documents: number;
  noted: number;
}

/**
 * What browsing left in the corpus. Nothing that is removed here is marked as removed: it is remembered again when it is
 * opened again. Every method may reject when the browser's storage refuses.
 */
export interface Remembered {
  /** Newest first, at most `most`. */
  list(most: number): Promise<RememberedDocument[]>;
  /** Calls back with that list at once, and whenever it changes, wherever that happens; returns how to stop. */
  watch(most: number, changed: (documents: RememberedDocument[]) => void, failed: (error: unknown) => void): () => void;
  /** What was remembered at `since` (ISO 8601 in UTC) or later. */
  count(since: string): Promise<RememberedCount>;
  /** Removes a document with its notes; nothing when it is there for another reason by now. */
  remove(id: string): Promise<void>;
  /**
   * Removes what was remembered at `since` or later, with its notes, and when what is left was opened since then; returns
   * how many documents. When the storage refuses halfway, the newest ones may be gone.
   */
  removeSince(since: string): Promise<number>;
}
