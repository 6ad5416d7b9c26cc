import type { Publicatie } from '../../../../lib/model/publicatie';

/** Another way to search, run in a page as its own users would run it, and kept between pages in the way it has for that. */
export interface Peer {
  name: string;
  /** Makes its index of all documents and keeps it; gives the size of what it keeps, in bytes, where that can be told. */
  build(documents: Iterable<Publicatie>): Promise<number | undefined>;
  /** Opens what is kept, in a page in which nothing of it is in memory. */
  open(): Promise<OpenPeer>;
}

export interface OpenPeer {
  /** The vraagnummers of at most so many documents, best first. */
  search(query: string, limit: number): Promise<string[]>;
}
