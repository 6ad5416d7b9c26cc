import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Launched, launchChromium } from './harness/launch';
import { ANSWER, banner, QUESTION, turnOff, UNKNOWN } from './harness/our-parts';
import { useBrowser } from './harness/use-browser';

const browser = useBrowser();

describe('a page keeps what it had', () => {
  let plain: Launched;
  beforeAll(async () => {
    plain = await launchChromium({ extension: false });
  });
  afterAll(() => plain.close());

  it.each([QUESTION, ANSWER, UNKNOWN])('%s: the same text with us, the same markup after the switch', async (url) => {
    const untouched = await plain.context.newPage();
    await untouched.goto(url);
    const text = await untouched.evaluate(() => document.documentElement.textContent);
    const markup = await untouched.evaluate(() => document.documentElement.outerHTML);

    const page = await browser().open(url);
    await banner(page).waitFor();
    expect(await page.evaluate(() => document.documentElement.textContent)).toBe(text);

    await turnOff(page);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(markup);

    await page.reload();
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(markup);
  });

  it('shows nothing of ours in print', async () => {
    const page = await browser().open(QUESTION);
    await banner(page).waitFor();
    await page.emulateMedia({ media: 'print' });
    for (const element of await page.locator('kamerspoor-banner, kamerspoor-answer').all()) {
      expect(await element.isVisible()).toBe(false);
    }
  });
});
