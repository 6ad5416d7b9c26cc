import type { Follow } from '../../model/follow';
import type { Publicatie } from '../../model/publicatie';
import type { CorpusDatabase } from '../database';
import { finalId, finalIdsOf, temporaryIds } from '../final-ids';
import { isReply } from './replies-in';

/** A document that a person opens; who has but its id at hand says no more. */
export type OpenedDocument = Pick<Publicatie, 'id'> & Partial<Pick<Publicatie, 'kind' | 'vraagnummers'>>;

/**
 * Notes that a document was opened: it is no news any more, and a notice or an answer will not become news of the questions
 * that it names, also when it is not kept. Returns whether it was news.
 */
export async function documentOpened(
  database: CorpusDatabase,
  { id, kind, vraagnummers = [] }: OpenedDocument,
): Promise<boolean> {
  const { follows } = database;
  if ((await follows.count()) === 0) return false;
  const final = await finalId(database, id);
  const ids = new Set([id, final, ...(await temporaryIds(database, [final]))]);
  if (isReply({ kind })) {
    const isUnknown = ({ known }: Follow) => !known.some((one) => ids.has(one));
    const named = follows.where('vraagnummer').anyOf(vraagnummers);
    await named.filter(isUnknown).modify((row: Follow) => {
      row.known = [...row.known, final];
    });
  }
  const rows = await follows.filter(({ news }: Follow) => news.some((one) => ids.has(one))).toArray();
  for (const { vraagnummer, news } of rows) {
    // Of what was removed meanwhile nobody is told any more.
    const stored = await database.publicaties.bulkGet(await finalIdsOf(database, news));
    const gone = new Set([...ids, ...news.filter((_, at) => !stored[at])]);
    await follows.where({ vraagnummer }).modify((row: Follow) => {
      row.news = row.news.filter((one) => !gone.has(one));
    });
  }
  return rows.length > 0;
}
