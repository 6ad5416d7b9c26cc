import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { forceCloseDatabase } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CorpusDatabase } from '../../../lib/corpus/database';
import { ownDatabase } from '../../../lib/corpus/own-database';
import { tellFull, watchSharedStorage } from '../../../lib/corpus/shared-trouble';
import { tellTrouble } from '../../../lib/corpus/storage-news';
import { refusalIn, type StorageNews } from '../../../lib/model/storage-trouble';
import { landed, landedRows, putLanded } from './landed-databases';

vi.mock('wxt/browser', () => {
  const session = { get: async () => ({}), set: async () => {}, remove: async () => {} };
  return { browser: { storage: { session: { ...session, onChanged: { addListener() {}, removeListener() {} } } } } };
});

const TODAY = 50;
const opened: { close(): void }[] = [];
let news: StorageNews;
let stop: () => void;

beforeEach(() => {
  stop = watchSharedStorage((now) => {
    news = now;
  });
});

afterEach(async () => {
  stop();
  for (const database of opened.splice(0)) database.close();
  await Dexie.delete('kamerspoor');
  tellTrouble(undefined);
  tellFull(undefined);
});

function own(): CorpusDatabase {
  const database = ownDatabase();
  opened.push(database);
  return database;
}

/** The corpus as another page has it open, at a version as IndexedDB counts. */
function elsewhere(version: number, yields: boolean): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('kamerspoor', version);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const { result } = request;
      opened.push(result);
      if (yields) result.onversionchange = () => result.close();
      resolve(result);
    };
  });
}

describe('a database that is opened by an older and a newer version of the extension', () => {
  it('is left alone by the older: it says so, and changes nothing', async () => {
    // It lacks what a version of today would add to it.
    await putLanded(landed(4));
    const before = await elsewhere(TODAY + 10, true);
    const stores = [...before.objectStoreNames];
    before.close();
    const database = own();
    const refused = await database.open().catch((error: unknown) => error);
    expect(refusalIn(refused)).toBe('newer');
    expect(refusalIn(await database.publicaties.count().catch((error: unknown) => error))).toBe('newer');
    const after = await elsewhere(TODAY + 10, true);
    expect(after.version).toBe(TODAY + 10);
    expect([...after.objectStoreNames]).toEqual(stores);
  });

  it('is let go by the older page, which says so and does not come back to it', async () => {
    const older = own();
    await older.open();
    const newer = await elsewhere(TODAY + 10, true);
    expect(newer.version).toBe(TODAY + 10);
    expect(news.trouble).toEqual({ name: 'outdated' });
    await expect(older.publicaties.count()).rejects.toThrow();
    expect(older.isOpen()).toBe(false);
  });

  it('makes the newer page wait for one that does not let go, and say so until it has', async () => {
    await putLanded(landed(4));
    const older = await elsewhere(40, false);
    const newer = own();
    const opening = newer.open();
    await vi.waitFor(() => expect(news.trouble).toEqual({ name: 'waiting' }));
    older.close();
    await opening;
    expect(news.trouble).toBeUndefined();
    expect(await newer.publicaties.count()).toBe(landedRows(landed(4), 'publicaties').length);
  });

  it('is removed when it has to be', async () => {
    await own().open();
    await Dexie.delete('kamerspoor');
    expect(news.trouble).toBeUndefined();
  });
});

describe('storage that is taken away', () => {
  it('is opened once more by whoever asks next', async () => {
    await putLanded(landed(5));
    const database = own();
    await database.open();
    forceCloseDatabase(database.backendDB() as never);
    expect(await database.publicaties.count()).toBe(landedRows(landed(5), 'publicaties').length);
  });
});

describe('storage that is full', () => {
  const full = new DOMException('The quota has been exceeded.', 'QuotaExceededError');

  afterEach(() => vi.restoreAllMocks());

  it('is told when it refuses a write, and no more once a document found room', async () => {
    await putLanded(landed(5));
    const database = own();
    const [row] = await database.publicaties.limit(1).toArray();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw full;
    });
    const failed = await database.publicaties.bulkPut(row ? [row] : []).catch((error: unknown) => error);
    expect(refusalIn(failed)).toBe('full');
    expect(news.trouble).toEqual({ name: 'full', said: full.message });
    put.mockRestore();
    await database.meta.put({ key: 'small', value: '1' });
    expect(news.trouble?.name).toBe('full');
    await database.publicaties.bulkPut(row ? [row] : []);
    expect(news.trouble).toBeUndefined();
  });

  it('is told when it refuses all of a transaction at its end', async () => {
    const database = own();
    await database.open();
    const failed = await database
      .transaction('rw', database.meta, async (transaction) => {
        await database.meta.put({ key: 'large', value: '1' });
        const { idbtrans } = transaction as unknown as { idbtrans: IDBTransaction };
        Object.defineProperty(idbtrans, 'error', { get: () => full });
        idbtrans.abort();
      })
      .catch((error: unknown) => error);
    expect(refusalIn(failed)).toBe('full');
    expect(news.trouble).toEqual({ name: 'full', said: full.message });
  });

  it('lets what was there be read all the same', async () => {
    await putLanded(landed(5));
    tellFull('full');
    expect(await own().publicaties.count()).toBe(landedRows(landed(5), 'publicaties').length);
  });
});
