import { openDatabase } from '../open-database';
import { documentOpened, type OpenedDocument } from './document-opened';
import { tellFollowsChanged } from './follows-changed';

/** Notes on this machine that a document was opened, and tells the background when it was news. */
export async function noteOpened(document: OpenedDocument): Promise<void> {
  if (await documentOpened(await openDatabase(), document)) await tellFollowsChanged();
}
