import { type Note, type Notes, note as noteSchema } from '../../model/note';
import type { CorpusDatabase } from '../database';
import { finalId, finalIds } from '../final-ids';
import { markBeside } from '../mark-unindexed';
import { noteOfBoth } from './note-of-both';
import { notesByDocument, parseNote } from './notes-beside';

function saysTheSame(one: Note, other: Note): boolean {
  return one.text === other.text && one.labels.join() === other.labels.join();
}

/**
 * The person's notes over IndexedDB. `follow`: has the index follow what changed, so that who searches next finds it.
 * `write` rejects for what is no note, and for one beside a document that is not stored.
 */
export function createNotes(database: CorpusDatabase, follow: () => Promise<void>): Notes {
  const { notes, publicaties, aliases, unindexed } = database;
  return {
    async of(documents) {
      const ids = await finalIds(database, documents);
      const beside = await notesByDocument(database, ids);
      return ids.flatMap((id) => beside.get(id) ?? []);
    },
    async write(written, begun) {
      const { document, question, labels, text, changed } = noteSchema.parse(written);
      const both = await database.transaction('rw', notes, publicaties, aliases, unindexed, async () => {
        const id = await finalId(database, document);
        if (!(await publicaties.get(id))) throw new Error(`a note beside ${id}, which is not stored`);
        const own = { document: id, question, labels: [...new Set(labels)], text: text.trim(), changed };
        const [there] = parseNote(await notes.get([id, question]));
        const other = begun !== undefined && there?.changed !== begun ? there : undefined;
        const kept = other ? noteSchema.parse({ ...noteOfBoth(own, other), changed }) : own;
        if (kept.labels.length === 0 && kept.text === '') await notes.delete([id, question]);
        else await notes.put(kept);
        await markBeside(database, [id]);
        return other !== undefined && !saysTheSame(kept, own);
      });
      await follow();
      return { both };
    },
    async labels() {
      const carrying = new Map<string, Set<string>>();
      for (const { document, labels } of (await notes.toArray()).flatMap(parseNote)) {
        for (const label of labels) carrying.set(label, (carrying.get(label) ?? new Set()).add(document));
      }
      const counted = Array.from(carrying, ([label, documents]) => ({ label, documents: documents.size }));
      return counted.sort((a, b) => b.documents - a.documents || a.label.localeCompare(b.label, 'nl'));
    },
  };
}
