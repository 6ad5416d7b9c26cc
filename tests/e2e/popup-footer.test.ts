import { describe, expect, it } from 'vitest';
import { accessibilityViolations } from './harness/axe';
import { listOf } from './harness/popup-results';
import { useBrowser } from './harness/use-browser';

describe('the popup’s footer', () => {
  const browser = useBrowser();

  it.each([640, 400])('leads to the documents and takes the results along, at %i pixels', async (width) => {
    const popup = await browser().openPopupPage();
    await popup.setViewportSize({ width, height: 560 });
    await popup.getByRole('link', { name: 'Documenten', exact: true }).waitFor();
    expect(await popup.getByRole('link', { name: 'Meenemen' }).count()).toBe(0);
    await popup.getByRole('combobox').fill('telegram lid:kathmann');
    await listOf(popup, 'telegram lid:kathmann').waitFor();
    expect(await accessibilityViolations(popup)).toEqual([]);
    const opened = browser().context.waitForEvent('page');
    await popup.getByRole('link', { name: 'Meenemen' }).click();
    const page = await opened;
    await page.waitForURL(/\/corpus\.html\?q=telegram%20lid%3Akathmann#meenemen$/);
    await page.getByRole('heading', { level: 1, name: 'Meenemen' }).waitFor();
  });
});
