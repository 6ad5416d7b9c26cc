import { Dexie, type DexieOptions } from 'dexie';

interface StorageBuckets {
  storageBuckets?: { open(name: string): Promise<{ indexedDB: IDBFactory }> };
}

/** The bytes of the index's records, by what they hold. */
export async function indexBytes(): Promise<Record<string, number>> {
  const { storageBuckets } = navigator as StorageBuckets;
  const options: DexieOptions = storageBuckets
    ? { indexedDB: (await storageBuckets.open('search')).indexedDB, IDBKeyRange }
    : {};
  const index = await new Dexie('kamerspoor-index', options).open();
  const sizes: Record<string, number> = {};
  await index.table<{ kind: string; bytes: Uint8Array }>('records').each(({ kind, bytes }) => {
    sizes[kind] = (sizes[kind] ?? 0) + bytes.length;
  });
  index.close();
  return sizes;
}
