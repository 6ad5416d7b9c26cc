import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addressOf } from '../../lib/identifiers/address';
import type { Antwoord, Kamervraag, Publicatie } from '../../lib/model/publicatie';
import { demoSite, siteOf } from '../../scripts/demo/site';
import { antwoordOf, kamervraagOf } from '../../scripts/fixtures/documents';
import { accessibilityViolations } from './harness/axe';
import type { Site } from './harness/launch';
import { useBrowser } from './harness/use-browser';
import { answered, asked } from './harness/zaak-documents';

/** The reader as a person has it who follows a question from its submission to its answer. */

let site: Site = demoSite();
const browser = useBrowser({ site: (url) => site(url) });

async function openReader(id: string, more = ''): Promise<Page> {
  const page = await browser().open(browser().address(`reader.html?id=${id}${more}`));
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

const course = (page: Page) => page.getByRole('navigation', { name: 'Verloop van vraag' });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');

/** Opens a document of these that is not stored, and has it fetched from a site that has them all. */
async function fetched(document: Publicatie, documents: Publicatie[]): Promise<Page> {
  site = siteOf(documents);
  const page = await openReader(document.id);
  await page.getByRole('heading', { name: 'Dit document staat niet op deze computer.' }).waitFor();
  await page.getByRole('button', { name: 'Haal op van de site' }).click();
  await page.locator('.pair').first().waitFor();
  return page;
}

describe('the course of a question', () => {
  it('is told in order, and leads from the question to its answer', async () => {
    const page = await openReader('kv-tk-2024Z01211');
    const steps = course(page).getByRole('listitem');
    expect(await steps.allInnerTexts()).toEqual([
      'Vragen ingezonden\n26 januari 2024\nDit document',
      'Uitstel gemeld\n16 februari 2024, na 21 dagen',
      'Einde van de termijn van zes weken\n8 maart 2024, na 42 dagen',
      'Antwoord\n18 maart 2024, na 52 dagen',
    ]);
    expect(await steps.nth(0).getAttribute('aria-current')).toBe('step');
    await page.getByText('Vragen van Harmen Krul (CDA) aan Dilan Yeşilgöz-Zegerius').waitFor();
    await course(page).getByRole('link', { name: 'Antwoord' }).click();
    await page.waitForURL(/\?id=ah-tk-20232024-1262$/);
    await steps.nth(3).getByText('Dit document').waitFor();
    await course(page).getByRole('link', { name: 'Uitstel gemeld' }).click();
    await page.waitForURL(/\?id=mededeling/);
    await steps.nth(1).getByText('Dit document').waitFor();
  });

  it('keeps who reads in the side panel there', async () => {
    const page = await openReader('kv-tk-2024Z01211', '&panel');
    await course(page).getByRole('link', { name: 'Antwoord' }).click();
    await page.waitForURL(/\?panel&id=ah-tk-20232024-1262$/);
    const margin = () => page.locator('main').evaluate((main) => getComputedStyle(main).paddingInlineStart);
    await expect.poll(margin).toBe('14px');
  });
});

describe('a document that is not stored', () => {
  it('is got from the site when the person wants it, and the focus goes to its title', async () => {
    const [question, answer] = [asked(30), answered(3)];
    const page = await fetched(answer, [question, answer]);
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    expect(await course(page).getByRole('listitem').count()).toBe(3);
  });

  it('is offered on the site; what the site never had is not', async () => {
    const page = await openReader('ah-tk-20232024-9001');
    expect(await page.getByRole('link').getAttribute('href')).toBe(addressOf('ah-tk-20232024-9001'));
    const letter = await openReader('brief:0');
    await letter.getByText('Het is misschien verwijderd.').waitFor();
    expect(await letter.getByRole('link').count()).toBe(0);
    expect(await letter.getByRole('button').count()).toBe(0);
  });
});

describe('answers to several questions', () => {
  /** A question in four parts, and an answer with one text for each of these groups of them. */
  function grouped(groups: string[][]): [Kamervraag, Antwoord] {
    const [{ questions }, { answers: texts }] = [kamervraagOf('000', 4), antwoordOf('000', 4)];
    const answers = groups.map((numbers, at) => ({ numbers, text: texts[at]?.text ?? '' }));
    return [
      { ...asked(30, [answered(3)]), questions },
      { ...answered(3), questions, answers },
    ];
  }

  it('stand once, beside the questions when these are in a row', async () => {
    const [question, answer] = grouped([['1', '2'], ['3'], ['4']]);
    const page = await fetched(answer, [question, answer]);
    expect(await page.locator('.pair').count()).toBe(3);
    await page.getByRole('heading', { name: 'Antwoord op vraag 1 en 2', exact: true }).waitFor();
    await page.evaluate(() => {
      location.hash = 'kamerspoor-antwoord-2';
    });
    await expect.poll(() => focused(page)).toBe('kamerspoor-antwoord-1');
    expect(await accessibilityViolations(page)).toEqual([]);
  });

  it('are pointed at from a question further on', async () => {
    const [question, answer] = grouped([['1'], ['2', '4'], ['3']]);
    const page = await fetched(answer, [question, answer]);
    expect(await page.getByRole('heading', { name: 'Antwoord op vraag 2 en 4' }).count()).toBe(1);
    await page.locator('#kamerspoor-antwoord-4').getByRole('link').click();
    await expect.poll(() => focused(page)).toBe('kamerspoor-antwoord-2');
  });

  it('that are missing are said to be', async () => {
    const [question, answer] = grouped([['1'], ['3'], ['4']]);
    const page = await fetched(answer, [question, answer]);
    await page.locator('#kamerspoor-antwoord-2').getByText('Het antwoord gaat niet in op vraag 2.').waitFor();
  });

  it('that nobody gave yet are said once to be missing', async () => {
    const question = asked(3);
    const page = await fetched(question, [question]);
    expect(await page.getByText('Bij deze vragen is hier geen antwoord bekend.').count()).toBe(1);
    expect(await page.locator('.answers').count()).toBe(0);
  });
});
