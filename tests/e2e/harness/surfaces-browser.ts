import { afterAll, beforeAll } from 'vitest';
import { type ExtensionBrowser, launch } from './extension-browser';
import { type GrantedBuild, grantedBuild } from './granted-build';
import type { LaunchOptions } from './launch';
import { siteOfSurfaces } from './surfaces';

/** A browser in which every surface can be opened, from before the tests of a `describe` until after them. */
export function surfacesBrowser(options: Pick<LaunchOptions, 'language'> = {}): () => ExtensionBrowser {
  let build: GrantedBuild;
  let browser: ExtensionBrowser;
  beforeAll(async () => {
    build = grantedBuild(['notifications']);
    browser = await launch({ ...options, extension: build.folder, site: siteOfSurfaces() });
    await browser.reset();
  });
  afterAll(async () => {
    await browser.close();
    build.remove();
  });
  return () => browser;
}
