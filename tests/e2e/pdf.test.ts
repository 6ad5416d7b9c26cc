import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addressOf } from '../../lib/identifiers/address';
import type { Antwoord } from '../../lib/model/publicatie';
import { pdfOnlyPage } from '../../scripts/demo/pages';
import { siteOf } from '../../scripts/demo/site';
import { antwoordOf } from '../../scripts/fixtures/documents';
import { accessibilityViolations } from './harness/axe';
import type { Site } from './harness/launch';
import { banner } from './harness/our-parts';
import { results } from './harness/popup-results';
import { useBrowser } from './harness/use-browser';

/** A fresh answer: a temporary id, a page that has its head only, and a PDF in the official layout. */
const fresh: Antwoord = { ...antwoordOf('000'), id: 'ah-99999998', vraagnummers: ['2024Z99031'] };
const address = addressOf(fresh.id, 'pdf');
const source = readFileSync(new URL('../fixtures/pdf/antwoord/source.pdf', import.meta.url));
const ANSWER_12 = 'De casus waarin via de telefoon van verdachte gegevens in drie Telegram-groepen';

function siteWith(pdf: Buffer | 'never'): Site {
  const site = siteOf([], new Map([[fresh.id, pdfOnlyPage(fresh)]]));
  return (url) => {
    if (url !== address) return site(url);
    if (pdf === 'never') return new Promise<undefined>(() => {});
    return { status: 200, contentType: 'application/pdf', body: pdf };
  };
}

let site = siteWith(source);
const browser = useBrowser({ site: (url) => site(url) });

async function openReader(how: Site): Promise<{ page: Page; reader: Page }> {
  site = how;
  const page = await browser().open(addressOf(fresh.id));
  const before = browser().requests.length;
  const opened = browser().context.waitForEvent('page');
  await banner(page).getByRole('button', { name: 'Lees de PDF in Kamerspoor' }).click();
  const reader = await opened;
  // What a tab asks in its first moment can come before the driver answers for the site, and finds the line down.
  const isAsked = () => browser().requests.slice(before).includes(address);
  const unheard = reader.getByRole('alert').filter({ hasText: 'De site reageert niet.' });
  await expect.poll(async () => isAsked() || (await unheard.isVisible())).toBe(true);
  if (!isAsked()) await unheard.getByRole('button', { name: 'Probeer opnieuw' }).click();
  return { page, reader };
}

describe('a document that exists as PDF only', () => {
  it('is read into the corpus like any other', async () => {
    const { page, reader } = await openReader(siteWith(source));
    await reader.getByRole('heading', { name: 'Antwoord 12', exact: true }).waitFor();
    expect(await reader.locator('#kamerspoor-antwoord-12').textContent()).toContain(ANSWER_12);
    expect(await reader.locator('.pair').count()).toBe(22);
    expect(await reader.locator('#kamerspoor-antwoord-12').getByRole('link', { name: '125p' }).count()).toBe(1);
    expect(await accessibilityViolations(reader)).toEqual([]);

    await page.reload();
    await banner(page).getByText('De PDF van dit document is al gelezen.').waitFor();
    expect(await accessibilityViolations(page, 'kamerspoor-banner')).toEqual([]);
    const popup = await browser().openPopupPage();
    await popup.getByRole('combobox').fill('casus telefoon verdachte');
    await results(popup).nth(1).waitFor();
    // Opened again, the page with its head alone takes nothing of the text away.
    await reader.goto(browser().address(`reader.html?id=${fresh.id}`));
    expect(await reader.locator('#kamerspoor-antwoord-12').textContent()).toContain(ANSWER_12);
  });

  it('asks for nothing but the PDF', async () => {
    const before = browser().requests.length;
    const { reader } = await openReader(siteWith(source));
    await reader.locator('.pair').first().waitFor();
    const requests = browser().requests.slice(before);
    expect(requests.filter((url) => !url.endsWith('favicon.ico'))).toEqual([addressOf(fresh.id), address]);
  });

  it.each<[what: string, pdf: Buffer, words: string]>([
    ['breaks off', source.subarray(0, 20_000), 'Het bestand is beschadigd of is geen PDF.'],
    ['is a page that says no', Buffer.from('<!DOCTYPE html><p>Niet hier'), 'Het bestand is beschadigd of is geen PDF.'],
    [
      'is another letter',
      readFileSync(new URL('../fixtures/pdf/letter/source.pdf', import.meta.url)),
      'In de PDF staat geen Kamervraag of antwoord dat Kamerspoor herkent.',
    ],
  ])('says what is wrong when the PDF %s, and can try again', async (_, pdf, words) => {
    const { reader } = await openReader(siteWith(pdf));
    await reader.getByRole('alert').getByText(words).waitFor();
    site = siteWith(source);
    await reader.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await reader.locator('.pair').first().waitFor();
  });

  it('can be stopped while it is fetched', async () => {
    const { reader } = await openReader(siteWith('never'));
    await reader.getByRole('button', { name: 'Stop' }).click();
    await reader.getByRole('alert').getByText('Gestopt.').waitFor();
  });

  it('is stored once, and asks for nothing when the page comes back', async () => {
    const { reader } = await openReader(siteWith(source));
    await reader.locator('.pair').first().waitFor();
    const before = browser().requests.length;
    await reader.reload();
    await reader.locator('.pair').first().waitFor();
    expect(browser().requests.length).toBe(before);
  });

  it('is shown, and nowhere kept, when it is read from a private window', async () => {
    site = siteWith(source);
    const reader = browser().address(`reader.html?id=${fresh.id}`);
    const page = await browser().open(`${reader}&pdf&private`);
    await page.locator('.pair').first().waitFor();
    const later = await browser().open(reader);
    await later.getByText('Dit document staat niet op deze computer.').waitFor();
    const before = browser().requests.length;
    await page.reload();
    await page.getByRole('button', { name: 'Lees de PDF in Kamerspoor' }).waitFor();
    expect(browser().requests.length).toBe(before);
  });
});
