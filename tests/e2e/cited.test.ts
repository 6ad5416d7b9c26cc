import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityViolations } from './harness/axe';
import { ANSWER, banner, turnOff } from './harness/our-parts';
import { useBrowser } from './harness/use-browser';

const browser = useBrowser();

function panel(page: Page): Locator {
  return page.locator('kamerspoor-cited');
}

async function openPanel(page: Page): Promise<void> {
  await panel(page).locator('summary').click();
  await panel(page).getByRole('heading', { name: 'Wetten en verdragen' }).waitFor();
}

/** How many links of the page’s own text read these words. */
function links(page: Page, words: string): Promise<number> {
  return page.locator('a[data-kamerspoor="citation"]', { hasText: words }).count();
}

describe('the panel of what a document cites', () => {
  it('stands behind the banner, folded, with what there is in its summary', async () => {
    const page = await browser().open(ANSWER);
    await panel(page).waitFor();
    await banner(page).waitFor();
    const summary = () => panel(page).locator('summary').textContent();
    await expect.poll(summary).toMatch(/^Aangehaald in dit document: .*\d+ wet(?:ten)?\b.*\d+ artikel(?:en)?\b/);
    expect(await panel(page).getByRole('button').count()).toBe(0);
    expect(await panel(page).evaluate((host) => host.previousElementSibling?.tagName.toLowerCase())).toBe(
      'kamerspoor-banner',
    );
  });

  it('leads to each place in turn, and says which it is', async () => {
    const page = await browser().open(ANSWER);
    await panel(page).waitFor();
    await openPanel(page);
    const row = panel(page).getByRole('button', { name: /^artikel 125p/ });
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    await row.click();
    await expect.poll(focused).toContain('125p');
    const first = await page.evaluate(() => window.scrollY);
    await page.locator('kamerspoor-card').getByText('Wetboek van Strafvordering (Sv)').waitFor();
    expect(await links(page, '125p')).toBeGreaterThan(1);
    await row.click();
    await panel(page)
      .getByText(/^2 van \d+$/)
      .waitFor();
    expect(await focused()).toContain('125p');
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThanOrEqual(first);
  });

  it.each(['light', 'dark'] as const)('has nothing that axe finds wrong (%s)', async (colorScheme) => {
    const page = await browser().open(ANSWER);
    await page.emulateMedia({ colorScheme });
    await panel(page).waitFor();
    await openPanel(page);
    expect(await accessibilityViolations(page, 'kamerspoor-cited')).toEqual([]);
  });

  it('goes with everything else, and is not printed', async () => {
    const page = await browser().open(ANSWER);
    await panel(page).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await panel(page).isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await turnOff(page);
    await panel(page).waitFor({ state: 'detached' });
  });

  it('is in the reader as well', async () => {
    const page = await browser().open(browser().address('reader.html?id=brief:324744'));
    await panel(page).waitFor();
    await openPanel(page);
    await panel(page)
      .getByRole('button', { name: /^artikel 13b/ })
      .click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('13b');
  });
});
