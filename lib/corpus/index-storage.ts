import { Dexie, type DexieOptions } from 'dexie';
import type { IndexStorage, RecordKey, RecordKind } from '../search/index/index-storage';
import { tellFull } from './shared-trouble';
import { watchWrites } from './watch-writes';

const NAME = 'kamerspoor-index';
/** Records that are removed in one transaction: nothing else reaches the index meanwhile. */
const AT_ONCE = 100;

/** https://developer.mozilla.org/docs/Web/API/StorageBucketManager: not in every browser, and not in TypeScript's types. */
interface StorageBuckets {
  storageBuckets?: { open(name: string, options: object): Promise<{ indexedDB: IDBFactory }> };
}

/**
 * A bucket of its own, where the browser has these: Chromium takes the databases in the default place away from a page that
 * was idle for a while, and there reading again is slow.
 */
async function ownBucket(): Promise<DexieOptions> {
  const { storageBuckets } = navigator as StorageBuckets;
  if (!storageBuckets) return {};
  try {
    const { indexedDB } = await storageBuckets.open('search', { durability: 'relaxed' });
    return { indexedDB, IDBKeyRange };
  } catch (error) {
    // The index can be made anywhere: a slower one is better than none.
    console.error(error);
    return {};
  }
}

/** A record as it is stored. `bytes` may be anything by now. */
interface RecordRow {
  segment: number;
  kind: RecordKind;
  page: number;
  bytes: unknown;
}

/** The database of an index, not opened yet. */
export function createIndexDatabase(name = NAME, options: DexieOptions = {}): Dexie {
  const database = new Dexie(name, options);
  database.version(1).stores({ records: '[segment+kind+page]' });
  return database;
}

/** The index in such a database. Its records have no version of their own: the header tells how to read them. */
export function createIndexStorage(database: Dexie): IndexStorage {
  const records = database.table<RecordRow, [...RecordKey]>('records');

  async function firstFrom(segment: number): Promise<number | undefined> {
    const [key] = await records.where(':id').aboveOrEqual([segment]).limit(1).primaryKeys();
    return key?.[0];
  }

  /** What stands behind the number of a segment comes before the next number. */
  function firstOf(segment: number): Promise<[...RecordKey][]> {
    const range = records.where(':id').between([segment], [segment + 1]);
    return range.limit(AT_ONCE).primaryKeys();
  }

  return {
    async read(keys) {
      const rows = await records.bulkGet(keys.map((key) => [...key]));
      return rows.map((row) => (row?.bytes instanceof Uint8Array ? row.bytes : undefined));
    },
    async segments() {
      const found: number[] = [];
      for (let next = await firstFrom(1); next !== undefined; next = await firstFrom(next + 1)) found.push(next);
      return found;
    },
    async write(written) {
      const rows = written.map(({ key: [segment, kind, page], bytes }) => {
        // A view would be stored with all of the memory that it is a view of.
        return { segment, kind, page, bytes: bytes.length < bytes.buffer.byteLength ? bytes.slice() : bytes };
      });
      await database.transaction('rw', records, async () => records.bulkPut(rows));
    },
    async drop(segments) {
      for (const segment of segments) {
        for (let keys = await firstOf(segment); keys.length > 0; keys = await firstOf(segment)) {
          await records.bulkDelete(keys);
        }
      }
    },
  };
}

let opened: Promise<IndexStorage> | undefined;

async function open(): Promise<IndexStorage> {
  const database = createIndexDatabase(NAME, await ownBucket());
  watchWrites(database, tellFull);
  // The browser may take it away at any time: who asks next has it opened anew.
  database.on('close', () => {
    opened = undefined;
  });
  // A database that did not open stays as it is: another has to take its place.
  return createIndexStorage(await database.open());
}

/** The index on this machine, opened once for each page or worker. Rejects when the browser refuses; the next call tries again. */
export function openIndexStorage(): Promise<IndexStorage> {
  opened ??= open().catch((error) => {
    opened = undefined;
    throw error;
  });
  return opened;
}
