import type { NotesServices } from '../../components/notes/notes-services';
import { openNotes } from '../../lib/corpus/notes/open-notes';
import { watchNotes } from '../../lib/corpus/notes/watch-notes';
import { searchAddress } from '../popup/search-address';
import { isPrivate } from './is-private';

/** What notes and labels ask of the browser, for every page of our own. */
export const notesServices: NotesServices = {
  watch: watchNotes,
  async write(note, begun) {
    if (await isPrivate()) throw new Error('nothing is written in a private window');
    return (await openNotes()).write(note, begun);
  },
  labels: async () => (await openNotes()).labels(),
  mayWrite: async () => !(await isPrivate()),
  searchAddress,
};
