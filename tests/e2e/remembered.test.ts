import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addressOf } from '../../lib/identifiers/address';
import { siteOf } from '../../scripts/demo/site';
import { accessibilityViolations } from './harness/axe';
import { banner } from './harness/our-parts';
import { untilChosen } from './harness/until-chosen';
import { useBrowser } from './harness/use-browser';
import { answered, asked } from './harness/zaak-documents';

const [antwoord, kamervraag] = [answered(12), asked(30)];
const browser = useBrowser({ site: siteOf([kamervraag, antwoord]) });

function openView(): Promise<Page> {
  return browser().open(browser().address('corpus.html#onthouden'));
}

/** Reads a document on the site, as people do. */
async function read({ id }: { id: string }): Promise<void> {
  const page = await browser().open(addressOf(id));
  await banner(page).getByText('Bewaard op deze computer.').waitFor();
  await page.close();
}

/** Writes a note beside a document. */
async function noteBeside(page: Page, { id }: { id: string }): Promise<void> {
  await page.evaluate(async (document) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('kamerspoor');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const writing = database.transaction('notes', 'readwrite');
    const changed = new Date().toISOString();
    writing.objectStore('notes').put({ document, question: '', labels: ['later'], text: '', changed });
    await new Promise((resolve) => writing.addEventListener('complete', resolve));
    database.close();
  }, id);
}

describe('what was remembered', () => {
  it('is listed under its day, with a link to read it, and only that', async () => {
    const page = await openView();
    await page.getByText('Er is niets onthouden.').waitFor();
    await read(antwoord);
    await read(kamervraag);
    await page.getByRole('heading', { name: 'Vandaag' }).waitFor();
    const links = page.locator('.remembered-list').getByRole('link');
    await expect.poll(() => links.allTextContents()).toEqual([kamervraag.title, antwoord.title]);
    await links.last().click();
    await page.getByRole('heading', { level: 1, name: antwoord.title }).waitFor();
  });

  it('is removed one by one, and the next has the focus', async () => {
    await read(antwoord);
    await read(kamervraag);
    const page = await openView();
    await page.getByRole('button', { name: 'Verwijder', exact: true }).first().press('Enter');
    await page.getByText(`Verwijderd: ${kamervraag.title}`).waitFor();
    await expect.poll(() => page.getByRole('button', { name: 'Verwijder', exact: true }).count()).toBe(1);
    const focused = page.locator(':focus');
    await expect.poll(() => focused.textContent()).toBe('Verwijder');
    await focused.press('Enter');
    await page.getByText('Er is niets onthouden.').waitFor();

    // Who opens it again has it remembered again.
    await read(kamervraag);
    await page.getByRole('link', { name: kamervraag.title }).waitFor();
  });

  it('goes with what the person wrote beside it only after asking', async () => {
    await read(antwoord);
    const page = await openView();
    await noteBeside(page, antwoord);
    await page.reload();
    await page.getByText('met je notities').waitFor();
    await page.getByRole('button', { name: 'Verwijder', exact: true }).click();
    await page.getByRole('button', { name: 'Annuleer' }).click();
    await page.getByRole('button', { name: 'Verwijder', exact: true }).click();
    await page.getByRole('button', { name: 'Verwijder met notities' }).click();
    await page.getByText('Er is niets onthouden.').waitFor();
  });

  it('is removed since a moment, after telling how much that is', async () => {
    await read(antwoord);
    await read(kamervraag);
    const page = await openView();
    await noteBeside(page, antwoord);
    const form = page.locator('form');
    await form.getByLabel('Onthouden sinds').selectOption({ label: 'vandaag' });
    await form.getByRole('button', { name: 'Verwijder…' }).click();
    await form.getByText('Dit verwijdert 2 documenten. Bij 1 ervan staan notities van jou').waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);
    await form.getByRole('button', { name: 'Annuleer' }).click();
    await form.getByText('Dit verwijdert 2 documenten.').waitFor({ state: 'detached' });
    expect(await page.locator('.remembered-list li').count()).toBe(2);
    await form.getByRole('button', { name: 'Verwijder…' }).click();
    await form.getByRole('button', { name: 'Verwijder 2 documenten' }).click();
    await form.getByText('2 documenten zijn verwijderd.').waitFor();
    await page.getByText('Er is niets onthouden.').waitFor();
    await form.getByRole('button', { name: 'Verwijder…' }).click();
    await form.getByText('In die tijd is niets onthouden.').waitFor();

    // What the extension brought is no part of it.
    const popup = await browser().openPopupPage();
    await popup.getByText('11 documenten op deze computer').waitFor();
  });

  it('is no more while the person does not want it, here and in the options alike', async () => {
    const page = await openView();
    await page.getByRole('switch', { name: 'Onthoud wat ik open' }).click();
    await untilChosen(browser(), { remember: false });
    const options = await browser().open(browser().address('options.html'));
    const choice = options.getByRole('switch', { name: 'Onthoud wat ik open' });
    await expect.poll(() => choice.isChecked()).toBe(false);
    await choice.click();
    await expect.poll(() => page.getByRole('switch').isChecked()).toBe(true);
  });

  it.each(['light', 'dark'] as const)('can be read by everyone, in a %s theme', async (colorScheme) => {
    await read(antwoord);
    const page = await openView();
    await page.emulateMedia({ colorScheme });
    await page.getByRole('heading', { name: 'Vandaag' }).waitFor();
    await page.getByLabel('Onthouden sinds').selectOption({ label: 'een datum' });
    expect(await accessibilityViolations(page)).toEqual([]);
  });
});
