import type { Page } from 'playwright-core';
import { addressOf } from '../../lib/identifiers/address';
import type { ExtensionBrowser } from '../../tests/e2e/harness/extension-browser';
import { allLinked, answer, banner, QUESTION, turnOff } from '../../tests/e2e/harness/our-parts';

declare const chrome: { storage: { local: { set(values: object): Promise<void> } } };

async function open(page: Page, address: string): Promise<void> {
  // The panel follows the tab that is looked at.
  await page.bringToFront();
  await page.goto(address);
  await allLinked(page);
}

/** Opens a document's page in a tab, and waits until all of it is linked. */
export function visit(page: Page, id: string): Promise<void> {
  return open(page, addressOf(id));
}

/** The same with the page of a question of the seeds, at which memory is measured. */
export function visitQuestion(page: Page): Promise<void> {
  return open(page, QUESTION);
}

/** Looks at a card, unfolds an answer, turns everything off and on again, goes on by a link within the page and back. */
export async function readOn(browser: ExtensionBrowser, page: Page): Promise<void> {
  await visitQuestion(page);
  await answer(page, '12').locator('summary').click();
  await answer(page, '12').getByRole('link', { name: /125p/ }).first().hover();
  await page.locator('kamerspoor-card').waitFor();
  await page.mouse.move(0, 0);
  await page.locator('kamerspoor-card').waitFor({ state: 'detached' });
  await turnOff(page);
  await browser.asExtension(() => chrome.storage.local.set({ preferences: { enabled: true, rememberTold: true } }));
  await banner(page).waitFor();
  await page.evaluate(() => location.assign('#kamerspoor-vraag-12'));
  await page.reload();
  await allLinked(page);
  await page.goBack();
  await allLinked(page);
}
