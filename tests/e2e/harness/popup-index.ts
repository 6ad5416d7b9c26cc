import type { Page } from 'playwright-core';

/** Not in TypeScript's types, and not in Firefox: there the index is in the default place. */
interface WithBuckets {
  storageBuckets?: { open(name: string): Promise<{ indexedDB: IDBFactory }>; delete(name: string): Promise<void> };
}

/**
 * Stores copies of a document of the seeds, each of which is a result of its own, for the background to index when it starts;
 * `page` is one of the extension's.
 */
export async function storeCopies(page: Page, of: string, copies: number): Promise<void> {
  await page.evaluate(
    async ([of, copies]) => {
      const request = indexedDB.open('kamerspoor');
      await new Promise((resolve) => request.addEventListener('success', resolve));
      const transaction = request.result.transaction(['publicaties', 'unindexed'], 'readwrite');
      const done = new Promise((resolve) => transaction.addEventListener('complete', resolve));
      const store = transaction.objectStore('publicaties');
      const read = store.get(of);
      await new Promise((resolve) => read.addEventListener('success', resolve));
      const row = read.result;
      for (let number = 1; number <= copies; number++) {
        const id = `ah-tk-20232024-${9000 + number}`;
        const publicatie = { ...row.publicatie, id, vraagnummers: [], aanhangsels: [] };
        store.put({ ...row, id, vraagnummers: [], mentions: [], publicatie });
        transaction.objectStore('unindexed').add({ id });
      }
      await done;
      request.result.close();
    },
    [of, copies] as const,
  );
}

/** Takes the whole index away: every document waits, as after an update from a version without one. `page`: one of ours. */
export async function removeIndex(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { storageBuckets } = navigator as WithBuckets;
    if (storageBuckets) await storageBuckets.delete('search');
    else {
      const removal = indexedDB.deleteDatabase('kamerspoor-index');
      await new Promise((resolve) => removal.addEventListener('success', resolve));
    }
    const request = indexedDB.open('kamerspoor');
    await new Promise((resolve) => request.addEventListener('success', resolve));
    const transaction = request.result.transaction(['publicaties', 'unindexed', 'meta'], 'readwrite');
    const done = new Promise((resolve) => transaction.addEventListener('complete', resolve));
    const ids = transaction.objectStore('publicaties').getAllKeys();
    await new Promise((resolve) => ids.addEventListener('success', resolve));
    for (const id of ids.result) transaction.objectStore('unindexed').add({ id });
    // None was ever made.
    transaction.objectStore('meta').delete('index-revision');
    await done;
    request.result.close();
  });
}

/** Takes every record but the header out of the index; `page` is one of the extension's. */
export async function damageIndex(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const bucket = await (navigator as WithBuckets).storageBuckets?.open('search');
    const request = (bucket?.indexedDB ?? indexedDB).open('kamerspoor-index');
    await new Promise((resolve) => request.addEventListener('success', resolve));
    const transaction = request.result.transaction('records', 'readwrite');
    const done = new Promise((resolve) => transaction.addEventListener('complete', resolve));
    transaction.objectStore('records').delete(IDBKeyRange.lowerBound([1], true));
    await done;
    request.result.close();
  });
}

/** Keeps everybody else from the documents; `page` is one of the extension's. Returns how to let go. */
export async function holdDocuments(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(async () => {
    const request = indexedDB.open('kamerspoor');
    await new Promise((resolve) => request.addEventListener('success', resolve));
    const store = request.result.transaction('publicaties', 'readwrite').objectStore('publicaties');
    // A transaction lasts as long as something is asked of it.
    const hold = () => {
      if (document.title !== 'let go') store.count().addEventListener('success', hold);
      else request.result.close();
    };
    hold();
  });
  return () =>
    page.evaluate(() => {
      document.title = 'let go';
    });
}

/** Keeps everybody else from changing the index; `page` is one of the extension's. Returns how to let go. */
export async function holdIndex(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(
    () =>
      new Promise<void>((held) => {
        const hold = new Promise<void>((letGo) => addEventListener('let go', () => letGo(), { once: true }));
        navigator.locks.request('kamerspoor-index', () => {
          held();
          return hold;
        });
      }),
  );
  return () =>
    page.evaluate(() => {
      dispatchEvent(new Event('let go'));
    });
}
