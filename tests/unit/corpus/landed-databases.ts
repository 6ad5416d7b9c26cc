import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../fixtures/databases', import.meta.url));

interface LandedIndex {
  name: string;
  keyPath: string | string[];
  multiEntry: boolean;
  unique: boolean;
}

/** What the extension of an earlier commit had stored; tests/fixtures/databases/README.md says what is what. */
export interface Landed {
  databases: {
    name: string;
    version: number;
    stores: {
      name: string;
      keyPath: string | string[];
      autoIncrement: boolean;
      indexes: LandedIndex[];
      rows: Record<string, unknown>[];
    }[];
  }[];
}

/** The versions of the schema of which there is a database, in order. */
export function landedVersions(): number[] {
  const found = readdirSync(FOLDER).flatMap((name) => /^v(\d+)\.json$/.exec(name)?.[1] ?? []);
  return found.map(Number).sort((a, b) => a - b);
}

/** What was stored under this version of the schema. */
export function landed(version: number): Landed {
  return JSON.parse(readFileSync(join(FOLDER, `v${version}.json`), 'utf8'));
}

/** The rows of a store of the corpus as it was. */
export function landedRows({ databases }: Landed, store: string): Record<string, unknown>[] {
  const corpus = databases.find(({ name }) => name === 'kamerspoor');
  return corpus?.stores.find(({ name }) => name === store)?.rows ?? [];
}

/**
 * Puts databases where the extension looks for them, without a line of its code. Uses nothing outside itself, so that a page
 * of a browser can run it; there the index of search has a bucket of its own, where the browser has these.
 */
export async function putLanded({ databases }: Landed): Promise<void> {
  interface WithBuckets {
    storageBuckets?: { open(name: string, options: object): Promise<{ indexedDB: IDBFactory }> };
  }
  const bytesIn = (value: unknown): unknown => {
    const { $bytes } = Object(value) as { $bytes?: string };
    return typeof $bytes === 'string' ? Uint8Array.from(atob($bytes), (letter) => letter.charCodeAt(0)) : value;
  };
  const { storageBuckets } = Object(globalThis.navigator) as WithBuckets;
  for (const { name, version, stores } of databases) {
    const bucket =
      name === 'kamerspoor-index' ? await storageBuckets?.open('search', { durability: 'relaxed' }) : undefined;
    await new Promise<void>((resolve, reject) => {
      const request = (bucket?.indexedDB ?? indexedDB).open(name, version);
      request.onerror = () => reject(request.error);
      request.onblocked = () => reject(new Error(`${name} is in use`));
      request.onupgradeneeded = () => {
        for (const { name: storeName, keyPath, autoIncrement, indexes, rows } of stores) {
          const store = request.result.createObjectStore(storeName, { keyPath, autoIncrement });
          for (const { name: index, keyPath: path, multiEntry, unique } of indexes) {
            store.createIndex(index, path, { multiEntry, unique });
          }
          for (const row of rows) {
            store.put(Object.fromEntries(Object.entries(row).map(([key, value]) => [key, bytesIn(value)])));
          }
        }
      };
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    });
  }
}
