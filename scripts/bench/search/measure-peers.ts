import { middle } from '../middle';
import { memoryOf } from './bench-browser';
import type { Answer } from './in-page/answer';
import type { KeptCorpus } from './kept-corpus';
import type { Run } from './page-script';
import { PEERS } from './peers/peers';
import type { BenchQuery } from './queries/bench-query';

/** How another way to search did on the same corpus, in the same run. */
export interface PeerMeasures {
  name: string;
  /** Milliseconds until the first answer in a page where nothing of it was in memory. */
  cold: number;
  answers: Answer[];
  /** In the page, with the index open, over what an empty one has. */
  memory: number;
  /** Of what it keeps, where that can be told. */
  bytes: number | null;
  /** Documents a second, its index only. */
  adding: number;
}

const COLD_ROUNDS = 3;

/** The first few queries of each kind. */
function someOf(queries: readonly BenchQuery[], perKind: number): BenchQuery[] {
  const counts = new Map<string, number>();
  return queries.filter(({ kind }) => {
    const before = counts.get(kind) ?? 0;
    counts.set(kind, before + 1);
    return before < perKind;
  });
}

/** Every peer that bears so many documents. */
export async function measurePeers(
  { count, seeds, browser, queries, keep }: KeptCorpus,
  run: Run,
  tell: (text: string) => void,
): Promise<PeerMeasures[]> {
  const measured: PeerMeasures[] = [];
  for (const { peer, perKind } of PEERS.filter(({ most }) => count <= most)) {
    const { name } = peer;
    tell(name);
    const built = await keep(name, async () => {
      const page = await browser.emptyPage();
      const result = await run(page, 'buildPeer', name, seeds, count);
      await page.close();
      return result;
    });
    const cold: number[] = [];
    for (const { query } of queries.filter(({ kind }) => kind === 'three words').slice(0, COLD_ROUNDS)) {
      const page = await browser.emptyPage();
      cold.push(await run(page, 'openPeerCold', name, query));
      await page.close();
    }
    const page = await browser.emptyPage();
    const before = await memoryOf(page);
    const answers = await run(page, 'peerAnswers', name, someOf(queries, perKind));
    const memory = (await memoryOf(page)) - before;
    await page.close();
    const adding = (count / built.time) * 1000;
    measured.push({ name, cold: middle(cold), answers, memory, bytes: built.bytes, adding });
  }
  return measured;
}
