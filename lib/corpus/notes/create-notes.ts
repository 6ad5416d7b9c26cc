import { type Notes, NoteTooLong, note as noteSchema } from '../../model/note';
import { saysTheSame, wordsTogether } from '../../model/words-together';
import type { CorpusDatabase } from '../database';
import { finalId, finalIds } from '../final-ids';
import { markBeside } from '../mark-unindexed';
import { notesByDocument, parseNote } from './notes-beside';

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
      const own = { labels: [...new Set(labels)], text: text.trim() };
      const kept = await database.transaction('rw', notes, publicaties, aliases, unindexed, async () => {
        const id = await finalId(database, document);
        if (!(await publicaties.get(id))) throw new Error(`a note beside ${id}, which is not stored`);
        const [there = null] = parseNote(await notes.get([id, question]));
        const words = begun === undefined ? own : wordsTogether(begun, own, there);
        const { data: note } = noteSchema.safeParse({ document: id, question, ...words, changed });
        if (!note) throw new NoteTooLong();
        if (words.labels.length === 0 && words.text === '') await notes.delete([id, question]);
        else await notes.put(note);
        await markBeside(database, [id]);
        return words;
      });
      await follow();
      return { kept, both: !saysTheSame(kept, own) };
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
