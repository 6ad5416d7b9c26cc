import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addressOf, fragmentOf } from '../../lib/identifiers/address';
import { accessibilityViolations } from './harness/axe';
import { activeRow, listOf, queryKept, results } from './harness/popup-results';
import { untilChosen } from './harness/until-chosen';
import { useBrowser } from './harness/use-browser';

const QUESTION = addressOf('kv-tk-2024Z02257');

/** Types a query and waits until its results are there, each with the piece of text that matched. */
async function search(popup: Page, query: string): Promise<void> {
  await popup.getByRole('combobox').fill(query);
  await listOf(popup, query).waitFor();
  await popup.getByRole('option').first().waitFor();
  await popup.locator('.row-coming').first().waitFor({ state: 'detached' });
}

/** The addresses that the results lead to, best first. */
function destinations(popup: Page): Promise<(string | null)[]> {
  return results(popup).evaluateAll((rows) => rows.map((row) => row.getAttribute('href')));
}

/** What is marked in the results, each word once. */
async function marked(popup: Page): Promise<string[]> {
  return [...new Set(await popup.locator('mark').allTextContents())];
}

/**
 * Where a tab that the extension opened went, and closes it. It set out before the demonstration could answer it, so
 * it may show an error; loading it again, once it is ready for that, asks for the same address.
 */
async function addressOfTab(tab: Page): Promise<string> {
  const loaded = async () => {
    if (!tab.url().startsWith('https:')) await tab.reload().catch(() => {});
    return tab.url();
  };
  await expect.poll(loaded).toMatch(/^https:/);
  const url = tab.url();
  await tab.close();
  return url;
}

/** Takes documents out of the corpus, for the background to index when it starts; `page` is one of the extension's. */
async function removeDocuments(page: Page, ids: string[]): Promise<void> {
  await page.evaluate(async (removed) => {
    const request = indexedDB.open('kamerspoor');
    await new Promise((resolve) => request.addEventListener('success', resolve));
    const transaction = request.result.transaction(['publicaties', 'unindexed'], 'readwrite');
    for (const id of removed) {
      transaction.objectStore('publicaties').delete(id);
      transaction.objectStore('unindexed').add({ id });
    }
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    request.result.close();
  }, ids);
}

