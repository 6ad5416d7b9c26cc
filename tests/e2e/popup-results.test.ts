import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addressOf, fragmentOf } from '../../lib/identifiers/address';
import { accessibilityViolations } from './harness/axe';
import { browserName } from './harness/launch';
import { damageIndex, holdDocuments, holdIndex, removeIndex, storeCopies } from './harness/popup-index';
import { listOf, results } from './harness/popup-results';
import { pressThrough } from './harness/press';
import { useBrowser } from './harness/use-browser';

async function search(popup: Page, query: string): Promise<void> {
  await popup.getByRole('combobox').fill(query);
  await listOf(popup, query).waitFor();
  await popup.getByRole('option').first().waitFor();
}

/** Where each result stands, and how high it is. */
function boxes(popup: Page): Promise<number[][]> {
  return results(popup).evaluateAll((rows) =>
    rows.map((row) => {
      const { top, height } = row.getBoundingClientRect();
      return [top, height];
    }),
  );
}

describe('the results in the popup', () => {
  const browser = useBrowser();

  /** A popup over more results than it shows at first. */
  async function manyResults(copies: number): Promise<Page> {
    const { address, open, openPopupPage, killWorker, wakeWorker } = browser();
    const page = await open(address('options.html'));
    await (await openPopupPage()).getByText('11 documenten op deze computer').waitFor();
    await killWorker();
    await storeCopies(page, 'ah-tk-20232024-1262', copies);
    await wakeWorker();
    const popup = await openPopupPage();
    await popup.getByText(`${copies + 11} documenten op deze computer`).waitFor();
    return popup;
  }

  it('stand where they stand before their texts are read, and Enter waits for these', async () => {
    const { address, open, openPopupPage } = browser();
    const page = await open(address('options.html'));
    const popup = await openPopupPage();
    await popup.getByText('11 documenten op deze computer').waitFor();
    const letGo = await holdDocuments(page);
    await search(popup, 'telegram');
    await expect.poll(() => results(popup).count()).toBe(3);
    const before = await boxes(popup);
    expect(await popup.locator('.row-snippet').allTextContents()).toEqual(['', '', '']);
    expect(await popup.locator('.row-title mark').count()).toBeGreaterThan(0);
    const active = () => popup.getByRole('combobox').getAttribute('aria-activedescendant');
    await popup.keyboard.press('ArrowDown');
    await expect.poll(active).toBe('row-1');
    await pressThrough(popup, 'Control+Enter');
    const opened = browser().context.waitForEvent('page');
    await letGo();
    await popup.locator('.row-coming').first().waitFor({ state: 'detached' });
    expect(await popup.locator('.row-snippet').first().textContent()).toContain('Telegram');
    expect(await boxes(popup)).toEqual(before);
    await opened;
    const second = await popup.getByRole('option').nth(1).getAttribute('href');
    expect(second).toContain('#kamerspoor-');
  });

  it('are twenty at first, and more when a person scrolls on, while nothing moves', async () => {
    const popup = await manyResults(45);
    await search(popup, 'krul');
    await expect.poll(() => results(popup).count()).toBe(20);
    await popup.getByText(/^46\+ gevonden in \d+ ms$/).waitFor();
    for (let row = 0; row < 16; row++) await popup.keyboard.press('ArrowDown');
    await expect.poll(() => results(popup).count()).toBe(40);
    // The active row is still the same, and in view.
    await expect.poll(() => popup.getByRole('combobox').getAttribute('aria-activedescendant')).toBe('row-16');
    const list = popup.getByRole('listbox');
    const top = await list.evaluate(({ scrollTop }) => scrollTop);
    expect(top).toBeGreaterThan(0);
    await list.evaluate((element) => element.scrollTo({ top: element.scrollHeight }));
    await expect.poll(() => results(popup).count()).toBe(46);
    const keys = await results(popup).evaluateAll((rows) => rows.map(({ id }) => id));
    expect(new Set(keys).size).toBe(keys.length);
    // Another query begins at the top again.
    await search(popup, 'telegram');
    await expect.poll(() => list.evaluate(({ scrollTop }) => scrollTop)).toBe(0);
  });

  it('tell why they stand where they stand, when asked', async () => {
    const popup = await browser().openPopupPage();
    await search(popup, 'telegam drugs');
    expect(await popup.locator('.why').count()).toBe(0);
    await popup.keyboard.press('Alt+w');
    await popup.locator('.why').first().waitFor();
    const first = await popup.locator('.why').first().textContent();
    expect(first).toMatch(/‘telegam’: lijkt op telegram.*punten/);
    expect(first).toMatch(/‘drugs’.*punten/);
    expect(await accessibilityViolations(popup)).toEqual([]);
    await popup.keyboard.press('Alt+w');
    await popup.locator('.why').first().waitFor({ state: 'detached' });
  });

  it('come for what was typed while the popup was loaded', async () => {
    const popup = await browser().openPopupPage();
    await popup.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        const field = document.querySelector('input');
        if (field) field.value = 'telegram';
      });
    });
    await popup.reload();
    await popup.getByRole('option').first().waitFor();
    const field = popup.getByRole('combobox');
    expect(await field.inputValue()).toBe('telegram');
    await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  // No test can compose text in Firefox.
  it.skipIf(browserName() === 'firefox')(
    'come while an input method is at work, whose Enter opens nothing',
    async () => {
      const popup = await browser().openPopupPage();
      await popup.getByText('11 documenten op deze computer').waitFor();
      const session = await popup.context().newCDPSession(popup);
      await session.send('Input.imeSetComposition', { text: 'telegram', selectionStart: 8, selectionEnd: 8 });
      await expect.poll(() => popup.getByRole('combobox').inputValue()).toBe('telegram');
      await popup.getByRole('option').first().waitFor();
      const url = popup.url();
      // The code under which browsers report a key that an input method takes.
      await session.send('Input.dispatchKeyEvent', { type: 'keyDown', key: 'Enter', windowsVirtualKeyCode: 229 });
      await session.send('Input.insertText', { text: 'telegram' });
      await popup.getByRole('option').first().waitFor();
      await expect.poll(() => popup.getByRole('combobox').inputValue()).toBe('telegram');
      expect(popup.url()).toBe(url);
    },
  );

  it('are narrowed by a filter, which goes with one click', async () => {
    const popup = await browser().openPopupPage();
    await search(popup, 'telegram lid:kathmann');
    await expect.poll(() => results(popup).count()).toBe(1);
    await popup.getByRole('button', { name: /Lid: kathmann/ }).click();
    await expect.poll(() => results(popup).count()).toBe(3);
    const field = popup.getByRole('combobox');
    expect(await field.inputValue()).toBe('telegram');
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('are found by any of the words, when these are nowhere together', async () => {
    const popup = await browser().openPopupPage();
    await popup.getByRole('combobox').fill('kathmann designerdrugs');
    await popup.getByRole('button', { name: 'Zoek op ‘kathmann OF designerdrugs’' }).click();
    await expect.poll(() => results(popup).count()).toBe(2);
  });

  it('come from what can be searched while other documents wait', async () => {
    const { address, open, openPopupPage, killWorker, wakeWorker } = browser();
    const page = await open(address('options.html'));
    await (await openPopupPage()).getByText('11 documenten op deze computer').waitFor();
    await killWorker();
    const letGo = await holdIndex(page);
    await storeCopies(page, 'ah-tk-20232024-1262', 30);
    const popup = await openPopupPage();
    await popup.getByText('Nog 30 documenten worden doorzoekbaar gemaakt').waitFor();
    expect(await accessibilityViolations(popup)).toEqual([]);
    await search(popup, 'krul');
    await expect.poll(() => results(popup).count()).toBe(1);
    await letGo();
    await wakeWorker();
    await popup.getByText('doorzoekbaar gemaakt').waitFor({ state: 'detached' });
    // The list that is read stays as it was found; the next search finds them.
    expect(await results(popup).count()).toBe(1);
    await search(popup, 'harmen krul');
    await expect.poll(() => results(popup).count()).toBe(20);
  });

  it('come by themselves, and nothing untrue is said before, while no document can be searched yet', async () => {
    const { address, open, openPopupPage, killWorker, wakeWorker } = browser();
    const page = await open(address('options.html'));
    const first = await openPopupPage();
    await first.getByText('11 documenten op deze computer').waitFor();
    await first.close();
    await killWorker();
    const letGo = await holdIndex(page);
    await removeIndex(page);
    const popup = await openPopupPage();
    await popup.getByText('Nog 11 documenten worden doorzoekbaar gemaakt').waitFor();
    await popup.getByRole('combobox').fill('telegram');
    await popup.getByText('Nog niet alle documenten op deze computer zijn doorzoekbaar').first().waitFor();
    expect(await popup.getByText(/geen (enkel )?document/i).count()).toBe(0);
    expect(await popup.locator('.footer-count').textContent()).toBe('');
    expect(await accessibilityViolations(popup)).toEqual([]);
    await letGo();
    await wakeWorker();
    await expect.poll(() => results(popup).count()).toBe(3);
    await popup.getByText('3 gevonden in').waitFor();
  });

  it('come back when the index was damaged', async () => {
    const { address, open, openPopupPage } = browser();
    const page = await open(address('options.html'));
    await (await openPopupPage()).getByText('11 documenten op deze computer').waitFor();
    await damageIndex(page);
    const letGo = await holdIndex(page);
    const popup = await openPopupPage();
    await popup.getByRole('combobox').fill('designerdrugs');
    await popup.getByRole('heading', { name: 'De zoekindex wordt opnieuw gemaakt' }).waitFor();
    expect(await accessibilityViolations(popup)).toEqual([]);
    await letGo();
    await popup.getByRole('option').first().waitFor();
    const place = addressOf('kv-tk-2024Z01211') + fragmentOf('vraag', '2');
    await expect.poll(() => popup.getByRole('option').first().getAttribute('href')).toBe(place);
  });
});
