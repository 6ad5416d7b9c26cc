import type { Follow } from '../../model/follow';
import type { CorpusDatabase } from '../database';
import { finalId, temporaryIds } from '../final-ids';

/** Notes that a document was opened: it is no news any more. Returns whether it was. */
export async function documentOpened(database: CorpusDatabase, id: string): Promise<boolean> {
  const { follows } = database;
  if ((await follows.count()) === 0) return false;
  const final = await finalId(database, id);
  const ids = new Set([id, final, ...(await temporaryIds(database, [final]))]);
  const isNews = ({ news }: Follow) => news.some((one) => ids.has(one));
  const changed = await follows.filter(isNews).modify((row: Follow) => {
    row.news = row.news.filter((one) => !ids.has(one));
  });
  return changed > 0;
}
