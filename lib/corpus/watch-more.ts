import { liveQuery, type Subscription } from 'dexie';
import type { Publicatie } from '../model/publicatie';
import { openDatabase } from './open-database';
import { parseRow } from './parse-row';

/** How many documents there are, and how many sub-questions and answers in them. */
interface Size {
  documents: number;
  parts: number;
}

function sizeOf(documents: readonly Publicatie[]): Size {
  const parts = documents.reduce((sum, { questions, answers }) => sum + questions.length + answers.length, 0);
  return { documents: documents.length, parts };
}

/** Whether there is a document more, or more in one; another id for the same document is no more. */
function isMore(before: Size, now: Size): boolean {
  return now.documents > before.documents || now.parts > before.parts;
}

/**
 * Calls back when more is stored of these questions than there was: another document of them, or more sub-questions or answers
 * in one. Wherever it is stored from; returns how to stop. A browser that refuses its storage stores nothing.
 */
export function watchMore(vraagnummers: readonly string[], came: () => void): () => void {
  let watching: Subscription | undefined;
  let isWanted = true;
  let before: Size | undefined;
  const look = (now: Size) => {
    if (before && isMore(before, now)) came();
    before = now;
  };
  openDatabase().then((database) => {
    if (!isWanted) return;
    const stored = async () => {
      const rows = await database.publicaties.where('vraagnummers').anyOf(vraagnummers).distinct().toArray();
      return sizeOf(rows.flatMap(parseRow));
    };
    watching = liveQuery(stored).subscribe({ next: look, error: console.error });
  }, console.error);
  return () => {
    isWanted = false;
    watching?.unsubscribe();
  };
}
