import type { Locator, Page } from 'playwright-core';

/** The rows of the popup that lead to a document: not those that do something, such as searching all official publications. */
export function results(popup: Page): Locator {
  return popup.locator('[role=option]:not([href="#"])');
}
