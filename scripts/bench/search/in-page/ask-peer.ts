import type { Publicatie } from '../../../../lib/model/publicatie';
import { createCorpusGenerator } from '../../../corpus/corpus-generator';
import type { OpenPeer } from '../peers/peer';
import { peerNamed } from '../peers/peers';
import type { BenchQuery } from '../queries/bench-query';
import { type Answer, LIMIT } from './answer';

/** Has a peer make its index. Bytes of what it keeps, where that can be told, and the time in milliseconds. */
export async function buildPeer(
  name: string,
  seeds: Publicatie[],
  count: number,
): Promise<{ bytes: number | null; time: number }> {
  const { document } = createCorpusGenerator(seeds);
  let making = 0;
  function* documents() {
    for (let place = 0; place < count; place++) {
      const start = performance.now();
      const publicatie = document(place);
      making += performance.now() - start;
      yield publicatie;
    }
  }
  const start = performance.now();
  const bytes = await peerNamed(name).build(documents());
  return { bytes: bytes ?? null, time: performance.now() - start - making };
}

/** Milliseconds until the first answer of a peer of which nothing is in memory yet. */
export async function openPeerCold(name: string, query: string): Promise<number> {
  const start = performance.now();
  const peer = await peerNamed(name).open();
  await peer.search(query, LIMIT);
  return performance.now() - start;
}

/** Stays in memory for as long as the page does. */
let opened: OpenPeer | undefined;

/** A peer's answers, one query after the other, once it is open. */
export async function peerAnswers(name: string, queries: BenchQuery[]): Promise<Answer[]> {
  opened = await peerNamed(name).open();
  const answers: Answer[] = [];
  for (const { kind, query, right } of queries) {
    const start = performance.now();
    const found = await opened.search(query, LIMIT);
    const time = performance.now() - start;
    answers.push({ kind, first: time, all: time, place: right === undefined ? -1 : found.indexOf(right) });
  }
  return answers;
}
