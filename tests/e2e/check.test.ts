import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityViolations } from './harness/axe';
import { useBrowser } from './harness/use-browser';

const browser = useBrowser();
const begin = (page: Page) => page.getByRole('button', { name: 'Controleer wat bewaard is' });
const told = (page: Page) => page.locator('.check [role=status]').first().locator('p');

/** Makes one document unreadable, and has another found by nothing that it says. */
function damage(): Promise<void> {
  return browser().asExtension(async () => {
    const done = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('kamerspoor'));
    const store = database.transaction('publicaties', 'readwrite').objectStore('publicaties');
    const [first, second] = await done(store.getAll());
    await done(store.put({ ...first, publicatie: 'onleesbaar' }));
    await done(store.put({ ...second, vraagnummers: [], cites: [] }));
    database.close();
  });
}

describe('the check of what is stored', () => {
  it('says that all is well, or what it mended, and gives what cannot be read as a file', async () => {
    // What is not indexed yet is told of as well.
    const popup = await browser().openPopupPage();
    await popup.getByText('11 documenten op deze computer').waitFor();
    const page = await browser().open(browser().address('options.html'));
    await begin(page).press('Enter');
    await expect.poll(() => told(page).last().textContent()).toBe('Alles klopt, ook de zoekindex.');

    await damage();
    await begin(page).press('Enter');
    const save = page.getByRole('button', { name: 'Sla op als bestand' });
    await save.waitFor();
    const words = await told(page).allTextContents();
    expect(words).toContain('1 document was niet te vinden op alles wat erin staat. Dat is hersteld.');
    expect(words).toContain('1 gegeven kon niet worden gelezen.');
    expect(await accessibilityViolations(page)).toEqual([]);

    const forget = page.getByRole('button', { name: 'Gooi weg wat apart is gezet' });
    expect(await forget.count()).toBe(0);
    await save.press('Enter');
    await forget.press('Enter');
    await page.getByText('Wat apart was gezet is weggegooid.').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('check-apart');

    await begin(page).press('Enter');
    await expect.poll(() => told(page).last().textContent()).toBe('Alles klopt, ook de zoekindex.');
  });
});
