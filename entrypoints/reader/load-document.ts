import type { LoadedDocument } from '../../components/reader/reader-page';
import { noteOpened } from '../../lib/corpus/follow/note-opened';
import { openCorpus } from '../../lib/corpus/open-corpus';
import { readPreferences } from '../../lib/corpus/preferences';
import type { Corpus } from '../../lib/model/corpus';
import type { Publicatie } from '../../lib/model/publicatie';
import { today } from '../../lib/zaken/days';

/** A document, stored or not, with everything that the corpus knows of its questions. */
export async function withZaken(publicatie: Publicatie, corpus: Corpus): Promise<LoadedDocument> {
  const day = today(new Date());
  const [zaken, relations] = await Promise.all([corpus.zakenOf(publicatie, day), corpus.relationsOf(publicatie)]);
  return { publicatie, zaken, relations, today: day };
}

/** Notes that a document was read: it is no news any more, and remembered while the person has what is opened remembered. */
async function noteRead(publicatie: Publicatie, corpus: Corpus): Promise<void> {
  // That it cannot be noted is no reason not to show it.
  await noteOpened(publicatie).catch(console.error);
  const { remember } = await readPreferences().catch(() => ({ remember: false }));
  if (remember) await corpus.visited(publicatie.id, new Date().toISOString()).catch(() => {});
}

/**
 * A stored document with its zaken, noted as read unless it is read from a private window; undefined when it is not
 * there. Rejects when the storage refuses.
 */
export async function loadDocument(id: string, isPrivate: boolean): Promise<LoadedDocument | undefined> {
  const corpus = await openCorpus();
  const publicatie = await corpus.get(id);
  if (!publicatie) return undefined;
  if (!isPrivate) await noteRead(publicatie, corpus);
  return withZaken(publicatie, corpus);
}
