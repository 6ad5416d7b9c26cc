import type { Page } from 'playwright-core';
import type { BenchBrowser } from '../search/bench-browser';

/** A person types again after so many milliseconds. */
const EVERY_MS = 200;
/** A query that is not answered by then counts as this long. */
const LONGEST_MS = 5_000;

/** Runs in the popup: types a query, and says how many milliseconds it takes until the list changes. */
function typeAndWait([query, longest]: [string, number]): Promise<number> {
  const field = document.querySelector('input');
  const list = document.querySelector('[role=listbox]') ?? document.body;
  return new Promise((resolve) => {
    const start = performance.now();
    setTimeout(resolve, longest, longest);
    new MutationObserver((_, observer) => {
      observer.disconnect();
      resolve(performance.now() - start);
    }).observe(list, { childList: true, subtree: true, characterData: true });
    if (field) field.value = query;
    field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

/** Types queries into a popup one after the other until it is told to stop; gives what each took in milliseconds. */
export async function askMeanwhile(
  browser: BenchBrowser,
  queries: readonly string[],
  isOver: () => boolean,
): Promise<number[]> {
  const popup: Page = await browser.context.newPage();
  await popup.goto(browser.address('popup.html'));
  await popup.locator('input').first().waitFor();
  const times: number[] = [];
  for (let at = 0; !isOver(); at++) {
    times.push(await popup.evaluate(typeAndWait, [queries[at % queries.length] ?? '', LONGEST_MS] as [string, number]));
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
  }
  await popup.close();
  return times;
}
