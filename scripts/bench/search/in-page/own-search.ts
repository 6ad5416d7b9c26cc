import { createDatabase } from '../../../../lib/corpus/database';
import { createDexieCorpus } from '../../../../lib/corpus/dexie-corpus';
import { openIndexStorage } from '../../../../lib/corpus/index-storage';
import { openIndex } from '../../../../lib/search/index/open-index';
import { createReadUnits } from '../../../../lib/search/index/read-units';
import type { SearchIndex } from '../../../../lib/search/index/search-index';
import { readQuery } from '../../../../lib/search/query/read-query';
import { createSearcher } from '../../../../lib/search/rank/create-searcher';
import type { Found, Searcher } from '../../../../lib/search/searcher';
import { today } from '../../../../lib/zaken/days';
import { LIMIT } from './answer';

/** Our own search over what is stored, opened as the popup opens it. */
export interface OwnSearch {
  index: SearchIndex;
  searcher: Searcher;
}

export const database = createDatabase();
export const corpus = createDexieCorpus(database);
const readUnits = createReadUnits((ids) => corpus.documents(ids));

/** Opens the index; nothing that another call read is in its memory. */
export async function openOwn(): Promise<OwnSearch> {
  const index = await openIndex(await openIndexStorage());
  return { index, searcher: createSearcher(index, readUnits) };
}

/** The answers to a query as they come, until nothing more is looked for. */
export function ask({ searcher }: OwnSearch, query: string): AsyncGenerator<Found> {
  return searcher.search(readQuery(query, { readLaw: () => undefined }), { limit: LIMIT, today: today(new Date()) });
}

/** The first answer that has something, or the last when none has. */
export async function firstAnswer(search: OwnSearch, query: string): Promise<Found | undefined> {
  for await (const found of ask(search, query)) if (found.entries.length > 0 || found.done) return found;
  return undefined;
}
