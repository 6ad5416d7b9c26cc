import { RULES_VERSION } from '../../../../lib/citations/document/rules-version';
import { breathe } from '../../../../lib/corpus/breathe';
import { openIndexStorage } from '../../../../lib/corpus/index-storage';
import { tidyIndex, updateIndex } from '../../../../lib/corpus/update-index';
import type { Publicatie } from '../../../../lib/model/publicatie';
import { createCorpusGenerator } from '../../../corpus/corpus-generator';
import { corpus, database } from './own-search';

/** What it took to store and index documents, in milliseconds, and how much text they have, in bytes of UTF-8. */
export interface Filling {
  storing: number;
  indexing: number;
  text: number;
}

function textOf({ title, questions, answers, footnotes }: Publicatie): string {
  return [title, ...[...questions, ...answers, ...footnotes].map(({ text }) => text)].join('\n');
}

/** Documents that are stored at once: those of a file or two. */
const AT_ONCE = 250;

/** Stores the documents from one place to another, end exclusive, then indexes them. Making them is not counted. */
export async function fillCorpus(seeds: Publicatie[], from: number, to: number): Promise<Filling> {
  const { document } = createCorpusGenerator(seeds);
  const encoder = new TextEncoder();
  const filling: Filling = { storing: 0, indexing: 0, text: 0 };
  for (let first = from; first < to; first += AT_ONCE) {
    const documents = Array.from({ length: Math.min(AT_ONCE, to - first) }, (_, at) => document(first + at));
    for (const publicatie of documents) filling.text += encoder.encode(textOf(publicatie)).length;
    const start = performance.now();
    await corpus.putAll(documents);
    filling.storing += performance.now() - start;
  }
  const start = performance.now();
  await updateIndex(database, await openIndexStorage(), { rest: breathe });
  filling.indexing = performance.now() - start;
  return filling;
}

/**
 * Milliseconds that it takes to make few segments of many, as the background does once nothing waits to be indexed: what
 * it merges would be gone from under a search.
 */
export async function tidyCorpus(): Promise<number> {
  const start = performance.now();
  await tidyIndex(database, await openIndexStorage(), { rest: breathe });
  return performance.now() - start;
}

/** Notes that no citations wait to be read: the background would be at that for as long as everything here takes. */
export async function leaveCitations(): Promise<void> {
  await database.meta.put({ key: 'citations-read-with', value: String(RULES_VERSION) });
}
