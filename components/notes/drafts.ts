import { noteWords } from '../../lib/model/note';
import { z } from '../../lib/model/z';

/** What a person is writing and did not save yet. */
const draft = z.object({
  labels: z.array(z.string()),
  /** In the field for labels: one that is still being typed. */
  typed: z.string(),
  text: z.string(),
  /** The note that it was begun from; null when there was none. */
  begun: z._default(z.nullable(noteWords), null),
});

export type Draft = z.infer<typeof draft>;

/**
 * In the storage of the tab, or the panel: who closes an editor, follows a link or reloads, or has the panel go along with
 * another page, finds what was begun when they come back.
 */
function keyOf(document: string, question: string): string {
  return `draft ${question} ${document}`;
}

/** What was begun beside a document, or one of its sub-questions, and neither saved nor thrown away. */
export function draftOf(document: string, question: string): Draft | undefined {
  try {
    return draft.parse(JSON.parse(sessionStorage.getItem(keyOf(document, question)) ?? ''));
  } catch {
    return undefined;
  }
}

/** Keeps what was begun; undefined: it is saved or thrown away. A storage that is full or refused loses it with the page. */
export function keepDraft(document: string, question: string, written: Draft | undefined): void {
  try {
    const key = keyOf(document, question);
    if (written) sessionStorage.setItem(key, JSON.stringify(written));
    else sessionStorage.removeItem(key);
  } catch (error) {
    console.error(error);
  }
}
