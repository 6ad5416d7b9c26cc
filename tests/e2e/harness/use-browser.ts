import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type ExtensionBrowser, launch } from './extension-browser';
import type { LaunchOptions } from './launch';
import { within } from './within';

/** How long a browser may take to close; one that does not is ended with the tests. */
const PATIENCE_MS = 10_000;

/**
 * One browser for all tests of a file; each test begins with no tabs open and the extension as just installed. Call it
 * at the top of the file, and the function that it returns within a test.
 */
export function useBrowser(options: LaunchOptions = {}): () => ExtensionBrowser {
  let browser: ExtensionBrowser | undefined;
  beforeAll(async () => {
    browser = await launch(options);
  });
  beforeEach(async () => {
    try {
      await browser?.reset();
    } catch (error) {
      // Chromium sometimes closes no tab that is just being loaded again; a new browser is as empty.
      console.warn('A new browser, for the one before could not be emptied:', error);
      await within(PATIENCE_MS, 'closing the browser', Promise.resolve(browser?.close())).catch(console.warn);
      browser = await launch(options);
    }
  });
  afterAll(() => browser?.close());
  return () => {
    if (!browser) throw new Error('The browser is there within tests only.');
    return browser;
  };
}
