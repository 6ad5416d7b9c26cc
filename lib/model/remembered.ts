import type { PublicatieKind } from './publicatie';

/** A document that is stored because it was opened on the site. */
export interface RememberedDocument {
  id: string;
  title: string;
  kind: PublicatieKind;
  /** When it was remembered, ISO 8601 in UTC. */
  at: string;
}

/** What browsing left in the corpus. Every method may reject when the browser's storage refuses. */
export interface Remembered {
  /** Newest first, at most `most`, those of before the time `before`. */
  list(most: number, before?: string): Promise<RememberedDocument[]>;
  /** How many were remembered at `since` (ISO 8601 in UTC) or later; without it, ever. */
  count(since?: string): Promise<number>;
  remove(id: string): Promise<void>;
  /** Removes what was remembered at `since` or later, with their notes; returns how many. */
  removeSince(since: string): Promise<number>;
}
