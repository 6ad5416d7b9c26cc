import type { Follows } from '../../model/follow';
import type { CorpusDatabase } from '../database';
import { ownDatabase } from '../own-database';
import { createFollows } from './create-follows';
import { tellFollowsChanged } from './follows-changed';

let opened: CorpusDatabase | undefined;

/**
 * What is followed on this machine; the background hears of every change. It has a connection of its own: the background
 * looks whenever it starts, and would read the documents that come with the extension for nothing. Rejects when the browser
 * refuses storage; the next call tries again.
 */
export async function openFollows(): Promise<Follows> {
  opened ??= ownDatabase();
  await opened.open();
  return createFollows(opened, tellFollowsChanged);
}
