import type { Remembered } from '../../model/remembered';
import { followDocuments, openDatabase } from '../open-database';
import { createRemembered } from './create-remembered';

/** What browsing left on this machine. Rejects when the browser refuses storage. */
export async function openRemembered(): Promise<Remembered> {
  const database = await openDatabase();
  return createRemembered(database, () => followDocuments(database));
}
