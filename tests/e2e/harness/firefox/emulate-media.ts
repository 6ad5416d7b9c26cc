import type { Page } from 'playwright-core';
import { bidiContextOf } from './bidi';
import type { RunInChrome } from './browser-chrome';

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;

/**
 * Gives a page of Firefox the `emulateMedia` that it lacks: print, dark, forced colours and less motion, by the switches of
 * Firefox's own developer tools. Reduced motion holds for the whole browser.
 */
export function emulateMediaOf(page: Page, run: RunInChrome): Page['emulateMedia'] {
  const set: Media = {};
  return async (media = {}) => {
    Object.assign(set, media);
    const overrides = {
      prefersColorSchemeOverride: set.colorScheme ?? 'none',
      forcedColorsOverride: set.forcedColors ?? 'none',
      mediumOverride: set.media ?? '',
    };
    const motion = set.reducedMotion === 'reduce' ? 1 : 0;
    await run(`{
      const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
      const tab = NavigableManager.getBrowsingContextById('${bidiContextOf(page)}');
      Object.assign(tab.top, ${JSON.stringify(overrides)});
      Services.prefs.setIntPref('ui.prefersReducedMotion', ${motion});
    }`);
    await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
  };
}
