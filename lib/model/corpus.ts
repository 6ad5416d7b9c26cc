import type { Publicatie } from './publicatie';
import { z } from './z';
import type { Zaak } from './zaak';

/** A document that was opened, and when (ISO 8601, UTC). */
export const visit = z.object({
  id: z.string(),
  at: z.string().check(z.refine((at: string) => /^\d{4}-\d{2}-\d{2}T/.test(at) && !Number.isNaN(Date.parse(at)))),
});

export type Visit = z.infer<typeof visit>;

/**
 * The documents on this person's own machine. Every method may reject when the browser's storage refuses; what was
 * stored stays as it was.
 */
export interface Corpus {
  get(id: string): Promise<Publicatie | undefined>;
  all(): Promise<Publicatie[]>;
  count(): Promise<number>;
  /** All documents with this vraagnummer, and their status on `today`. */
  zaak(vraagnummer: string, today: string): Promise<Zaak>;
  /** Adds a document or replaces the one with its id; it counts as the person's own from then on. */
  put(publicatie: Publicatie): Promise<void>;
  /** Removes a document; an update of the extension does not bring it back. */
  remove(id: string): Promise<void>;
  /** Notes that a stored document was opened. */
  visited(id: string, at: string): Promise<void>;
  /** The documents opened last, newest first. */
  recent(limit: number): Promise<Visit[]>;
}
