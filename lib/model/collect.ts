import { isoTime } from './note';
import { isoDate } from './publicatie';
import { z } from './z';

/** What a person wants collected. Empty fields ask for nothing; the others must all hold. */
export const collectForm = z.object({
  /** Words anywhere in the document. */
  words: z.string().check(z.maxLength(500)),
  lid: z.string().check(z.maxLength(200)),
  minister: z.string().check(z.maxLength(200)),
  onderwerp: z.string().check(z.maxLength(200)),
  /** First and last day of the period, both counted. */
  from: z.optional(isoDate),
  to: z.optional(isoDate),
  /** Only what is in the Aanhangsel: answers and notices, no questions by themselves. */
  answered: z.boolean(),
  /** At most so many documents are asked for. */
  limit: z.int().check(z.minimum(1), z.maximum(100_000)),
});

export type CollectForm = z.infer<typeof collectForm>;

/**
 * `waiting`: the service did not answer, and is asked again at `retryAt`; `paused`, `stopped`: by the person; `failed`: see
 * `problem`, and it can be resumed.
 */
const collectState = z.enum(['running', 'waiting', 'paused', 'stopped', 'done', 'failed']);

/** A collecting that was begun, as it stands. */
export const collectJob = z.object({
  id: z.string().check(z.minLength(1)),
  form: collectForm,
  begun: isoTime,
  changed: isoTime,
  state: collectState,
  /** The lists are read first, then the documents. */
  phase: z.enum(['listing', 'reading']),
  /** Where the list is read on: the place of a record, the first is 1. */
  position: z._default(z.int().check(z.positive()), 1),
  /** Which time the list is read: it moves while it is, and may have to be read again. The first is 1. */
  pass: z._default(z.int().check(z.positive()), 1),
  /** How many the service says that there are; an estimate. */
  total: z.int().check(z.nonnegative()),
  /** Different ones that are in the lists read until now, at most `form.limit`. */
  listed: z.int().check(z.nonnegative()),
  /** Of the listed: stored now, there already with their text, known by their record only, and not to be had. */
  stored: z.int().check(z.nonnegative()),
  had: z.int().check(z.nonnegative()),
  recordOnly: z.int().check(z.nonnegative()),
  lost: z.int().check(z.nonnegative()),
  /** Times in a row that the service was silent; 0 as soon as something is answered. */
  failures: z.int().check(z.nonnegative()),
  /** Unreadable lists in a row, or different documents, with nothing read between. */
  odd: z.optional(z.int().check(z.nonnegative())),
  retryAt: z.optional(isoTime),
  problem: z.optional(z.enum(['silent', 'unexpected', 'permission', 'storage'])),
});

export type CollectJob = z.infer<typeof collectJob>;

/** One document of a collecting that could not be had, and why. */
export interface LostDocument {
  id: string;
  title: string;
  problem: 'unknown' | 'unexpected' | 'silent';
}

/** The collectings on this machine. Every method may reject when the browser's storage refuses. */
export interface CollectJobs {
  /** Begins one, and wakes the background for it; returns its id. */
  begin(form: CollectForm, total: number): Promise<string>;
  pause(id: string): Promise<void>;
  /** Goes on with one that is paused, waiting, stopped or failed; what was lost is tried again. */
  resume(id: string): Promise<void>;
  /** Ends it; what is stored stays. */
  stop(id: string): Promise<void>;
  /** Takes an ended one off the list; what is stored stays. */
  forget(id: string): Promise<void>;
  lost(id: string): Promise<LostDocument[]>;
  /** Calls back at once, and whenever something changes, newest first; returns how to stop. */
  watch(changed: (jobs: CollectJob[]) => void): () => void;
}
