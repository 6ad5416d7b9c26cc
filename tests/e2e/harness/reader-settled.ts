import type { Page } from 'playwright-core';

/**
 * Resolves when a stored document stands in the reader as it stays: it hears its keys, has cards at its references, and every
 * place for a note has its room.
 */
export async function readerSettled(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector('kamerspoor-cited') !== null &&
      [...document.querySelectorAll('.beside')].every((place) => place.querySelector('.note-write')),
  );
}

/** Resolves when a page has done what it does once its last change is painted, such as no longer hearing a key. */
export function afterPaint(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)));
      }),
  );
}
