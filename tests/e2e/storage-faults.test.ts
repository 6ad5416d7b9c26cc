import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { landed, putLanded } from '../unit/corpus/landed-databases';
import { accessibilityViolations } from './harness/axe';
import type { ExtensionBrowser } from './harness/extension-browser';
import { results } from './harness/popup-results';
import { useBrowser } from './harness/use-browser';

const QUESTION = 'kv-tk-2024Z01211';
const READER = `reader.html?id=${QUESTION}`;

async function search(popup: Page, query: string): Promise<void> {
  await popup.getByRole('combobox').fill(query);
  await results(popup).first().waitFor();
}

/** Drops every database, also what a worker that was on its way made of them meanwhile. */
async function dropDatabases(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { storageBuckets } = navigator as { storageBuckets?: { delete(name: string): Promise<void> } };
    await storageBuckets?.delete('search');
    for (const { name = '' } of await indexedDB.databases()) {
      const request = indexedDB.deleteDatabase(name);
      await new Promise((resolve) => request.addEventListener('success', resolve));
    }
  });
}

/** Puts what a version had stored in the place of what is there; returns a page in which nothing else runs. */
async function putVersion({ address, open, killWorker }: ExtensionBrowser, version: number): Promise<Page> {
  const page = await open(address('manifest.json'));
  await expect
    .poll(
      async () => {
        // Nothing but the databases: a change to what else is stored would wake the worker.
        await killWorker();
        await dropDatabases(page);
        return page.evaluate(putLanded, landed(version)).then(
          () => 'put',
          // A worker that was told of its installation a moment ago comes once more, and was here first.
          ({ message }: Error) => message,
        );
      },
      { timeout: 20_000 },
    )
    .toBe('put');
  return page;
}

/** Writes a document that cannot be read in the place of one that can. */
function spoil(id: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('kamerspoor');
    request.onsuccess = () => {
      const transaction = request.result.transaction('publicaties', 'readwrite');
      const rows = transaction.objectStore('publicaties');
      const get = rows.get(id);
      get.onsuccess = () => rows.put({ ...get.result, publicatie: { id, questions: 'none' } });
      transaction.onerror = () => reject(transaction.error);
      transaction.oncomplete = () => {
        request.result.close();
        resolve();
      };
    };
  });
}

describe('databases of versions that landed', () => {
  const browser = useBrowser();

  it.each([1, 4])('version %i is brought up to date, found and read', async (version) => {
    const { address, open } = browser();
    await putVersion(browser(), version);
    const popup = await browser().openPopupPage();
    await popup.getByText(/^\d+ documenten op deze computer$/).waitFor();
    await search(popup, 'drugsadvertenties');
    expect(await results(popup).first().textContent()).toContain('Beantwoord');
    const reader = await open(address(READER));
    await reader.getByRole('heading', { name: 'Miljoenen drugsadvertenties' }).first().waitFor();
  });
});

describe('a database that two versions of the extension want', () => {
  const browser = useBrowser();

  it('is waited for while the older has it open, and then read', async () => {
    const { address, open } = browser();
    const older = await putVersion(browser(), 4);
    await older.evaluate(async () => {
      const request = indexedDB.open('kamerspoor', 40);
      await new Promise((resolve) => request.addEventListener('success', resolve));
      Object.assign(globalThis, { held: request.result });
    });
    const reader = await open(address(READER));
    await reader.getByText('Kamerspoor wacht op een ander venster').waitFor();
    await older.evaluate(() => (globalThis as unknown as { held: IDBDatabase }).held.close());
    await reader.getByRole('heading', { name: 'Miljoenen drugsadvertenties' }).first().waitFor();
    await expect.poll(() => reader.getByText('Kamerspoor wacht').count()).toBe(0);
  });

  it('is let go by the older page, and not opened by it when it comes back', async () => {
    const { address, open, killWorker } = browser();
    const reader = await open(address(READER));
    await reader.getByRole('heading', { name: 'Miljoenen drugsadvertenties' }).first().waitFor();
    await killWorker();
    const newer = await open(address('manifest.json'));
    await newer.evaluate(async () => {
      const request = indexedDB.open('kamerspoor', 990);
      await new Promise((resolve) => request.addEventListener('success', resolve));
      request.result.close();
    });
    await reader.getByText('Er is een nieuwere versie: laad dit venster opnieuw').waitFor();
    await reader.getByRole('button', { name: 'Laad dit venster opnieuw' }).click();
    await reader.getByText('Je documenten zijn van een nieuwere versie van Kamerspoor').waitFor();
    expect(await accessibilityViolations(reader)).toEqual([]);
    const version = await newer.evaluate(async () => {
      const found = await indexedDB.databases();
      return found.find(({ name }) => name === 'kamerspoor')?.version;
    });
    expect(version).toBe(990);
    await killWorker();
  });
});

describe('storage that is full', () => {
  const browser = useBrowser();

  it('is told where something is to be kept, and what was written stays', async () => {
    const { address, open } = browser();
    const reader = await open(address(READER));
    await reader.getByRole('heading', { name: 'Miljoenen drugsadvertenties' }).first().waitFor();
    await reader.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
    });
    await reader
      .getByRole('button', { name: /^Label of notitie/ })
      .first()
      .click();
    const text = reader.getByRole('textbox', { name: 'Notitie' });
    await text.fill('nalezen');
    await text.press('Control+Enter');
    await reader.getByText('Er is geen ruimte meer om iets te bewaren').waitFor();
    expect(await text.inputValue()).toBe('nalezen');
    expect(await accessibilityViolations(reader)).toEqual([]);
    // Who looks elsewhere is told as well, and finds what there is.
    const popup = await browser().openPopupPage();
    await popup.getByText('Er is geen ruimte meer om iets te bewaren').waitFor();
    await search(popup, 'drugsadvertenties');
    expect(await accessibilityViolations(popup)).toEqual([]);
  });
});

describe('a record that cannot be read', () => {
  const browser = useBrowser();

  it('is told, with the way to have it checked; all others are found and read', async () => {
    const { address, open, openPopupPage } = browser();
    const first = await openPopupPage();
    await first.getByText(/documenten op deze computer$/).waitFor();
    await first.evaluate(spoil, QUESTION);
    const reader = await open(address('reader.html?id=ah-tk-20232024-1262'));
    await reader.getByText('1 bewaard gegeven kon niet worden gelezen').waitFor();
    expect(await reader.getByRole('link', { name: 'Controleer wat bewaard is' }).getAttribute('href')).toBe(
      '/options.html#controle',
    );
    expect(await accessibilityViolations(reader)).toEqual([]);
    const popup = await openPopupPage();
    await search(popup, 'telegramgebruikers OF drugsadvertenties');
    await popup.getByText('1 bewaard gegeven kon niet worden gelezen').waitFor();
  });
});
