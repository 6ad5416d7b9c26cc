import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addressOf, fragmentOf } from '../../lib/identifiers/address';
import { accessibilityViolations } from './harness/axe';
import { holdDocuments } from './harness/popup-index';
import { listOf, results } from './harness/popup-results';
import { useBrowser } from './harness/use-browser';

const ARTICLE = 'Haalt artikel 125p Wetboek van Strafvordering aan';

/** Where the seeds cite article 125p, newest first. */
const CITING = [
  addressOf('ah-tk-20232024-1262') + fragmentOf('antwoord', '12'),
  `/reader.html?id=brief%3A5236577${fragmentOf('antwoord', '3')}`,
  addressOf('kv-tk-2024Z01211') + fragmentOf('vraag', '11'),
  addressOf('ah-tk-20232024-212') + fragmentOf('antwoord', '6'),
  `/reader.html?id=brief%3A4728548${fragmentOf('antwoord', '6')}`,
];

/** The documents listed as citing something, of which the heading says this. */
function citing(popup: Page, heading: string) {
  return popup.getByRole('group', { name: heading }).getByRole('option');
}

async function search(popup: Page, query: string): Promise<void> {
  await popup.getByRole('combobox').fill(query);
}

/** As by one press: in Firefox a field is filled in letter by letter, and each of them asks for a list of its own. */
async function paste(popup: Page, query: string): Promise<void> {
  await popup.getByRole('combobox').evaluate((field: HTMLInputElement, query) => {
    field.value = query;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, query);
}

async function addresses(popup: Page, heading: string): Promise<(string | null)[]> {
  await citing(popup, heading).first().waitFor();
  return citing(popup, heading).evaluateAll((rows) => rows.map((row) => row.getAttribute('href')));
}

/** Changes every stored document; `page` is one of the extension's. `how` runs in the page: it gives the rows to store. */
async function rewriteRows(page: Page, how: 'copy' | 'outdate'): Promise<void> {
  await page.evaluate(async (how) => {
    interface Row {
      id: string;
      cites: string[];
      readWith: number;
      publicatie: { id: string };
    }
    const request = indexedDB.open('kamerspoor');
    await new Promise((resolve) => request.addEventListener('success', resolve));
    const transaction = request.result.transaction(['publicaties', 'meta'], 'readwrite');
    const done = new Promise((resolve) => transaction.addEventListener('complete', resolve));
    const store = transaction.objectStore('publicaties');
    const all: IDBRequest<Row[]> = store.getAll();
    await new Promise((resolve) => all.addEventListener('success', resolve));
    if (how === 'outdate') {
      transaction.objectStore('meta').delete('citations-read-with');
      for (const row of all.result) store.put({ ...row, cites: [], readWith: 0 });
    } else {
      const row = all.result.find(({ id }) => id === 'ah-tk-20232024-1262');
      for (let number = 9001; row && number <= 9006; number++) {
        const id = `ah-tk-20232024-${number}`;
        store.put({ ...row, id, vraagnummers: [], publicatie: { ...row.publicatie, id, vraagnummers: [] } });
      }
    }
    await done;
    request.result.close();
  }, how);
}

describe('the popup, asked what cites something', () => {
  const browser = useBrowser();

  it('lists the documents that cite an article, newest first, each at the place', async () => {
    const popup = await browser().openPopupPage();
    // Where a question stands is known from the index.
    await popup.getByText('11 documenten op deze computer').waitFor();
    await search(popup, 'artikel 125p Sv');
    expect(await addresses(popup, `${ARTICLE} (5)`)).toEqual(CITING);
    const first = citing(popup, ARTICLE).first();
    expect(await first.textContent()).toMatch(/18 maart 2024.*Beantwoord.*Antwoord 12/);
    expect(await first.locator('mark').textContent()).toContain('125p');
    const said = '5 documenten halen artikel 125p Wetboek van Strafvordering aan';
    await popup.getByRole('status').filter({ hasText: said }).waitFor();
    // The words of the query stand in four of them too: they are listed once.
    expect(await results(popup).count()).toBe(CITING.length);
    expect(await first.getAttribute('aria-selected')).toBe('true');
    await popup.keyboard.press('Enter');
    await popup.waitForURL(CITING[0] ?? '');
  });

  it.each(['art 125p sv', '125p Sv', 'sv 125p', 'artikel 125p van het wetboek van strafvordering'])(
    'understands “%s”',
    async (query) => {
      const popup = await browser().openPopupPage();
      await search(popup, query);
      expect(await addresses(popup, ARTICLE)).toEqual(CITING);
    },
  );

  it('finds a law by its articles as well', async () => {
    const popup = await browser().openPopupPage();
    await search(popup, 'wetboek van strafvordering');
    expect(await addresses(popup, 'Haalt Wetboek van Strafvordering aan')).toEqual(
      expect.arrayContaining([expect.stringContaining('brief%3A324744')]),
    );
  });

  it('finds a paper however it is written, behind the way to the paper itself', async () => {
    const popup = await browser().openPopupPage();
    for (const query of ['kst-28684-717', '28684-717', '28 684, nr. 717', 'Kamerstuk 28684 nr. 717']) {
      await search(popup, query);
      expect(await addresses(popup, 'Haalt Kamerstuk')).toEqual([
        `/reader.html?id=brief%3A4728548${fragmentOf('antwoord', '5')}`,
      ]);
      expect(await popup.getByRole('option').first().getAttribute('href')).toBe(addressOf('kst-28684-717'));
      await search(popup, '');
      await citing(popup, 'Haalt Kamerstuk').first().waitFor({ state: 'detached' });
    }
  });

  it('has the words of the query below', async () => {
    const popup = await browser().openPopupPage();
    await search(popup, 'artikel 3 Opiumwet');
    const said = 'Geen document op deze computer haalt artikel 3 Opiumwet aan. Gevonden op woorden: 1';
    await popup.getByRole('status').filter({ hasText: said }).waitFor();
    expect(await popup.getByRole('group', { name: 'Gevonden op woorden' }).getByRole('option').count()).toBe(1);
  });

  it('waits with Enter for the list of what was typed', async () => {
    const { address, open, openPopupPage } = browser();
    const page = await open(address('options.html'));
    const popup = await openPopupPage();
    await paste(popup, 'telegram');
    await listOf(popup, 'telegram').waitFor();
    const letGo = await holdDocuments(page);
    await paste(popup, '125p Sv');
    await popup.getByRole('option').nth(2).hover();
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('Enter');
    expect(await popup.getByRole('listbox').getByRole('group').count()).toBe(0);
    await letGo();
    await popup.waitForURL(CITING[0] ?? '');
  });

  it('opens a row that is pointed at, though another list is on its way', async () => {
    const { address, open, openPopupPage } = browser();
    const page = await open(address('options.html'));
    const popup = await openPopupPage();
    await paste(popup, '2024Z01211');
    const question = addressOf('kv-tk-2024Z01211');
    await expect.poll(() => popup.getByRole('option').first().getAttribute('href')).toBe(question);
    const letGo = await holdDocuments(page);
    await paste(popup, '125p Sv');
    await popup.getByRole('option').first().click();
    await popup.waitForURL(question);
    await letGo();
  });

  it('searches for words as long as no law is named', async () => {
    const popup = await browser().openPopupPage();
    await search(popup, 'artikel 125p');
    await listOf(popup, 'artikel 125p').waitFor();
    expect(await popup.getByRole('listbox').getByRole('group').count()).toBe(0);
  });

  it('says so when nothing cites it', async () => {
    const popup = await browser().openPopupPage();
    await search(popup, 'artikel 310 Sr');
    await popup.getByRole('heading', { name: 'Niets gevonden voor ‘artikel 310 Sr’' }).waitFor();
    await popup
      .getByText('Geen document op deze computer haalt artikel 310 Wetboek van Strafrecht aan')
      .first()
      .waitFor();
    expect(await accessibilityViolations(popup)).toEqual([]);
  });

  it('shows eight, and all of them when asked', async () => {
    const { address, open, openPopupPage } = browser();
    const page = await open(address('options.html'));
    await (await openPopupPage()).getByText('11 documenten op deze computer').waitFor();
    await rewriteRows(page, 'copy');
    const popup = await openPopupPage();
    await search(popup, '125p Sv');
    await popup.getByRole('option', { name: 'Toon alle 11' }).waitFor();
    expect(await citing(popup, `${ARTICLE} (11)`).count()).toBe(9);
    // The eight listed, the others that cite it, and what words find: some of them may be the same.
    await popup.getByText(/^1\d\+ gevonden in \d+ ms$/).waitFor();
    for (let row = 0; row < 8; row++) await popup.keyboard.press('ArrowDown');
    await popup.getByRole('option', { name: 'Toon alle 11', selected: true }).waitFor();
    await popup.keyboard.press('Enter');
    await expect.poll(() => citing(popup, ARTICLE).count()).toBe(11);
    expect(await popup.getByRole('option', { name: 'Toon alle' }).count()).toBe(0);
    // The ninth is where the way to it was.
    expect(await citing(popup, ARTICLE).nth(8).getAttribute('aria-selected')).toBe('true');
    expect(await accessibilityViolations(popup)).toEqual([]);
  });

  it('reads again what an older version stored, when the background starts', async () => {
    const { address, open, openPopupPage, killWorker, wakeWorker } = browser();
    const page = await open(address('options.html'));
    await (await openPopupPage()).getByText('11 documenten op deze computer').waitFor();
    await killWorker();
    await rewriteRows(page, 'outdate');
    await wakeWorker();
    await expect
      .poll(async () => {
        const popup = await openPopupPage();
        await search(popup, '125p Sv');
        await popup.getByRole('option').first().waitFor();
        const count = await citing(popup, ARTICLE).count();
        await popup.close();
        return count;
      })
      .toBe(5);
  });

  it.each(['light', 'dark'] as const)('has nothing that axe finds wrong (%s)', async (colorScheme) => {
    const popup = await browser().openPopupPage();
    await popup.emulateMedia({ colorScheme });
    await search(popup, 'DSA');
    await citing(popup, 'Haalt').first().waitFor();
    expect(await accessibilityViolations(popup)).toEqual([]);
  });
});
