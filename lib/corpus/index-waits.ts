import { browser } from 'wxt/browser';

const KEY = 'index-waits';

/** Tells the background, asleep or not, that the index has work to do that is too much for a page. */
export async function tellIndexWaits(): Promise<void> {
  await browser.storage.session.set({ [KEY]: crypto.randomUUID() });
}

/** Calls back whenever a page tells that. To be called at once when the background starts: it is woken for this. */
export function onIndexWaits(callback: () => void): void {
  browser.storage.session.onChanged.addListener((changes: Record<string, unknown>) => {
    if (KEY in changes) callback();
  });
}
