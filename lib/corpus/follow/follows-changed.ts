import { browser } from 'wxt/browser';

const KEY = 'follows-changed';

/** Tells the background, asleep or not, that what is followed changed: it keeps the alarm and the badge by it. */
export async function tellFollowsChanged(): Promise<void> {
  await browser.storage.session.set({ [KEY]: crypto.randomUUID() });
}

/** Calls back whenever that is told. To be called at once when the background starts: it is woken for this. */
export function onFollowsChanged(callback: () => void): void {
  browser.storage.session.onChanged.addListener((changes: Record<string, unknown>) => {
    if (KEY in changes) callback();
  });
}
