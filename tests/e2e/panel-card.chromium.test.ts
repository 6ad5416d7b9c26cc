import { describe, expect, it } from 'vitest';
import { builtFor } from './harness/launch';
import { QUESTION } from './harness/our-parts';
import { useBrowser } from './harness/use-browser';

// The build as people have it. Firefox gives the keyboard to no page behind another.
const browser = useBrowser({ extension: builtFor('chromium') });

describe('the panel beside the pages', () => {
  it('opens in the tab what a card in it links to, and goes on showing its text', async () => {
    const panel = await browser().open(browser().address('sidepanel.html'));
    const page = await browser().open(QUESTION);
    await page.bringToFront();
    const reader = panel.frameLocator('iframe:visible');
    // It comes with the cards.
    await reader.locator('kamerspoor-cited').waitFor({ state: 'attached' });
    await reader.locator('a[data-kamerspoor="citation"][href^="https://wetten.overheid.nl/"]').first().focus();
    await reader.locator('kamerspoor-card').waitFor();
    const followed = page.waitForRequest((request) => request.url().startsWith('https://wetten.overheid.nl/'));
    // Nothing points into a closed root; the keyboard goes in.
    await panel.keyboard.press('Shift+Tab');
    await panel.keyboard.press('Tab');
    await panel.keyboard.press('ArrowDown');
    await panel.keyboard.press('Enter');
    await followed;
    // Whatever the tab shows now is no document: the person goes on reading.
    await expect.poll(() => page.url()).not.toContain('officielebekendmakingen');
    expect(await panel.locator('iframe:visible').getAttribute('src')).toContain('/reader.html?panel');
    await reader.getByRole('heading', { level: 1 }).waitFor();
  });
});
