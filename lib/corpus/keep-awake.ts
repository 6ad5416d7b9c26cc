import { browser } from 'wxt/browser';

/** A worker is ended after thirty seconds in which the browser was asked nothing. In milliseconds. */
const OFTEN = 20_000;

/**
 * Keeps the background worker alive until some work is done: any call to the browser counts as a sign of life.
 * https://developer.chrome.com/docs/extensions/develop/concepts/service-workers/lifecycle
 */
export async function keepAwake<Result>(work: () => Promise<Result>): Promise<Result> {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), OFTEN);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
