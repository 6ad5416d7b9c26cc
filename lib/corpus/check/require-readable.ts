import type { IndexStorage } from '../../search/index/index-storage';
import { openIndex } from '../../search/index/open-index';
import { createRecordReader } from '../../search/index/record-reader';
import { scanTerms } from '../../search/index/scan-terms';
import type { Checking } from './checking';

/**
 * Reads every record of an index that a search may read, a page at a time; the cards are left to who compares them. Throws
 * `IndexDamaged` when one is missing or makes no sense.
 */
export async function requireReadable(
  storage: IndexStorage,
  { rest, signal }: Pick<Checking, 'rest' | 'signal'>,
): Promise<void> {
  const read = createRecordReader(storage);
  const { segments } = await openIndex(storage);
  for (const { id, record, facets } of segments) {
    await facets();
    for await (const terms of scanTerms(id, record, read)) {
      signal.throwIfAborted();
      for (const { postings, followers } of terms) {
        postings();
        followers();
      }
      await rest();
    }
  }
}
