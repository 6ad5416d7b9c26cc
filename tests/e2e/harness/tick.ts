import type { Locator } from 'playwright-core';
import { expect } from 'vitest';

/**
 * Presses a checkbox or a radio button that is not yet as it is to be, and waits until it is. Playwright's own `check` looks
 * once directly after the press, which in Firefox may not have come to the page by then.
 */
export async function tick(control: Locator, to = true): Promise<void> {
  if ((await control.isChecked()) !== to) await control.click();
  await expect.poll(() => control.isChecked()).toBe(to);
}
