import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Launched } from './harness/launch';
import { launchBrowser } from './harness/launch-browser';
import { ANSWER, allLinked, QUESTION, turnOff, UNKNOWN } from './harness/our-parts';
import { useBrowser } from './harness/use-browser';

const browser = useBrowser();

describe('a page keeps what it had', () => {
  let plain: Launched;
  beforeAll(async () => {
    plain = await launchBrowser({ extension: false });
  });
  afterAll(() => plain.close());

  it.each([QUESTION, ANSWER, UNKNOWN])('%s: the same text with us, the same markup after the switch', async (url) => {
    const untouched = await plain.context.newPage();
    await untouched.goto(url);
    const text = await untouched.evaluate(() => document.documentElement.textContent);
    const markup = await untouched.evaluate(() => document.documentElement.outerHTML);

    const page = await browser().open(url);
    await allLinked(page);
    expect(await page.evaluate(() => document.documentElement.textContent)).toBe(text);

    await turnOff(page);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(markup);

    await page.reload();
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(markup);
  });

  it.each([QUESTION, ANSWER])('%s shows nothing of ours in print', async (url) => {
    const page = await browser().open(url);
    await allLinked(page);
    const ours = page.locator('[data-kamerspoor-ui]').filter({ visible: true });
    expect(await ours.count()).toBeGreaterThan(2);
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => ours.count()).toBe(0);
  });
});