describe('the popup', () => {
  const browser = useBrowser();

  it('says what can be searched when nothing was read yet, and its examples find something', async () => {
    const popup = await browser().openPopupPage();
    await popup.getByRole('heading', { name: 'Zoek in Kamervragen en antwoorden' }).waitFor();
    await popup.getByText('11 documenten op deze computer').waitFor();
    for (const example of ['naaktfoto’s Telegram', 'Yeşilgöz rechter-commissaris']) {
      await popup.getByRole('button', { name: example }).click();
      await popup.getByRole('option').first().waitFor();
      // The person can type on at once.
      expect(await popup.getByRole('combobox').evaluate((field) => field === document.activeElement)).toBe(true);
      await popup.keyboard.press('Escape');
    }
  });

  it('finds the question about photographs on Telegram by two of its words', async () => {
    const popup = await browser().openPopupPage();
    await search(popup, 'naaktfotos telegram');
    expect((await destinations(popup))[0]).toBe(addressOf('kv-tk-2023Z14675') + fragmentOf('vraag', '1'));
    const first = popup.getByRole('option').first();
    const text = await first.textContent();
    // One result for the question, the notice of delay and the answer, with the day of the last.
    expect(text).toContain('Vraag · mededeling · antwoord');
    expect(text).toContain('11 oktober 2023');
    expect(text).toContain('Anne Kuik (CDA), Evert Jan Slootweg (CDA)');
    expect(text).toContain('Beantwoord');
    expect(text).toContain('Vraag 1');
    await expect.poll(() => marked(popup)).toEqual(['Telegram', 'naaktfoto’s']);
  });

  it('forgives a typing error', async () => {
    const popup = await browser().openPopupPage();
    await search(popup, 'telegam');
    const likely = popup.getByRole('group', { name: 'Lijkt op wat je typte' }).getByRole('option');
    await expect.poll(() => likely.count()).toBe(3);
    await expect.poll(() => marked(popup)).toEqual(['Telegram']);
  });

  it('does not ask for diacritics', async () => {
    const popup = await browser().openPopupPage();
    await search(popup, 'yesilgoz');
    await expect
      .poll(() => destinations(popup))
      .toEqual([
        addressOf('ah-tk-20232024-1262'),
        '/reader.html?id=brief%3A5236577&q=yesilgoz',
        addressOf('ah-tk-20232024-212'),
        '/reader.html?id=brief%3A4728548&q=yesilgoz',
      ]);
    await expect.poll(() => marked(popup)).toEqual(['Yeşilgöz']);
  });

  it('finds half a compound', async () => {
    const popup = await browser().openPopupPage();
    await search(popup, 'advertenties');
    expect(await popup.getByRole('option').first().textContent()).toContain('drugsadvertenties');
    await expect.poll(() => marked(popup)).toEqual(['advertenties']);
  });

  it('leads to the sub-question that matched', async () => {
    const popup = await browser().openPopupPage();
    await search(popup, 'designerdrugs');
    await expect.poll(() => destinations(popup)).toEqual([addressOf('kv-tk-2024Z01211') + fragmentOf('vraag', '2')]);
  });

  it('jumps to a question by its number', async () => {
    const popup = await browser().openPopupPage();
    await search(popup, '2024z02257');
    await popup.keyboard.press('Enter');
    await popup.waitForURL(QUESTION);
  });

  it('offers to open on the site what is not on this computer', async () => {
    const popup = await browser().openPopupPage();
    await search(popup, 'zoek.officielebekendmakingen.nl/kv-tk-2024z09999.html');
    await expect.poll(() => destinations(popup)).toEqual([addressOf('kv-tk-2024Z09999')]);
    await expect.poll(() => activeRow(popup)).toContain('kv-tk-2024Z09999 openen op officielebekendmakingen.nl');
  });

  it('opens in a new tab with Ctrl+Enter and with the middle mouse button, and stays', async () => {
    const popup = await browser().openPopupPage();
    await search(popup, '2024Z02257');
    const byKey = browser().context.waitForEvent('page');
    await popup.keyboard.press('Control+Enter');
    expect(await addressOfTab(await byKey)).toBe(QUESTION);
    const byMouse = browser().context.waitForEvent('page');
    await popup.getByRole('option').first().click({ button: 'middle' });
    expect(await addressOfTab(await byMouse)).toBe(QUESTION);
    expect(await popup.getByRole('combobox').inputValue()).toBe('2024Z02257');
  });

  it('opens a result that is clicked', async () => {
    const popup = await browser().openPopupPage();
    await search(popup, 'kathmann doxing 285');
    await popup.getByRole('option').first().click();
    await popup.waitForURL(/\/reader\.html\?id=brief%3A5236577&q=kathmann%20doxing%20285#kamerspoor-antwoord-\d+$/);
  });

  it('walks the results with the arrows and comes round', async () => {
    const popup = await browser().openPopupPage();
    await search(popup, 'yesilgoz');
    await expect.poll(() => activeRow(popup)).toContain('Harmen Krul');
    await popup.keyboard.press('ArrowDown');
    await expect.poll(() => activeRow(popup)).toContain('Kathmann');
    await popup.keyboard.press('ArrowUp');
    await popup.keyboard.press('ArrowUp');
    await expect.poll(() => activeRow(popup)).toContain('Zoek verder in alle officiële publicaties');
    await popup.keyboard.press('ArrowUp');
    await expect.poll(() => activeRow(popup)).toContain('Sloopweg');
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('ArrowDown');
    await expect.poll(() => activeRow(popup)).toContain('Harmen Krul');
  });

  it('clears the text with Esc', async () => {
    const popup = await browser().openPopupPage();
    await search(popup, 'telegram');
    await popup.keyboard.press('Escape');
    await expect.poll(() => popup.getByRole('combobox').inputValue()).toBe('');
    await expect.poll(() => results(popup).count()).toBe(0);
  });

  it('still has the last query when it opens again, selected', async () => {
    const popup = await browser().openPopupPage();
    await search(popup, 'telegram');
    await queryKept(browser(), 'telegram');
    await popup.close();
    const again = await browser().openPopupPage();
    await again.getByRole('option').first().waitFor();
    expect(await again.getByRole('combobox').inputValue()).toBe('telegram');
    await again.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox');
    await again.keyboard.type('krul');
    await expect.poll(() => again.getByRole('combobox').inputValue()).toBe('krul');
  });

  it('says so when nothing is found, and what would be', async () => {
    const popup = await browser().openPopupPage();
    await popup.getByRole('combobox').fill('kathmann stikstof');
    await popup.getByRole('heading', { name: 'Niets gevonden voor ‘kathmann stikstof’' }).waitFor();
    await popup.getByRole('button', { name: 'Zoek op ‘kathmann’' }).click();
    await expect.poll(() => results(popup).count()).toBe(1);
  });

  it('says aloud how many were found', async () => {
    const popup = await browser().openPopupPage();
    await search(popup, 'yesilgoz');
    await popup.getByRole('status').filter({ hasText: '4 gevonden' }).waitFor();
  });

  it('turns Kamerspoor on pages off and on', async () => {
    const popup = await browser().openPopupPage();
    const control = popup.getByRole('switch', { name: 'Toon op pagina’s' });
    await control.and(popup.locator('[aria-checked="true"]')).click();
    await untilChosen(browser(), { enabled: false });
    await popup.reload();
    await control.and(popup.locator('[aria-checked="false"]')).click();
    await control.and(popup.locator('[aria-checked="true"]')).waitFor();
  });

  it.each(['light', 'dark'] as const)('has nothing that axe finds wrong (%s)', async (colorScheme) => {
    const popup = await browser().openPopupPage();
    await popup.emulateMedia({ colorScheme });
    await popup.getByRole('heading', { name: 'Zoek in' }).waitFor();
    expect(await accessibilityViolations(popup)).toEqual([]);
    await search(popup, 'yesilgoz rechter');
    expect(await accessibilityViolations(popup)).toEqual([]);
    await popup.getByRole('combobox').fill('stikstof');
    await popup.getByRole('heading', { name: 'Niets gevonden' }).waitFor();
    expect(await accessibilityViolations(popup)).toEqual([]);
  });

  it('lists what was read last, and late questions above others', async () => {
    const { address, open, openPopupPage, killWorker, wakeWorker } = browser();
    const reader = await open(address('reader.html?id=brief%3A5236577'));
    await reader.getByRole('heading', { name: 'exposegroepen en doxing' }).first().waitFor();
    await killWorker();
    await removeDocuments(reader, ['ah-tk-20232024-1262', 'ah-tk-20232024-212']);
    await wakeWorker();
    const popup = await openPopupPage();
    const recent = popup.getByRole('group', { name: 'Laatst gelezen' }).getByRole('option');
    await recent.first().waitFor();
    expect(await recent.allTextContents()).toEqual([expect.stringContaining('exposegroepen en doxing op Telegram')]);
    const waiting = popup.getByRole('group', { name: 'Vragen zonder antwoord op deze computer' }).getByRole('option');
    await waiting.nth(1).waitFor();
    expect(await waiting.allTextContents()).toEqual([
      expect.stringMatching(/Termijn verstreken op 17 oktober 2023.*Kuik.*Uitgesteld/),
      expect.stringMatching(/Termijn verstreken op 8 maart 2024.*Krul.*Uitgesteld/),
    ]);
    expect(await accessibilityViolations(popup)).toEqual([]);
    // While documents are still taken out of the index the list is made anew, and does not walk.
    await popup.getByText('9 documenten op deze computer').waitFor();
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('ArrowDown');
    await expect.poll(() => activeRow(popup)).toContain('17 oktober 2023');
    await popup.keyboard.press('Enter');
    await popup.waitForURL(addressOf('kv-tk-2023Z14675'));
  });

  it('says what to do when the storage refuses, and tries again', async () => {
    const popup = await browser().openPopupPage();
    await popup.addInitScript(() => {
      const { open } = IDBFactory.prototype;
      IDBFactory.prototype.open = () => {
        throw new DOMException('The disk is full.', 'UnknownError');
      };
      addEventListener('keydown', ({ key }) => {
        if (key === 'F2') IDBFactory.prototype.open = open;
      });
    });
    await popup.reload();
    await popup.getByRole('heading', { name: 'De documenten zijn niet te openen' }).waitFor();
    expect(await accessibilityViolations(popup)).toEqual([]);
    await popup.keyboard.press('F2');
    await popup.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await popup.getByText('11 documenten op deze computer').waitFor();
  });
});

describe('the popup in an English browser', () => {
  const browser = useBrowser({ language: 'en' });

  it('speaks English, and finds the same', async () => {
    const popup = await browser().openPopupPage();
    await popup.getByRole('heading', { name: 'Search Dutch parliamentary questions and answers' }).waitFor();
    await search(popup, 'yesilgoz');
    expect(await popup.getByRole('option').first().textContent()).toContain('18 March 2024');
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe('en-GB');
  });
});
