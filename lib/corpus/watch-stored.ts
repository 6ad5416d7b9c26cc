import { liveQuery, type Subscription } from 'dexie';
import { finalId } from './final-ids';
import { openDatabase } from './open-database';

/**
 * Tells whether a document is stored, at once and whenever that changes, wherever it is stored from; returns how to stop. A
 * browser that refuses its storage stores nothing.
 */
export function watchStored(id: string, changed: (stored: boolean) => void): () => void {
  let watching: Subscription | undefined;
  let isWanted = true;
  const refused = (error: unknown) => {
    console.error(error);
    if (isWanted) changed(false);
  };
  openDatabase().then((database) => {
    if (!isWanted) return;
    const isStored = async () => (await database.publicaties.get(await finalId(database, id))) !== undefined;
    watching = liveQuery(isStored).subscribe({ next: changed, error: refused });
  }, refused);
  return () => {
    isWanted = false;
    watching?.unsubscribe();
  };
}
