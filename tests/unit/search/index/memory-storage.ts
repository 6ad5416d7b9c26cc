import type { IndexRecord, IndexStorage, RecordKey } from '../../../../lib/search/index/index-storage';

export interface MemoryStorage extends IndexStorage {
  /** What is stored, by `segment kind page`; copies. */
  readonly records: Map<string, Uint8Array>;
  /** From now on the write or drop after so many more fails, and all that follow; undefined: none. */
  failAfter(changes: number | undefined): void;
  /** How many writes and drops were done. */
  readonly changes: number;
  readonly reads: RecordKey[];
}

function nameOf(key: RecordKey): string {
  return key.join(' ');
}

function segmentOf(name: string): number {
  return Number(name.split(' ')[0]);
}

/** A storage in memory, with the promises that a database makes: a write is done as a whole or not at all. */
export function createMemoryStorage(given: Iterable<[string, Uint8Array]> = []): MemoryStorage {
  const records = new Map(given);
  const reads: RecordKey[] = [];
  let changes = 0;
  let left: number | undefined;

  function change(): void {
    if (left !== undefined && left-- <= 0) throw new Error('the storage refused');
    changes++;
  }

  return {
    records,
    reads,
    get changes() {
      return changes;
    },
    failAfter(more) {
      left = more;
    },
    async read(keys) {
      reads.push(...keys);
      return keys.map((key) => records.get(nameOf(key))?.slice());
    },
    async segments() {
      return [...new Set([...records.keys()].map(segmentOf))].filter((segment) => segment !== 0);
    },
    async write(written: readonly IndexRecord[]) {
      change();
      for (const { key, bytes } of written) records.set(nameOf(key), bytes.slice());
    },
    async drop(segments) {
      change();
      for (const name of [...records.keys()]) if (segments.includes(segmentOf(name))) records.delete(name);
    },
  };
}
