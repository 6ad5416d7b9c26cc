import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type ExtensionBrowser, launch } from './extension-browser';
import type { LaunchOptions } from './launch';

/**
 * One browser for all tests of a file; each test begins with no tabs open and the extension as just installed. Call it
 * at the top of the file, and the function that it returns within a test.
 */
export function useBrowser(options: LaunchOptions = {}): () => ExtensionBrowser {
  let browser: ExtensionBrowser | undefined;
  beforeAll(async () => {
    browser = await launch(options);
  });
  beforeEach(() => browser?.reset());
  afterAll(() => browser?.close());
  return () => {
    if (!browser) throw new Error('The browser is there within tests only.');
    return browser;
  };
}
