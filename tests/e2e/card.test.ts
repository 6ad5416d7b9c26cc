import { describe, expect, it } from 'vitest';
import { ANSWER, banner } from './harness/our-parts';
import { useBrowser } from './harness/use-browser';

const browser = useBrowser();

describe('the card of a reference', () => {
  it('comes with the keyboard, goes with Esc, and stays while the pointer is in it', async () => {
    const page = await browser().open(ANSWER);
    await banner(page).waitFor();
    const article = page.locator('.antwoord a[data-kamerspoor="citation"]', { hasText: '125p Sv' }).first();
    await article.focus();
    const card = page.locator('kamerspoor-card');
    await card.getByText('Wetboek van Strafvordering').waitFor();
    await card.getByText('artikel 125p').waitFor();
    await card.getByText('opent wetten.overheid.nl, met de tekst zoals die gold op 18 maart 2024').waitFor();
    expect(await article.getAttribute('aria-description')).toBe(
      'Wetboek van Strafvordering (Sv), artikel 125p; opent wetten.overheid.nl, met de tekst zoals die gold op 18 maart 2024',
    );
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    expect(await article.evaluate((link) => link === document.activeElement)).toBe(true);

    await article.evaluate((link) => (link as HTMLElement).blur());
    await article.hover();
    await card.getByText('artikel 125p').hover();
    await page.waitForTimeout(500);
    expect(await card.isVisible()).toBe(true);
    await page.mouse.move(2, 2);
    await card.waitFor({ state: 'detached' });
  });
});

describe('a card that has the focus', () => {
  it('stays while the mouse moves elsewhere, and while the page scrolls under it', async () => {
    const page = await browser().open(ANSWER);
    await banner(page).waitFor();
    await page.mouse.move(300, 300);
    const article = page.locator('.antwoord a[data-kamerspoor="citation"]', { hasText: '125p Sv' }).first();
    await article.focus();
    const card = page.locator('kamerspoor-card');
    await card.waitFor();
    await page.mouse.wheel(0, 40);
    await page.mouse.move(320, 320);
    await page.waitForTimeout(500);
    expect(await card.isVisible()).toBe(true);
  });
});
