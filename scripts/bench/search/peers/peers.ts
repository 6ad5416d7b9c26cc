import { dexieWordsPeer } from './dexie-words-peer';
import { fuseTextsPeer, fuseTitlesPeer } from './fuse-peers';
import { miniSearchPeer } from './minisearch-peer';
import type { Peer } from './peer';

/** A peer, up to how many documents it bears, and how many queries of a kind it is asked there. */
export interface MeasuredPeer {
  peer: Peer;
  most: number;
  perKind: number;
}

export const PEERS: readonly MeasuredPeer[] = [
  { peer: miniSearchPeer, most: 10_000, perKind: 40 },
  { peer: dexieWordsPeer, most: 10_000, perKind: 10 },
  { peer: fuseTitlesPeer, most: 10_000, perKind: 5 },
  // Some seconds for each query.
  { peer: fuseTextsPeer, most: 1_000, perKind: 1 },
];

/** The peer of this name. */
export function peerNamed(name: string): Peer {
  const found = PEERS.find(({ peer }) => peer.name === name);
  if (!found) throw new Error(`There is no peer ${name}.`);
  return found.peer;
}
