import type { Page, Worker } from 'playwright-core';

declare const chrome: {
  runtime: { onInstalled: { dispatch(details: { reason: string }): void } };
  alarms: { clearAll(): Promise<unknown> };
  notifications?: { getAll(): Promise<object>; clear(id: string): Promise<unknown> };
  storage: Record<'local' | 'session', { clear(): Promise<void> }>;
};

/**
 * Drops everything that the extension stored. `page` is one of its pages; its worker must not be running. Rejects when something
 * still holds a database after some seconds.
 */
export async function forgetEverything(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear(), chrome.alarms.clearAll()]);
    const shown = Object.keys((await chrome.notifications?.getAll()) ?? {});
    await Promise.all(shown.map((id) => chrome.notifications?.clear(id)));
    // Of what is in a bucket of its own no database is listed.
    const { storageBuckets } = navigator as { storageBuckets?: { delete(name: string): Promise<void> } };
    await storageBuckets?.delete('search');
    for (const { name } of await indexedDB.databases()) {
      await new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase(name ?? '');
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
        // What was just closed may hold it a moment longer.
        request.onblocked = () => setTimeout(() => reject(new Error(`${name} is in use`)), 3000);
      });
    }
  });
}

/** Tells the background what the browser tells it when the extension has just been installed. */
export async function announceInstall(worker: Worker): Promise<void> {
  await worker.evaluate(() => chrome.runtime.onInstalled.dispatch({ reason: 'install' }));
}
