/** What a record of the index holds; see docs/search.md. */
export type RecordKind =
  | 'header'
  | 'segment'
  | 'terms'
  | 'postings'
  | 'followers'
  | 'cards'
  | 'order'
  | 'facets'
  | 'removed';

/** Where a record stands: its segment (0 for the header), what it holds, and its number among its kind. */
export type RecordKey = readonly [segment: number, kind: RecordKind, page: number];

export interface IndexRecord {
  key: RecordKey;
  bytes: Uint8Array;
}

/**
 * Where an index is kept: records of bytes by key, none larger than 60 kB (above 64 kB a browser makes a file of it). Every
 * method may reject when the browser's storage refuses.
 */
export interface IndexStorage {
  /** The records with these keys, in their order; undefined for what is not there. */
  read(keys: readonly RecordKey[]): Promise<(Uint8Array | undefined)[]>;
  /** The segments of which there are records, the header's 0 not among them. */
  segments(): Promise<number[]>;
  /** Writes these records: all of them, or none. */
  write(records: readonly IndexRecord[]): Promise<void>;
  /** Removes every record of these segments. */
  drop(segments: readonly number[]): Promise<void>;
}
