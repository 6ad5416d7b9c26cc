import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { type ExtensionBrowser, launch } from './extension-browser';
import type { LaunchOptions } from './launch';

/**
 * One browser for all tests of a file; each test begins with no tabs open and the extension as just installed. Call it
 * at the top of the file, and the function that it returns within a test. `ofItsOwn`: a browser for each test, where what
 * a test leaves in the browser matters.
 */
export function useBrowser(options: LaunchOptions & { ofItsOwn?: boolean } = {}): () => ExtensionBrowser {
  const { ofItsOwn = false, ...launched } = options;
  let browser: ExtensionBrowser | undefined;
  const [begin, end] = ofItsOwn ? [beforeEach, afterEach] : [beforeAll, afterAll];
  begin(async () => {
    browser = await launch(launched);
  });
  beforeEach(() => browser?.reset());
  end(() => browser?.close());
  return () => {
    if (!browser) throw new Error('The browser is there within tests only.');
    return browser;
  };
}
