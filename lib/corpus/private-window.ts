import { browser } from 'wxt/browser';

/**
 * Whether this page of the extension stands in a private window, of which nothing may be remembered. Asked of the window:
 * `extension.inIncognitoContext` is false there, because the extension runs once for all windows.
 * https://developer.chrome.com/docs/extensions/reference/manifest/incognito
 */
export async function inPrivateWindow(): Promise<boolean> {
  // Firefox for Android has tabs, but no windows.
  if (!browser.windows) return (await browser.tabs.getCurrent())?.incognito ?? false;
  return (await browser.windows.getCurrent()).incognito;
}
