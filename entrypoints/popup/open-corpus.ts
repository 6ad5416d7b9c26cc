import type { Corpus } from '../../lib/model/corpus';
import type { Notes } from '../../lib/model/note';

/** The corpus, loaded when it is asked for first: the list of results does without. Rejects when storage is refused. */
export async function openCorpus(): Promise<Corpus> {
  const corpus = await import('../../lib/corpus/open-corpus');
  return corpus.openCorpus();
}

/** The person's notes, loaded with the corpus. Rejects when storage is refused. */
export async function openNotes(): Promise<Notes> {
  const notes = await import('../../lib/corpus/notes/open-notes');
  return notes.openNotes();
}
