import type { LoadedDocument } from '../../components/reader/reader-page';
import { openCorpus } from '../../lib/corpus/open-corpus';
import { inPrivateWindow } from '../../lib/corpus/private-window';
import { today } from '../../lib/zaken/days';
import { zaakOf } from '../../lib/zaken/zaak-of';

/** A stored document with its zaak, noted as read; undefined when it is not there. Rejects when the storage refuses. */
export async function loadDocument(id: string): Promise<LoadedDocument | undefined> {
  const corpus = await openCorpus();
  const publicatie = await corpus.get(id);
  if (!publicatie) return undefined;
  const day = today(new Date());
  const [zaak = zaakOf('', [publicatie], day)] = await corpus.zakenOf(publicatie, day);
  const relations = await corpus.relationsOf(publicatie);
  // That it cannot be remembered is no reason not to show it.
  if (!(await inPrivateWindow())) await corpus.visited(id, new Date().toISOString()).catch(() => {});
  return { publicatie, zaak, relations };
}
