import { openIndexStorage } from '../../../../lib/corpus/index-storage';
import { updateIndex } from '../../../../lib/corpus/update-index';
import type { Publicatie } from '../../../../lib/model/publicatie';
import { createCorpusGenerator } from '../../../corpus/corpus-generator';
import { ask, corpus, database, openOwn } from './own-search';

/** From one letter to the next, of somebody who types fast. */
const TYPING_MS = 100;

async function follow(): Promise<void> {
  await updateIndex(database, await openIndexStorage(), { rest: async () => {} });
}

/**
 * Milliseconds that it takes to store and index one document while a search for a common word is going on, for so many
 * documents behind the `count` that there are. They are removed again.
 */
export async function addWhileSearching(seeds: Publicatie[], count: number, times: number): Promise<number[]> {
  const { document } = createCorpusGenerator(seeds);
  const taken: number[] = [];
  for (let time = 0; time < times; time++) {
    const publicatie = document(count + time);
    const search = await openOwn();
    let searching = true;
    const searches = (async () => {
      while (searching) {
        for await (const found of ask(search, 'artikel strafbaar')) if (found.done) break;
        await new Promise((resolve) => setTimeout(resolve, TYPING_MS));
      }
    })();
    const start = performance.now();
    await corpus.put(publicatie);
    await follow();
    taken.push(performance.now() - start);
    searching = false;
    await searches;
    await corpus.remove(publicatie.id);
    await follow();
  }
  return taken;
}
