import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { viewAddress } from '../../../components/corpus/views';
import type { ExtensionBrowser } from './extension-browser';

declare const chrome: { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } };

/** The rows of the popup that lead to a document: not those that do something, such as searching all official publications. */
export function results(popup: Page): Locator {
  return popup.locator('[role=option]:not([href="#"])');
}

/** What is there once the popup lists what a query found, and no longer what the query before did. */
export function listOf(popup: Page, query: string): Locator {
  return popup.locator(`.footer a[href="${viewAddress('meenemen', query)}"]`);
}

/** The text of the row that Enter would open; undefined when there is none. */
export function activeRow(popup: Page): Promise<string | null | undefined> {
  return popup.evaluate(() => {
    const id = document.querySelector('[role=combobox]')?.getAttribute('aria-activedescendant');
    const row = id ? document.getElementById(id) : null;
    return row?.getAttribute('aria-selected') === 'true' ? row.textContent : undefined;
  });
}

/** Resolves when a query is kept for the next time that the popup opens. */
export async function queryKept({ asExtension }: ExtensionBrowser, query: string): Promise<void> {
  const kept = () => asExtension(async () => (await chrome.storage.local.get('lastQuery')).lastQuery);
  await expect.poll(kept).toMatchObject({ query });
}
