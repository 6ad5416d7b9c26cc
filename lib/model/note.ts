import { z } from './z';

/** What a label may be: a few words of the person's own, without the signs that a query gives a meaning. */
export const label = z.string().check(
  z.regex(/^[^\s",:](?:[^",:\n]{0,58}[^\s",:])?$/),
  // Without a letter or digit no query would find it.
  z.regex(/[\p{L}\p{Nd}]/u),
);

/** A day and time, ISO 8601 in UTC. */
export const isoTime = z
  .string()
  .check(z.refine((at: string) => /^\d{4}-\d{2}-\d{2}T/.test(at) && !Number.isNaN(Date.parse(at))));

/** What a person wrote beside a document or one of its sub-questions. One without labels and text is none. */
export const note = z.object({
  /** The id of the document. */
  document: z.string().check(z.minLength(1)),
  /** The number of the sub-question; "" for the document as a whole. */
  question: z.string().check(z.regex(/^(?:\d+[a-z]?)?$/)),
  labels: z.array(label).check(z.maxLength(50)),
  text: z.string().check(z.maxLength(10_000)),
  /** When it was written last. */
  changed: isoTime,
});

export type Note = z.infer<typeof note>;

/** What a note says. */
export const noteWords = z.object({ labels: z.array(z.string()), text: z.string() });

export type NoteWords = z.infer<typeof noteWords>;

/** What was written in two windows is together more than one note may be. */
export class NoteTooLong extends Error {
  override name = 'NoteTooLong';
}

/** The person's own notes and labels. Every method may reject when the browser's storage refuses. */
export interface Notes {
  /** The notes beside these documents, of a document the whole first and then its sub-questions in order. */
  of(documents: string[]): Promise<Note[]>;
  /**
   * Keeps a note in the place of what was written there; one without labels and text takes it away. `begun`: the note that it
   * was begun from, null when there was none. Where another stands by now both are kept, as one. Resolves to what stands there
   * now, and whether that is both; rejects with `NoteTooLong` when both are more than one note may be.
   */
  write(note: Note, begun?: NoteWords | null): Promise<{ kept: NoteWords; both: boolean }>;
  /** The labels in use, each with the number of documents that carry it, the most used first. */
  labels(): Promise<{ label: string; documents: number }[]>;
}
