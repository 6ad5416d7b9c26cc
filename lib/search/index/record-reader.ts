import type { IndexStorage, RecordKey, RecordKind } from './index-storage';
import { IndexDamaged } from './search-index';

/** Reads a record; throws `IndexDamaged` when it is not there. */
export type ReadRecord = (segment: number, kind: RecordKind, page: number) => Promise<Uint8Array>;

interface Waiting {
  key: RecordKey;
  resolve(bytes: Uint8Array): void;
  reject(error: unknown): void;
}

async function readTogether(storage: IndexStorage, batch: readonly Waiting[]): Promise<void> {
  try {
    const records = await storage.read(batch.map(({ key }) => key));
    batch.forEach(({ key, resolve, reject }, index) => {
      const bytes = records[index];
      if (bytes) resolve(bytes);
      else reject(new IndexDamaged(`there is no record ${key.join(' ')}`));
    });
  } catch (error) {
    for (const { reject } of batch) reject(error);
  }
}

/** Reads that are asked for in one turn go to the storage together; what is being read already is not read again. */
export function createRecordReader(storage: IndexStorage): ReadRecord {
  const underway = new Map<string, Promise<Uint8Array>>();
  let batch: Waiting[] = [];

  function flush(): void {
    const full = batch;
    batch = [];
    void readTogether(storage, full);
  }

  return (...key) => {
    const name = key.join(' ');
    const known = underway.get(name);
    if (known) return known;
    const record = new Promise<Uint8Array>((resolve, reject) => {
      if (batch.push({ key, resolve, reject }) === 1) queueMicrotask(flush);
    });
    underway.set(name, record);
    const forget = () => underway.delete(name);
    record.then(forget, forget);
    return record;
  };
}
