import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { SURFACES, type Surface } from './harness/surfaces';
import { surfacesBrowser } from './harness/surfaces-browser';
import { axeFaults } from './harness/wcag/axe-faults';
import { doubleText } from './harness/wcag/double-text';
import { fitFaults } from './harness/wcag/fit-faults';
import { focusFaults } from './harness/wcag/focus-faults';
import { motionFaults } from './harness/wcag/motion-faults';
import { spaceText } from './harness/wcag/space-text';
import { stateFaults } from './harness/wcag/state-faults';

/**
 * WCAG 2.2 AA on everything that the extension shows: each surface is opened once in each language, and looked at again in
 * every setting that a person may have. What each setting must keep stands beside it.
 */

/** The window of who zooms to 400% on 1280 × 1024: as narrow as pages have to bear (1.4.10). */
const NARROW = { width: 320, height: 420 };
/** What is left at 200% of the 800 × 600 that a browser gives the popup at most: wider than narrow, and lower. */
const LOW = { width: 400, height: 300 };

/** What the colours of a page decide, and what its width does; everything else is looked at once in each language. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];
const OF_SIZES = [
  'target-size',
  'scrollable-region-focusable',
  'meta-viewport',
  'table-fake-caption',
  'td-headers-attr',
];

/** How often a window that was made smaller is looked at before what does not fit in it counts; the popup takes a moment. */
const LOOKS = 20;
const PAUSE_MS = 100;

/** What listens to a change of the settings has heard of it. */
function nextFrames(page: Page): Promise<unknown> {
  return page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

/** Everything that is wrong with a surface, setting by setting. */
async function faultsOf(page: Page, surface: Surface, language: string): Promise<Record<string, string[]>> {
  const { ours = 'html', previews = '.none' } = surface;
  const faults: Record<string, string[]> = {};
  const note = (setting: string, found: string[]) => {
    if (found.length > 0) faults[setting] = [...(faults[setting] ?? []), ...found];
  };
  const misfits = async () => {
    for (let look = 1; look < LOOKS; look++) {
      const found = await fitFaults(page, ours, previews);
      if (found.length === 0) return found;
      await page.waitForTimeout(PAUSE_MS);
    }
    return fitFaults(page, ours, previews);
  };
  const axe = async (setting: string, media: Parameters<Page['emulateMedia']>[0], rules?: readonly string[]) => {
    await page.emulateMedia(media);
    await nextFrames(page);
    note(setting, await axeFaults(page, ours, rules));
  };
  const wide = page.viewportSize() ?? NARROW;

  await axe('light', { colorScheme: 'light' });
  await axe('dark', { colorScheme: 'dark', reducedMotion: 'reduce' }, OF_COLOURS);
  note('reduced motion', await motionFaults(page));
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' });

  await page.setViewportSize(NARROW);
  note('narrow', await misfits());
  await axe('narrow', {}, OF_SIZES);
  // Rings, and what tells a state, are the same in every language; how large words are, and how many lines, is not.
  if (language === 'nl') note('focus, narrow', await focusFaults(page, ours));
  if (surface.isPopup) {
    await page.setViewportSize(LOW);
    note('low', await misfits());
  }
  await page.setViewportSize(wide);
  if (language === 'nl') {
    note('focus', await focusFaults(page, ours));
    await page.emulateMedia({ colorScheme: 'dark' });
    await nextFrames(page);
    note('focus, dark', await focusFaults(page, ours));
  }
  await axe('forced colours', { colorScheme: 'light', forcedColors: 'active' }, OF_COLOURS);
  if (language === 'nl') {
    note('forced colours', await stateFaults(page, surface.states ?? []));
    note('focus, forced colours', await focusFaults(page, ours));
  }
  await page.emulateMedia({ forcedColors: 'none' });
  const unspace = await spaceText(page);
  note('text spacing', await misfits());
  await unspace();
  note('large text', [...(await doubleText(page, ours)), ...(await misfits())]);
  return faults;
}

describe.each(['nl', 'en'] as const)('everyone can use it (%s)', (language) => {
  const browser = surfacesBrowser({ language });

  it.each(SURFACES)('$name', async (surface) => {
    const page = await surface.open(browser());
    try {
      expect(await faultsOf(page, surface, language)).toEqual({});
    } finally {
      await page.close();
    }
  });
});
