import type { OpenSearch, SearchSource } from '../../components/popup/search-source';
import { openSearchIndex } from '../../lib/corpus/open-search-index';
import { createReadUnits } from '../../lib/search/index/read-units';
import { createSearcher } from '../../lib/search/rank/create-searcher';
import { openCorpus, openNotes } from './open-corpus';

/** Search over the index on this machine, for the popup. Rejects when the browser refuses storage. */
export async function openSearch(): Promise<SearchSource> {
  const stored = await openSearchIndex();
  const units = createReadUnits(
    async (ids) => (await openCorpus()).documents(ids),
    async (ids) => (await openNotes()).of(ids),
  );
  let open: OpenSearch | undefined;
  return {
    async searcher() {
      const index = await stored.index();
      if (open?.index !== index) open = { index, searcher: createSearcher(index, units) };
      return open;
    },
    pending: stored.pending,
    units,
    rebuild: stored.rebuild,
  };
}
