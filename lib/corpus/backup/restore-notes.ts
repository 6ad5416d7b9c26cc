import type { Additions } from '../../model/backup';
import { type Note, note as noteSchema } from '../../model/note';
import { finalIdsOf } from '../final-ids';
import { markBeside } from '../mark-unindexed';
import { noteOfBoth } from '../notes/note-of-both';
import { parseNote } from '../notes/notes-beside';
import { additionsOf, type Restorer, UNCOUNTED } from './restored';

function isSame(one: Note, other: Note): boolean {
  const said = ({ labels, text }: Note) => JSON.stringify([[...labels].sort(), text]);
  return said(one) === said(other);
}

/** What becomes of a note: `unread` when it does not go with what stands in its place. */
function outcomeOf(row: unknown, saved: Note): { outcome: keyof Additions | 'unread'; note?: Note } {
  if (!row) return { outcome: 'fresh', note: saved };
  const [here] = parseNote(row);
  const { data: both } = noteSchema.safeParse(here && noteOfBoth(here, saved));
  if (!here || !both) return { outcome: 'unread' };
  return isSame(here, both) ? { outcome: 'same' } : { outcome: 'more', note: both };
}

/** Notes are added; of two on one place both are kept, unless that is more than one note may be. */
export const restoreNotes: Restorer<'note'> = (database, lines, write) => {
  const { notes, publicaties, aliases, unindexed } = database;
  return database.transaction('rw', notes, publicaties, aliases, unindexed, async () => {
    const ids = await finalIdsOf(
      database,
      lines.map(({ line }) => line.document),
    );
    const outcomes: (keyof Additions)[] = [];
    const unread: number[] = [];
    const changed = new Set<string>();
    for (const [at, { line, number }] of lines.entries()) {
      const { kind: _, ...saved } = line;
      const document = ids[at] ?? saved.document;
      const { outcome, note } = outcomeOf(await notes.get([document, saved.question]), { ...saved, document });
      if (outcome === 'unread') unread.push(number);
      else outcomes.push(outcome);
      if (!note || !write) continue;
      await notes.put(note);
      changed.add(document);
    }
    await markBeside(database, [...changed]);
    return { ...UNCOUNTED, additions: additionsOf(outcomes), unread };
  });
};
