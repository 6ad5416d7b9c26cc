import type { Corpus } from '../../lib/model/corpus';

/** The corpus, loaded when it is asked for first: the list of results does without. Rejects when storage is refused. */
export async function openCorpus(): Promise<Corpus> {
  const corpus = await import('../../lib/corpus/open-corpus');
  return corpus.openCorpus();
}
