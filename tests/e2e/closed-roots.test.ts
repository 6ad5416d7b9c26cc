import { describe, expect, it } from 'vitest';
import { browserName, builtFor } from './harness/launch';
import { answer, QUESTION } from './harness/our-parts';
import { useBrowser } from './harness/use-browser';

// The build as people have it: the other stories are told in a copy whose parts can be looked into.
const browser = useBrowser({ extension: builtFor(browserName()) });

describe('what is added to a page', () => {
  it('tells the page nothing of what is on this machine, and works all the same', async () => {
    const page = await browser().open(QUESTION);
    await answer(page, '12').waitFor({ state: 'attached' });
    const link = page.locator('a[data-kamerspoor="citation"]').first();
    await link.focus();
    const card = page.locator('kamerspoor-card');
    await card.waitFor();
    // The keyboard goes into the card and, by Esc, back to its link.
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => card.evaluate((host) => host === document.activeElement)).toBe(true);
    const seen = await page.evaluate(() => {
      const hosts = [...document.querySelectorAll('[data-kamerspoor-ui]')];
      return {
        tags: [...new Set(hosts.map(({ localName }) => localName))].sort(),
        roots: hosts.filter(({ shadowRoot }) => shadowRoot !== null).length,
        text: hosts.map((host) => host.textContent + host.innerHTML).join(''),
      };
    });
    expect(seen).toEqual({
      tags: ['kamerspoor-answer', 'kamerspoor-banner', 'kamerspoor-card', 'kamerspoor-cited'],
      roots: 0,
      text: '',
    });
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});
