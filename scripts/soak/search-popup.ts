import type { Page } from 'playwright-core';

/** A list that stays as it is for so many milliseconds is that of the query as well. */
const LONGEST_MS = 400;

/** Runs in the popup: types a query, and tells whether the list changed. */
async function typeAndWait([query, longest]: readonly [string, number]): Promise<boolean> {
  const field = document.querySelector('input');
  const list = document.querySelector('.body');
  if (!field || !list) throw new Error('This is no popup.');
  const waiting = new AbortController();
  const changed = await new Promise<boolean>((resolve) => {
    const observer = new MutationObserver(() => resolve(true));
    observer.observe(list, { childList: true, subtree: true, characterData: true });
    const timer = setTimeout(resolve, longest, false);
    waiting.signal.addEventListener('abort', () => {
      observer.disconnect();
      clearTimeout(timer);
    });
    field.value = query;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  waiting.abort();
  return changed;
}

/** Searches in a popup that is open; tells whether another list came of it. */
export async function searchIn(popup: Page, query: string): Promise<boolean> {
  await popup.locator('.body').waitFor();
  return popup.evaluate(typeAndWait, [query, LONGEST_MS] as const);
}
