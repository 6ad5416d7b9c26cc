import { openDatabase } from '../open-database';
import { documentOpened } from './document-opened';
import { tellFollowsChanged } from './follows-changed';

/** Notes on this machine that a document was opened, and tells the background when it was news. */
export async function noteOpened(id: string): Promise<void> {
  if (await documentOpened(await openDatabase(), id)) await tellFollowsChanged();
}
