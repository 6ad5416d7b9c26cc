import type { AboutTarget, Citing } from './about';
import type { Target } from './citation';
import type { Stored } from './imported';
import type { Publicatie } from './publicatie';
import { z } from './z';
import type { Relations, Zaak } from './zaak';

/** A document that was opened, and when (ISO 8601, UTC). */
export const visit = z.object({
  id: z.string(),
  at: z.string().check(z.refine((at: string) => /^\d{4}-\d{2}-\d{2}T/.test(at) && !Number.isNaN(Date.parse(at)))),
});

export type Visit = z.infer<typeof visit>;

/**
 * The documents on this person's own machine. Every method may reject when the browser's storage refuses; what was
 * stored stays as it was. A temporary id stands for the document that was published under a final one later.
 */
export interface Corpus {
  get(id: string): Promise<Publicatie | undefined>;
  /** The documents with these ids, in their order; undefined for what is not stored. */
  documents(ids: string[]): Promise<(Publicatie | undefined)[]>;
  /** How many documents are stored, those that can no longer be read among them. */
  count(): Promise<number>;
  /** All documents of the question with this vraagnummer, and their status on `today`. */
  zaak(vraagnummer: string, today: string): Promise<Zaak>;
  /**
   * The zaken of a document, one for each of its vraagnummers; it counts itself whether it is stored or not. What has
   * no vraagnummer belongs where the publisher's lists put it, or to a zaak of its own with the vraagnummer "".
   */
  zakenOf(publicatie: Publicatie, today: string): Promise<Zaak[]>;
  /** The questions that a document or its zaak names, and those that name it; never the zaak itself. */
  relationsOf(publicatie: Publicatie): Promise<Relations>;
  /**
   * The stored documents that cite a target, each once: how many there are, and the newest `most` of them, newest first;
   * of a law or EU act also those that cite one of its articles. Of a document, those that cite any of its sub-questions.
   */
  citing(target: Target, most: number): Promise<Citing>;
  /** What a card tells of a target that the document `self` cites: it is not among those that cite it. */
  about(target: Target, self: string, today: string): Promise<AboutTarget>;
  /**
   * Adds a document, or what it says to what is known of it already; it counts as the person's own from then on.
   * Returns the id under which it stands.
   */
  put(publicatie: Publicatie): Promise<string>;
  /**
   * Adds many documents, as if they were put one after the other, in a fraction of the time, and says of each what that did.
   * What they cite is known later, when it was read in the background. When one is no document nothing is stored; when the
   * storage refuses, the first ones may be.
   */
  putAll(publicaties: Publicatie[]): Promise<Stored[]>;
  /**
   * As `put`, but leaves a document away that the person removed. `untold`: the person was not yet told that what is
   * opened is remembered. `at`: when it was opened (ISO 8601, UTC), by default now. Returns whether it is stored.
   */
  remember(publicatie: Publicatie, how?: { untold: boolean; at?: string }): Promise<boolean>;
  /** Takes out again what was remembered before the person was told; what is stored for another reason stays. */
  forgetUntold(): Promise<void>;
  /** Removes a document; an update of the extension does not bring it back. */
  remove(id: string): Promise<void>;
  /** Notes that a stored document was opened. */
  visited(id: string, at: string): Promise<void>;
  /** The documents opened last, newest first. */
  recent(limit: number): Promise<Visit[]>;
  /** Notes that the site was asked for the answer to this question, on `day`, and had nothing new. */
  asked(vraagnummer: string, day: string): Promise<void>;
  /** Notes that an answer to these questions was seen: what was asked before counts no more. */
  answered(vraagnummers: string[]): Promise<void>;
  /**
   * Takes the next turn to ask the site: how many milliseconds after `now` (ms since 1970) it comes. Turns are a second
   * apart, whoever takes them.
   */
  takeTurn(now: number): Promise<number>;
}
