import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityViolations } from './harness/axe';
import { storeCopies } from './harness/popup-index';
import { tick } from './harness/tick';
import { useBrowser } from './harness/use-browser';

const browser = useBrowser();

async function openExport(query = ''): Promise<Page> {
  const search = query && `?q=${encodeURIComponent(query)}`;
  return browser().open(browser().address(`corpus.html${search}#meenemen`));
}

/** Presses "Sla op", and gives the name and the text of the file that came. */
async function saved(page: Page): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Sla op', exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

/** Runs in the page: presses the button that stops, as soon as it stands beside how far it is. */
function stopWhenItBegins(): void {
  new MutationObserver((_, observer) => {
    const buttons = [...document.querySelectorAll('button')];
    const stop = buttons.find(({ textContent }) => textContent === 'Stop');
    if (!stop || !document.querySelector('progress')) return;
    observer.disconnect();
    stop.click();
  }).observe(document.body, { childList: true, subtree: true });
}

describe('the view Meenemen', () => {
  it('begins with the query of its address and saves what that finds as a table', async () => {
    const page = await openExport('lid:krul');
    await page.getByText('1 zaak met 3 documenten.').waitFor();
    expect(await page.getByLabel('Zoekopdracht').inputValue()).toBe('lid:krul');
    await tick(page.getByRole('radio', { name: /^Tabel van zaken, CSV/ }));
    const { name, text } = await saved(page);
    expect(name).toMatch(/^kamerspoor-zaken-\d{4}-\d\d-\d\d\.csv$/);
    const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
    expect(data).toHaveLength(1);
    expect(data[0]).toMatchObject({ vraagnummer: '2024Z01211', dagen: '52', dagen_te_laat: '10', deelvragen: '22' });
    await page
      .getByRole('status')
      .filter({ hasText: `${name} is opgeslagen.` })
      .waitFor();
  });

  it('takes everything without a query', async () => {
    const page = await openExport();
    await page.getByText('5 zaken met 11 documenten.').waitFor();
    await tick(page.getByRole('radio', { name: /^RIS/ }));
    const { text } = await saved(page);
    expect(text.match(/^TY {2}- RPRT\r$/gm)).toHaveLength(11);
    expect(text).toContain('TI  - Inventarisatie drugshandel via het internet\r\n');
  });

  it('shows what it will write, follows what is typed, and copies it', async () => {
    await browser().allowReadingCopied(browser().address('').slice(0, -1));
    const page = await openExport();
    await page.getByText('5 zaken met 11 documenten.').waitFor();
    await page.getByLabel('Zoekopdracht').fill('soort:brief opiumwet');
    await page.getByText('1 zaak met 1 document.').waitFor();
    const line = 'Brief van de minister van Veiligheid en Justitie van 21 november 2012, kenmerk 324744';
    await page.locator('pre', { hasText: line }).waitFor();
    await page.getByRole('button', { name: 'Kopieer' }).click();
    await page.getByText('Gekopieerd').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${line}\n`);
  });

  it('leaves out what only resembles the words, until it is asked for', async () => {
    const page = await openExport('kinderporno');
    await page.getByText('1 zaak met 3 documenten.').waitFor();
    await tick(page.getByRole('checkbox', { name: 'Ook 2 zaken die er alleen op lijken' }));
    await page.getByText(/^3 zaken met \d documenten\.$/).waitFor();
  });

  it('saves nothing when nothing is found, and says what was typed as a filter and is none', async () => {
    const page = await openExport('zeehondencrèche kleur:rood');
    await page.getByText('Niets gevonden.').waitFor();
    await page.getByText('‘kleur:rood’').waitFor();
    expect(await page.getByRole('button', { name: 'Sla op', exact: true }).isDisabled()).toBe(true);
    expect(await page.locator('pre').count()).toBe(0);
  });

  it('says how far it is with many, and stops', { timeout: 120_000 }, async () => {
    const page = await openExport();
    // Of what is there by then copies are made.
    await page.getByText('5 zaken met 11 documenten.').waitFor();
    await storeCopies(page, 'ah-tk-20232024-1262', 400);
    await browser().killWorker();
    await browser().wakeWorker();
    await page.reload();
    await page.getByText('405 zaken met 411 documenten.').waitFor({ timeout: 40_000 });
    await tick(page.getByRole('radio', { name: /^Tabel van zaken, CSV/ }));
    // A quick machine is done before anyone here has looked: what is shown is stopped as soon as it is there.
    await page.evaluate(stopWhenItBegins);
    await page.getByRole('button', { name: 'Sla op', exact: true }).click();
    await page.getByText('Gestopt. Er is niets opgeslagen.').waitFor();
  });

  it.each(['light', 'dark'] as const)('has nothing that axe finds wrong (%s)', async (colorScheme) => {
    const page = await openExport('telegram');
    await page.emulateMedia({ colorScheme });
    await page.locator('pre').waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);
  });
});

describe('a reference in the reader', () => {
  const reader = (id: string) => browser().open(browser().address(`reader.html?id=${id}`));

  it('is copied with its address, of the document and of a sub-question with its answer', async () => {
    await browser().allowReadingCopied(browser().address('').slice(0, -1));
    const page = await reader('kv-tk-2024Z01211');
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    const menu = page.locator('.cite-menu');
    await menu.getByRole('button', { name: 'Kopieer verwijzing' }).click();
    await menu.getByText('Gekopieerd').waitFor();
    expect(await copied()).toBe(
      'Kamervragen 2024Z01211, https://zoek.officielebekendmakingen.nl/kv-tk-2024Z01211.html',
    );
    await page.getByRole('button', { name: 'Kopieer de verwijzing naar vraag 3', exact: true }).click();
    await page.getByText('Gekopieerd').nth(1).waitFor();
    expect((await copied()).split('\n').map((line) => line.replace(/, https.*/, ''))).toEqual([
      'Kamervragen 2024Z01211, vraag 3',
      'Aanhangsel Handelingen II 2023/24, nr. 1262, antwoord op vraag 3',
    ]);
  });

  it('is saved for a bibliography', async () => {
    const page = await reader('brief:5236577');
    await page.getByText('Voor een literatuurlijst').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Bewaar als BibTeX' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('brief-5236577.bib');
    const text = await readFile(await download.path(), 'utf8');
    expect(text).toContain('title = {{Antwoorden Kamervragen over exposegroepen en doxing op Telegram}}');
  });
});
