import type { Page } from 'playwright-core';

/**
 * Presses a key and waits until the page has had it, for what is to stay as it is: in Firefox a press returns before it comes to
 * the page.
 */
export async function pressThrough(page: Page, key: string): Promise<void> {
  const press = await page.evaluateHandle(() => {
    const press = { cameThrough: false };
    const come = () => {
      press.cameThrough = true;
    };
    addEventListener('keyup', come, { capture: true, once: true });
    return press;
  });
  await page.keyboard.press(key);
  await page.waitForFunction(({ cameThrough }) => cameThrough, press);
}
