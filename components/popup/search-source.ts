import type { SearchIndex } from '../../lib/search/index/search-index';
import type { ReadUnits, Searcher } from '../../lib/search/searcher';

/** The index as it is at one moment, and search over it. */
export interface OpenSearch {
  index: SearchIndex;
  searcher: Searcher;
}

/** What the popup asks of the index. Each may reject when the browser's storage refuses. */
export interface SearchSource {
  /** The index as it is now: the same object for as long as it does not change. Rejects with `IndexDamaged`. */
  searcher(): Promise<OpenSearch>;
  /** How many documents wait until they can be found. */
  pending(): Promise<number>;
  /** The texts of what was found, as stored now. */
  units: ReadUnits;
  /** Has the index made again from the documents, a record of it being missing; resolves when that is under way. */
  rebuild(): Promise<void>;
}
