import { browser } from 'wxt/browser';

const KEY = 'collect-waits';

/** Tells the background, asleep or not, that there is something to collect. */
export async function tellCollectWaits(): Promise<void> {
  await browser.storage.session.set({ [KEY]: crypto.randomUUID() });
}

/** Calls back whenever a page tells that. To be called at once when the background starts: it is woken for this. */
export function onCollectWaits(callback: () => void): void {
  browser.storage.session.onChanged.addListener((changes: Record<string, unknown>) => {
    if (KEY in changes) callback();
  });
}
