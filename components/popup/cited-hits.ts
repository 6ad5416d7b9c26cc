import type { Citing } from '../../lib/model/about';
import type { Target } from '../../lib/model/citation';
import type { Corpus } from '../../lib/model/corpus';
import type { Card, Hit } from '../../lib/model/search';
import { cardStatus } from './card-status';
import { citedHit } from './cited-hit';

/** The documents that cite a target, as hits: how many there are, and the newest of them. */
export interface CitedHits {
  count: number;
  hits: Hit[];
}

/**
 * Reads the documents that cite a target. One that was removed meanwhile counts no more.
 *
 * @param cardsOf The cards of the zaken of documents, for their status.
 */
export async function readCitedHits(
  corpus: Pick<Corpus, 'documents'>,
  { count, citing }: Citing,
  cardsOf: (ids: string[]) => Promise<ReadonlyMap<string, Card>>,
  target: Target,
  today: string,
): Promise<CitedHits> {
  const ids = citing.map(({ id }) => id);
  const [stored, cards] = await Promise.all([corpus.documents(ids), cardsOf(ids)]);
  const hits = citing.flatMap(({ id, question }, at) => {
    const publicatie = stored[at];
    return publicatie ? [citedHit(publicatie, target, question, cardStatus(cards.get(id), today))] : [];
  });
  return { count: count - citing.length + hits.length, hits };
}
