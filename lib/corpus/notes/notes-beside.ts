import { type Note, note as noteSchema } from '../../model/note';
import type { CorpusDatabase } from '../database';
import { rowRead } from '../row-read';

const byNumber = new Intl.Collator('nl', { numeric: true });

/** The note in a row, alone in a list. A row that no longer fits the schema stays where it is and counts as not there. */
export function parseNote(row: unknown): Note[] {
  const { document, question } = Object(row) as Partial<Note>;
  return rowRead(document && `note ${document} ${question}`, noteSchema.safeParse(row));
}

/** What stands beside documents, by their final ids: of each the note on the whole first, then its sub-questions in order. */
export async function notesByDocument(
  { notes }: CorpusDatabase,
  documents: readonly string[],
): Promise<ReadonlyMap<string, Note[]>> {
  const rows = await notes.where('document').anyOf(documents).toArray();
  const found = new Map<string, Note[]>();
  for (const note of rows.flatMap(parseNote)) found.set(note.document, [...(found.get(note.document) ?? []), note]);
  for (const beside of found.values()) beside.sort((a, b) => byNumber.compare(a.question, b.question));
  return found;
}
