import type { Corpus } from '../model/corpus';

/** A corpus that calls `follow` after every change to its documents, and waits for it. */
export function indexedCorpus(corpus: Corpus, follow: () => Promise<void>): Corpus {
  async function followed<Result>(change: Promise<Result>): Promise<Result> {
    const result = await change;
    await follow();
    return result;
  }

  return {
    ...corpus,
    put: (publicatie) => followed(corpus.put(publicatie)),
    putAll: (publicaties) => followed(corpus.putAll(publicaties)),
    remember: (publicatie, how) => followed(corpus.remember(publicatie, how)),
    remove: (id) => followed(corpus.remove(id)),
    forgetUntold: () => followed(corpus.forgetUntold()),
  };
}
