import type { Additions } from '../../model/backup';
import type { CorpusDatabase } from '../database';
import type { LineKind } from './backup-line';
import type { NumberedLine } from './collect-runs';

/** What came, or comes, of some lines. */
export interface Restored {
  additions: Additions;
  /** Of the documents that are not here: those that the person removed. */
  broughtBack: number;
  /** What changes here though it is in no count: marks, and whose a document is of which nothing else is new. */
  besides: number;
  /** The numbers of lines that could not be added. */
  unread: number[];
}

/** What comes of lines of which nobody counts what they add; nothing changes with them. */
export const UNCOUNTED: Restored = {
  additions: { fresh: 0, more: 0, same: 0 },
  broughtBack: 0,
  besides: 0,
  unread: [],
};

/** Adds lines of one kind in one transaction; without `write` only tells what that would do. */
export type Restorer<Kind extends LineKind> = (
  database: CorpusDatabase,
  lines: NumberedLine<Kind>[],
  write: boolean,
) => Promise<Restored>;

/** How many there are of each of these outcomes. */
export function additionsOf(outcomes: (keyof Additions)[]): Additions {
  const additions = { fresh: 0, more: 0, same: 0 };
  for (const outcome of outcomes) additions[outcome]++;
  return additions;
}
