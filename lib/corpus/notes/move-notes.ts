import { note as noteSchema } from '../../model/note';
import type { CorpusDatabase } from '../database';
import { markBeside } from '../mark-unindexed';
import { noteOfBoth } from './note-of-both';
import { parseNote } from './notes-beside';

/**
 * Moves the notes beside a document to where it stands from now on; of two beside one place both are kept, as one. What cannot
 * be read, or is more together than one note may be, stays under the old id rather than getting lost. Inside a transaction over
 * `notes`, `publicaties` and `unindexed`.
 */
export async function moveNotes(database: CorpusDatabase, from: string, to: string): Promise<void> {
  const { notes } = database;
  const moving = (await notes.where('document').equals(from).toArray()).flatMap(parseNote);
  for (const one of moving) {
    const moved = { ...one, document: to };
    const there = await notes.get([to, one.question]);
    const [own] = parseNote(there);
    const both = noteSchema.safeParse(own ? noteOfBoth(own, moved) : moved);
    if ((there && !own) || !both.success) continue;
    await notes.put(both.data);
    await notes.delete([from, one.question]);
  }
  if (moving.length > 0) await markBeside(database, [to]);
}
