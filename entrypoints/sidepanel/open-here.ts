import { browser } from 'wxt/browser';

/** Opens an address in the tab that the person looks at. */
export function openHere(address: string): void {
  browser.tabs.update({ url: address }).catch(console.error);
}
