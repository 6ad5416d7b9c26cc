import { liveQuery, type Subscription } from 'dexie';
import type { Publicatie } from '../model/publicatie';
import { openDatabase } from './open-database';
import { parseRow } from './parse-row';

/** How many sub-questions and answers there are in each document. */
type Sizes = ReadonlyMap<string, number>;

function sizesOf(documents: readonly Publicatie[]): Sizes {
  return new Map(documents.map(({ id, questions, answers }) => [id, questions.length + answers.length]));
}

/** Whether there is a document more, or one with more in it; another id for the same document is no more. */
function isMore(before: Sizes, now: Sizes): boolean {
  return now.size > before.size || [...now].some(([id, size]) => size > (before.get(id) ?? size));
}

/**
 * Calls back when more is stored of these questions than there was: another document of them, or more sub-questions or answers
 * in one. Wherever it is stored from; returns how to stop. A browser that refuses its storage stores nothing.
 */
export function watchMore(vraagnummers: readonly string[], came: () => void): () => void {
  let watching: Subscription | undefined;
  let isWanted = true;
  let before: Sizes | undefined;
  const look = (now: Sizes) => {
    if (before && isMore(before, now)) came();
    before = now;
  };
  openDatabase().then((database) => {
    if (!isWanted) return;
    const stored = async () => {
      const rows = await database.publicaties.where('vraagnummers').anyOf(vraagnummers).distinct().toArray();
      return sizesOf(rows.flatMap(parseRow));
    };
    watching = liveQuery(stored).subscribe({ next: look, error: console.error });
  }, console.error);
  return () => {
    isWanted = false;
    watching?.unsubscribe();
  };
}
