import type { CollectForm, CollectJob } from '../../../lib/model/collect';
import type { ExtensionBrowser } from './extension-browser';

declare const chrome: { storage: { session: { set(items: object): Promise<void> } } };

/** Runs with the extension's own rights. */
async function putAndTell(job: object): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('kamerspoor');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const transaction = database.transaction('jobs', 'readwrite');
  transaction.objectStore('jobs').put(job);
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  database.close();
  await chrome.storage.session.set({ 'collect-waits': crypto.randomUUID() });
}

/** Puts a collecting on the list as the corpus does, and wakes the background for it. */
export async function beginCollecting(browser: ExtensionBrowser, form: CollectForm): Promise<void> {
  const job: CollectJob = {
    id: 'a-collecting',
    form,
    begun: '2026-11-22T09:00:00.000Z',
    changed: '2026-11-22T09:00:00.000Z',
    state: 'running',
    phase: 'listing',
    position: 1,
    pass: 1,
    total: 0,
    listed: 0,
    stored: 0,
    had: 0,
    recordOnly: 0,
    lost: 0,
    failures: 0,
  };
  await browser.asExtension(putAndTell, job);
}
