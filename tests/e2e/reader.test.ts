import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityViolations } from './harness/axe';
import { readerSettled } from './harness/reader-settled';
import { untilChosen } from './harness/until-chosen';
import { useBrowser } from './harness/use-browser';

const browser = useBrowser();

function openExtensionPage(path: string): Promise<Page> {
  return browser().open(browser().address(`${path}`));
}

describe('the reader', () => {
  it('shows a letter that has no page of its own, its citations as links', async () => {
    const page = await openExtensionPage('reader.html?id=brief:324744');
    await page.getByRole('heading', { name: 'Inventarisatie drugshandel via het internet' }).waitFor();
    await page.getByText('21 november 2012').first().waitFor();
    const article = page.getByRole('link', { name: 'artikel 13b Opiumwet' });
    expect(await article.getAttribute('href')).toBe(
      'https://wetten.overheid.nl/jci1.3:c:BWBR0001941&artikel=13b&g=2012-11-21',
    );
    await readerSettled(page);
    await article.focus();
    await page.locator('kamerspoor-card').getByText('Opiumwet').waitFor();
  });

  it('shows the answers of a letter beside their questions, and lands on the one that the address names', async () => {
    const page = await openExtensionPage('reader.html?id=brief:5236577#kamerspoor-antwoord-12');
    await page.getByText('Welke andere instrumenten en bevoegdheden heeft u').waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'kamerspoor-antwoord-12');
    await readerSettled(page);
    const top = async () => (await page.locator('#kamerspoor-antwoord-12').boundingBox())?.y;
    await expect.poll(top).toSatisfy((y) => y >= 0 && y < 100);
    await page.getByText('Kamervragen Kuik/Slootweg').first().waitFor(); // a footnote
  });

  it('says once to which answers a reference to several leads', async () => {
    const page = await openExtensionPage('reader.html?id=brief:4728548');
    const link = page.getByRole('link', { name: 'beantwoording op de vragen 5 en 6' });
    expect(await link.getAttribute('aria-description')).toBe('De antwoorden op vragen 5 en 6, in dit document');
    await readerSettled(page);
    await link.focus();
    const ways = page.locator('kamerspoor-card').getByRole('link', { name: 'Ga erheen' });
    await expect.poll(() => ways.count()).toBe(2);
  });

  it('says so when the document is not there', async () => {
    const page = await openExtensionPage('reader.html?id=brief:0');
    await page.getByRole('heading', { name: 'Dit document staat niet op deze computer.' }).waitFor();
  });

  it.each(['light', 'dark'] as const)('has nothing that axe finds wrong (%s)', async (colorScheme) => {
    const page = await openExtensionPage('reader.html?id=brief:5236577');
    await page.emulateMedia({ colorScheme });
    await page.getByText('Welke andere instrumenten').waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);
  });
});

describe('the options', () => {
  it('turn citations and answers on a page off and on while it is open', async () => {
    const page = await browser().open('https://zoek.officielebekendmakingen.nl/kv-tk-2024Z01211.html');
    await page.locator('kamerspoor-answer').first().waitFor();
    const options = await openExtensionPage('options.html');
    await options.getByRole('switch', { name: 'Antwoorden onder de vragen' }).click();
    await page.locator('kamerspoor-answer').first().waitFor({ state: 'detached' });
    await options.getByRole('switch', { name: 'Verwijzingen als link' }).click();
    await page.waitForFunction(() => document.querySelector('a[data-kamerspoor]') === null);
    await expect.poll(() => page.locator('kamerspoor-banner').count()).toBe(1);
    await options.getByRole('switch', { name: 'Antwoorden onder de vragen' }).click();
    await page.locator('kamerspoor-answer').first().waitFor();
  });

  it('turn everything off, and what depends on it with it', async () => {
    const options = await openExtensionPage('options.html');
    await options.getByRole('switch', { name: 'Gebruik Kamerspoor op pagina’s' }).click();
    await expect.poll(() => options.getByRole('switch', { name: 'Verwijzingen als link' }).isDisabled()).toBe(true);
    await untilChosen(browser(), { enabled: false });
    const page = await browser().open('https://zoek.officielebekendmakingen.nl/kv-tk-2024Z01211.html');
    await page.waitForTimeout(300);
    expect(await page.locator('kamerspoor-banner').count()).toBe(0);
    await options.getByRole('switch', { name: 'Gebruik Kamerspoor op pagina’s' }).click();
    await page.locator('kamerspoor-banner').waitFor();
  });

  it.each(['light', 'dark'] as const)('have nothing that axe finds wrong (%s)', async (colorScheme) => {
    const page = await openExtensionPage('options.html');
    await page.emulateMedia({ colorScheme });
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);
  });

  it('lead to where files are read', async () => {
    const options = await openExtensionPage('options.html');
    await options.getByRole('link', { name: 'Lees bestanden, mappen en zip-archieven' }).click();
    await options.getByRole('heading', { level: 1, name: 'Importeren' }).waitFor();
  });
});
