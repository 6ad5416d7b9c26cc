import type { Notes } from '../../model/note';
import { followDocuments, openDatabase } from '../open-database';
import { createNotes } from './create-notes';

/** The notes on this machine; what is written can be searched for at once. Rejects when the browser refuses storage. */
export async function openNotes(): Promise<Notes> {
  const database = await openDatabase();
  return createNotes(database, () => followDocuments(database));
}
