/** What a person is writing and did not save yet. */
export interface Draft {
  labels: string[];
  /** In the field for labels: one that is still being typed. */
  typed: string;
  text: string;
}

/** For as long as the page is there: who closes an editor, or looks at another document, finds it back. */
const drafts = new Map<string, Draft>();

function keyOf(document: string, question: string): string {
  return `${question} ${document}`;
}

/** What was begun beside a document, or one of its sub-questions, and neither saved nor thrown away. */
export function draftOf(document: string, question: string): Draft | undefined {
  return drafts.get(keyOf(document, question));
}

/** Keeps what was begun; undefined: it is saved or thrown away. */
export function keepDraft(document: string, question: string, draft: Draft | undefined): void {
  if (draft) drafts.set(keyOf(document, question), draft);
  else drafts.delete(keyOf(document, question));
}
