import { describe, expect, it } from 'vitest';
import { accessibilityViolations } from './harness/axe';
import { launch } from './harness/extension-browser';
import { ANSWER, answer, banner, QUESTION } from './harness/our-parts';
import { useBrowser } from './harness/use-browser';

const browser = useBrowser();

describe('everyone can use it', () => {
  it.each(['light', 'dark'] as const)('what we add has no fault that axe finds, in %s', async (colorScheme) => {
    const page = await browser().open(QUESTION);
    await page.emulateMedia({ colorScheme });
    await banner(page).waitFor();
    await answer(page, '12').locator('summary').click();
    await answer(page, '12').getByRole('link', { name: 'artikel 125p Sv' }).focus();
    await page.locator('kamerspoor-card').waitFor();
    for (const part of ['kamerspoor-banner', 'kamerspoor-answer[data-question="12"]']) {
      expect(await accessibilityViolations(page, part)).toEqual([]);
    }
  });

  it('fits a window of half the width, as at 200% zoom', async () => {
    const page = await browser().open(QUESTION);
    await page.setViewportSize({ width: 400, height: 600 });
    await banner(page).waitFor();
    const overflows = await banner(page).evaluate((host) => host.scrollWidth > host.clientWidth);
    expect(overflows).toBe(false);
  });

  it('has options that fit the narrowest of windows', async () => {
    const options = await browser().open(browser().address('options.html'));
    await options.setViewportSize({ width: 320, height: 600 });
    await options.getByRole('heading', { level: 1 }).waitFor();
    const { scrollWidth, clientWidth } = await options.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return { scrollWidth, clientWidth };
    });
    expect(scrollWidth).toBe(clientWidth);
  });
});

describe('on a page of any colour', () => {
  it('stays light on a page that stays white, for who prefers dark', async () => {
    const page = await browser().open(QUESTION);
    await page.addStyleTag({ content: 'body { background: #fff !important; color: #111 !important; }' });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.waitForFunction(
      () => document.querySelector('kamerspoor-banner')?.getAttribute('data-theme') === 'light',
    );
    expect(await accessibilityViolations(page, 'kamerspoor-banner')).toEqual([]);
  });

  it('is dark on a page that is dark, for who prefers light', async () => {
    const page = await browser().open(ANSWER);
    await banner(page).waitFor();
    await page.addStyleTag({ content: 'body { background: #111 !important; color: #eee !important; }' });
    const theme = () => page.locator('kamerspoor-way-back').first().getAttribute('data-theme');
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(theme).toBe('dark');
    await page.emulateMedia({ colorScheme: 'light' });
    await page.waitForTimeout(200);
    expect(await theme()).toBe('dark');
    expect(await accessibilityViolations(page, 'kamerspoor-way-back')).toEqual([]);
  });
});

describe('in an English browser', () => {
  it('speaks English', async () => {
    const english = await launch({ language: 'en' });
    try {
      const page = await english.open(QUESTION);
      await banner(page)
        .getByText('Answered on 18 March 2024, after 52 days: 10 days past the six-week deadline.')
        .waitFor();
      await answer(page, '12').getByText('Answer to question 12').waitFor();
    } finally {
      await english.close();
    }
  });
});
