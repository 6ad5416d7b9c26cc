import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityViolations } from './harness/axe';
import { useBrowser } from './harness/use-browser';

const browser = useBrowser();
const QUESTION = 'kv-tk-2024Z01211';
const ANSWER = 'ah-tk-20232024-1262';

async function openReader(id: string): Promise<Page> {
  const page = await browser().open(browser().address(`reader.html?id=${id}`));
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

const writeAt = (page: Page, number: string) =>
  page.getByRole('button', { name: `Label of notitie bij vraag ${number}`, exact: true });
const editAt = (page: Page, number: string) =>
  page.getByRole('button', { name: `Bewerk label of notitie bij vraag ${number}`, exact: true });
const editor = (page: Page, number: string) => page.getByRole('form', { name: `Label of notitie bij vraag ${number}` });
const labelsAt = (page: Page, number: string) =>
  page.getByRole('list', { name: `Labels bij vraag ${number}` }).getByRole('listitem');
const labelInput = (form: Locator) => form.getByRole('textbox', { name: 'Labels' });
const textInput = (form: Locator) => form.getByRole('textbox', { name: 'Notitie' });

/** Begins to write at a sub-question; what is typed then comes into the field for labels. */
async function beginAt(page: Page, number: string, button = writeAt(page, number)): Promise<void> {
  await button.click();
  await hasFocus(labelInput(editor(page, number)));
}

/** Resolves when it has the focus: in Firefox a press returns before it comes to the page. */
async function hasFocus(place: Locator): Promise<void> {
  await expect.poll(() => place.evaluate((element) => element === document.activeElement)).toBe(true);
}

/** Labels and a note at sub-question 3, written by keyboard alone. */
async function writeNote(page: Page): Promise<void> {
  await writeAt(page, '3').focus();
  await page.keyboard.press('Enter');
  await hasFocus(labelInput(editor(page, '3')));
  await page.keyboard.type('woo, te doen');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Navragen bij de griffie.');
  await page.keyboard.press('Control+Enter');
  await editAt(page, '3').waitFor();
}

async function openPopup(query: string): Promise<Page> {
  const popup = await browser().openPopupPage();
  await popup.getByText('11 documenten op deze computer', { exact: true }).waitFor();
  await popup.getByRole('combobox').fill(query);
  return popup;
}

describe('a label and a note', () => {
  it('are written at a sub-question, found in the popup, and gone once they are removed', async () => {
    const page = await openReader(QUESTION);
    await writeNote(page);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Bewerk');
    expect(await labelsAt(page, '3').allTextContents()).toEqual(['woo', 'te doen']);
    await page.getByRole('status').filter({ hasText: 'Bewaard.' }).waitFor({ state: 'attached' });

    const popup = await openPopup('label:"te doen"');
    const rows = popup.getByRole('option');
    await rows.filter({ hasText: 'Labels: woo, te doen' }).waitFor();
    expect(await rows.count()).toBe(1);
    await popup.getByRole('combobox').fill('griffie');
    await rows.filter({ hasText: 'Notitie bij vraag 3 Navragen bij de griffie.' }).waitFor();
    await popup.getByRole('combobox').press('Enter');
    await popup.waitForURL(new RegExp(`/reader\\.html\\?id=${QUESTION}&q=griffie#kamerspoor-vraag-3$`));

    await editAt(page, '3').click();
    const form = editor(page, '3');
    await form.getByRole('button', { name: 'Haal label weg: woo' }).click();
    await hasFocus(labelInput(form));
    await page.keyboard.press('Backspace');
    await form.getByRole('button', { name: 'Haal label weg: te doen' }).waitFor({ state: 'detached' });
    await textInput(form).fill('');
    await form.getByRole('button', { name: 'Bewaar' }).click();
    await writeAt(page, '3').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Label of notitie');
    for (const query of ['label:woo', 'griffie']) {
      const after = await openPopup(query);
      await after.getByText('Niets gevonden voor').waitFor();
    }
  });

  it('show at the answer what was written at the question, as it is written', async () => {
    const answer = await openReader(ANSWER);
    await writeNote(await openReader(QUESTION));
    await answer.getByText('Navragen bij de griffie.').waitFor();
    expect(await labelsAt(answer, '3').allTextContents()).toEqual(['woo', 'te doen']);
  });

  it('are shown beside what was opened in a private window, but not written there', async () => {
    await writeNote(await openReader(QUESTION));
    const page = await openReader(`${QUESTION}&private`);
    await page.getByText('Navragen bij de griffie.').waitFor();
    expect(await page.getByRole('button', { name: 'Label of notitie' }).count()).toBe(0);
    expect(await editAt(page, '3').count()).toBe(0);
  });

  it('are not lost by Escape, and thrown away only when asked', async () => {
    const page = await openReader(QUESTION);
    await beginAt(page, '3');
    await page.keyboard.type('wo');
    await page.keyboard.press('Escape');
    await page.getByText('Nog niet bewaard.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Schrijf verder bij vraag 3');
    await page.keyboard.press('Enter');
    expect(await labelInput(editor(page, '3')).inputValue()).toBe('wo');
    await editor(page, '3').getByRole('button', { name: 'Annuleer' }).click();
    await beginAt(page, '3');
    expect(await labelInput(editor(page, '3')).inputValue()).toBe('');
    await page.keyboard.press('Escape');
    await writeAt(page, '3').waitFor();
  });

  it('are not lost by a link or a reload either', async () => {
    const page = await openReader(QUESTION);
    await writeAt(page, '3').click();
    await textInput(editor(page, '3')).fill('Navragen bij');
    await page.getByRole('link', { name: 'Antwoord', exact: true }).click();
    await page.waitForURL(new RegExp(`id=${ANSWER}$`));
    await beginAt(page, '3', page.getByRole('button', { name: 'Schrijf verder bij vraag 3' }));
    expect(await textInput(editor(page, '3')).inputValue()).toBe('Navragen bij');
    await page.keyboard.press('Control+Enter');
    await editAt(page, '3').waitFor();
    await page.reload();
    await page.getByText('Navragen bij', { exact: true }).waitFor();
    // That something waits would be said beside the button, which comes last.
    await editAt(page, '3').waitFor();
    expect(await page.getByText('Nog niet bewaard.').count()).toBe(0);
  });

  it('say why something is no label, and offer those in use', async () => {
    const page = await openReader(QUESTION);
    await writeNote(page);
    await beginAt(page, '4');
    const form = editor(page, '4');
    await page.keyboard.type('lid:kuik,');
    await form.getByRole('alert').filter({ hasText: 'geen dubbele punt of aanhalingsteken' }).waitFor();
    await page.keyboard.press('Control+Enter');
    expect(await labelInput(form).inputValue()).toBe('lid:kuik');
    // By keys, which come behind the one before: the field is still there for them.
    await page.keyboard.press('Control+a');
    await page.keyboard.type('do');
    await form.getByRole('button', { name: 'Voeg label toe: te doen' }).click();
    await expect.poll(() => labelInput(form).inputValue()).toBe('');
    await hasFocus(labelInput(form));
    await page.keyboard.press('Control+Enter');
    await editAt(page, '4').waitFor();
    expect(await labelsAt(page, '4').allTextContents()).toEqual(['te doen']);
  });

  it('are suggested in the popup while they are typed', async () => {
    await writeNote(await openReader(QUESTION));
    const popup = await openPopup('doen');
    await popup.getByRole('button', { name: 'Label: te doen' }).click();
    await expect.poll(() => popup.getByRole('combobox').inputValue()).toBe('label:"te doen" ');
    await popup.getByRole('option').filter({ hasText: 'te doen' }).waitFor();
    expect(await accessibilityViolations(popup)).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('have nothing that axe finds wrong (%s)', async (colorScheme) => {
    const page = await openReader(QUESTION);
    await page.emulateMedia({ colorScheme });
    await writeNote(page);
    expect(await accessibilityViolations(page, '.note-beside')).toEqual([]);
    await beginAt(page, '3', editAt(page, '3'));
    await page.keyboard.type('a"b,');
    await editor(page, '3').getByRole('alert').waitFor();
    expect(await accessibilityViolations(page, '.note-beside')).toEqual([]);
  });
});
