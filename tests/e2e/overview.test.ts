import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityViolations } from './harness/axe';
import { useBrowser } from './harness/use-browser';

describe('the overview', () => {
  const browser = useBrowser();

  async function overview(stored = '11 documenten'): Promise<Page> {
    const { open, openPopupPage, address } = browser();
    // The seeds are counted once they can be searched.
    await (await openPopupPage()).getByText(`${stored} op deze computer`).waitFor();
    const page = await open(address('corpus.html#overzicht'));
    await page.getByRole('heading', { name: 'Vragen per maand' }).waitFor();
    return page;
  }

  it('opens the questions of a bar, and each of them in the reader', async () => {
    const page = await overview();
    const months = page.locator('section', { has: page.getByRole('heading', { name: 'Vragen per maand' }) });
    await months.locator('.plot-bars > *').last().click({ force: true });
    const opened = months.getByRole('heading', { level: 3 });
    await opened.waitFor();
    expect(await opened.textContent()).toMatch(/2024: \d+ vra/);
    await expect.poll(() => months.locator('.plot-bars > .chosen').count()).toBe(1);
    await months.getByRole('link').first().click();
    await page.waitForURL(/reader\.html\?id=/);
  });

  it('says in tables what its plots show, with the questions behind each row', async () => {
    const page = await overview();
    await page.getByText('Tabel: Tijd tot het antwoord', { exact: true }).click();
    const table = page.getByRole('table').filter({ hasText: 'Beantwoord na' });
    // The question of 26 January 2024 was answered on 18 March, after 52 days.
    const row = table.getByRole('row').filter({ hasText: '50 tot en met 56 dagenna de termijn' });
    await row.getByRole('button').click();
    await page.getByRole('link', { name: /Miljoenen drugsadvertenties/ }).waitFor();
    await page.getByRole('button', { name: 'Sluit de lijst' }).click();
    await expect.poll(() => page.getByRole('link', { name: /Miljoenen drugsadvertenties/ }).count()).toBe(0);
  });

  it.each(['SVG', 'PNG'])('saves a plot as %s', async (form) => {
    const page = await overview();
    const download = page.waitForEvent('download');
    await page
      .getByRole('button', { name: `Bewaar als ${form}` })
      .first()
      .click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(`kamerspoor-vragen-per-maand.${form.toLowerCase()}`);
    const bytes = readFileSync(await file.path());
    if (form === 'PNG') {
      expect(bytes.subarray(1, 4).toString()).toBe('PNG');
      expect(bytes.readUInt32BE(16)).toBe(1800);
    } else {
      expect(bytes.toString()).toMatch(/^<svg[^>]* xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
      expect(bytes.toString()).toContain('Vragen per maand');
      expect(bytes.toString()).not.toContain('var(--ks');
    }
  });

  it('has a bar to be seen for each month of thirty years on a telephone', async () => {
    const { openPopupPage, killWorker, wakeWorker } = browser();
    const popup = await openPopupPage();
    await popup.getByText('11 documenten op deze computer').waitFor();
    await killWorker();
    await popup.evaluate(async () => {
      const request = indexedDB.open('kamerspoor');
      await new Promise((resolve) => request.addEventListener('success', resolve));
      const transaction = request.result.transaction(['publicaties', 'unindexed'], 'readwrite');
      const done = new Promise((resolve) => transaction.addEventListener('complete', resolve));
      const store = transaction.objectStore('publicaties');
      const read = store.get('kv-tk-2024Z01211');
      await new Promise((resolve) => read.addEventListener('success', resolve));
      const { publicatie, ...row } = read.result;
      const own = { id: 'kv-tk-1996Z01211', vraagnummers: ['1996Z01211'], aanhangsels: [] };
      store.put({ ...row, ...own, publicatie: { ...publicatie, ...own, dates: { ingezonden: '1996-01-26' } } });
      transaction.objectStore('unindexed').add({ id: own.id });
      await done;
      request.result.close();
    });
    await wakeWorker();
    const page = await overview('12 documenten');
    await page.setViewportSize({ width: 400, height: 800 });
    const bars = page.locator('section.plot').first().locator('.plot-bars > *');
    const widths = () => bars.evaluateAll((all) => all.map((bar) => Number(bar.getAttribute('width'))));
    await expect.poll(async () => (await widths()).length).toBeGreaterThan(330);
    await expect.poll(async () => Math.min(...(await widths()))).toBeGreaterThan(0.5);
  });

  it('shows one year when that is asked for', async () => {
    const page = await overview();
    const count = page.getByRole('main').getByRole('status').first();
    const all = await count.textContent();
    await page.getByLabel('Ingezonden in').selectOption('2024');
    await expect.poll(() => count.textContent()).not.toBe(all);
  });

  it.each(['light', 'dark'] as const)('has nothing that axe finds wrong (%s)', async (colorScheme) => {
    const page = await overview();
    await page.emulateMedia({ colorScheme });
    await page.getByText('Tabel: Vragen per maand').click();
    await page.getByRole('table', { name: 'Vragen per maand' }).waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);
  });
});
