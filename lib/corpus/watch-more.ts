import { liveQuery, type Subscription } from 'dexie';
import { openDatabase } from './open-database';
import { parseRow } from './parse-row';

/**
 * Calls back when more is stored of these questions than there was: another document of them, or more sub-questions or answers
 * in one. Wherever it is stored from; returns how to stop. A browser that refuses its storage stores nothing.
 */
export function watchMore(vraagnummers: readonly string[], came: () => void): () => void {
  let watching: Subscription | undefined;
  let isWanted = true;
  let before: string | undefined;
  const look = (now: string) => {
    if (before !== undefined && now !== before) came();
    before = now;
  };
  openDatabase().then((database) => {
    if (!isWanted) return;
    const stored = async () => {
      const rows = await database.publicaties.where('vraagnummers').anyOf(vraagnummers).distinct().toArray();
      const sizes = rows.flatMap(parseRow).map(({ id, questions, answers }) => [id, questions.length, answers.length]);
      return JSON.stringify(sizes.sort());
    };
    watching = liveQuery(stored).subscribe({ next: look, error: console.error });
  }, console.error);
  return () => {
    isWanted = false;
    watching?.unsubscribe();
  };
}
