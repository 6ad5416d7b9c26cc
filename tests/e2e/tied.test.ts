import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addressOf } from '../../lib/identifiers/address';
import type { Antwoord, Kamervraag } from '../../lib/model/publicatie';
import { demoSite, siteOf } from '../../scripts/demo/site';
import { antwoordOf, kamervraagOf } from '../../scripts/fixtures/documents';
import { accessibilityViolations } from './harness/axe';
import type { Site } from './harness/launch';
import { ANSWER, answer, banner, QUESTION } from './harness/our-parts';
import { queryKept } from './harness/popup-results';
import { useBrowser } from './harness/use-browser';

const NAMING = 'Zie Aanhangsel Handelingen II 2019/20, nr. 594.';

let site: Site = demoSite();
const browser = useBrowser({ site: (url) => site(url) });

describe('an answer that only refers to another', () => {
  it('carries what it refers to, marked as such, where it is shown', async () => {
    site = demoSite();
    const page = await browser().open(QUESTION);
    await answer(page, '13').locator('summary').click();
    await answer(page, '13').getByText('Zie antwoord vraag 12.').waitFor();
    const referred = answer(page, '13').locator('blockquote');
    expect(await referred.textContent()).toContain('Hierheen wordt verwezen (antwoord op vraag 12)');
    expect(await referred.textContent()).toContain('De casus waarin via de telefoon van verdachte');
    await expect.poll(() => referred.getByRole('link', { name: '125p' }).count()).toBe(1);
  });

  it('has it below itself on the answer’s own page', async () => {
    site = demoSite();
    const page = await browser().open(ANSWER);
    const referred = page.locator('kamerspoor-referred');
    await referred.first().waitFor();
    await expect.poll(() => referred.count()).toBe(2);
    await referred.first().locator('summary').click();
    await referred.first().getByText('De casus waarin via de telefoon van verdachte').waitFor();
  });
});

describe('questions that name each other', () => {
  it('are tied from both ends', async () => {
    site = demoSite();
    // The letter that answers the one names the Aanhangsel that answers the other.
    const naming = await browser().open(addressOf('kv-tk-2024Z02257'));
    await banner(naming).getByText('Eerdere vragen (1)').click();
    expect(await accessibilityViolations(naming, 'kamerspoor-banner')).toEqual([]);
    await banner(naming).locator('.related li', { hasText: '5 september 2023' }).getByRole('link').click();
    await naming.waitForURL(addressOf('kv-tk-2023Z14675'));
    await banner(naming).getByText('Later aangehaald in (1)').click();
    await banner(naming).locator('.related li', { hasText: '12 februari 2024' }).getByRole('link').click();
    await naming.waitForURL(addressOf('kv-tk-2024Z02257'));
  });

  it('lead to the site where the corpus does not have the one that is named', async () => {
    const [kamervraag, antwoord] = [kamervraagOf('002'), antwoordOf('002')];
    const named = { ...antwoord, answers: antwoord.answers.map((one) => ({ ...one, text: NAMING })) };
    site = siteOf([kamervraag, named]);
    const page = await browser().open(addressOf(named.id));
    // The other one is named by the letter with the same answers, which is in the corpus.
    await banner(page).getByText('Eerdere vragen (2)').click();
    const link = banner(page).getByRole('link', { name: 'Aanhangsel Handelingen 2019-2020, nr. 594' });
    expect(await link.getAttribute('href')).toBe(addressOf('ah-tk-20192020-594'));
  });
});

describe('an answer to two sets of questions at once', () => {
  const first: Kamervraag = { ...kamervraagOf('000'), id: 'kv-tk-2024Z99011', vraagnummers: ['2024Z99011'] };
  const second: Kamervraag = { ...kamervraagOf('001'), id: 'kv-tk-2024Z99012', vraagnummers: ['2024Z99012'] };
  const [one, two] = [antwoordOf('000'), antwoordOf('001')];
  const antwoord: Antwoord = {
    ...one,
    id: 'ah-tk-20232024-9011',
    vraagnummers: ['2024Z99011', '2024Z99012'],
    questions: [...first.questions, ...second.questions],
    answers: [...one.answers, ...two.answers],
  };

  it('stands below the questions of each, and leads back to each', async () => {
    site = siteOf([first, second, antwoord]);
    const page = await browser().open(addressOf(antwoord.id));
    await banner(page).getByText('Kamerspoor heeft de vraag bij dit document niet.').waitFor();
    const below = await browser().open(addressOf(second.id));
    for (const [at, { text }] of two.answers.entries()) {
      const shown = answer(below, second.questions[at]?.number ?? '');
      await shown.locator('summary').click();
      await shown
        .getByText(text.split('\n')[0] ?? '', { exact: true })
        .first()
        .waitFor();
    }
    await browser()
      .open(addressOf(first.id))
      .then((other) => answer(other, '1').waitFor());

    await page.reload();
    const ways = page.locator('kamerspoor-way-back a');
    const ledTo = () => ways.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    await expect
      .poll(ledTo)
      .toEqual([
        ...first.questions.map(({ number }) => `${addressOf(first.id)}#kamerspoor-vraag-${number}`),
        ...second.questions.map(({ number }) => `${addressOf(second.id)}#kamerspoor-vraag-${number}`),
      ]);
    const status = await banner(page).locator('.status').allTextContents();
    expect(status.map((sentence) => sentence.slice(0, 10))).toEqual(['2024Z99011', '2024Z99012']);
  });
});

describe('the official XML of a document', () => {
  it('is read like its page when it is opened', async () => {
    const xml = readFileSync(new URL('../fixtures/pages/xml-antwoord/source.xml', import.meta.url), 'utf8');
    const address = addressOf('ah-tk-20232024-9021', 'xml');
    const body = xml.replaceAll('ah-tk-20232024-1262', 'ah-tk-20232024-9021');
    site = (url) =>
      url === address ? { status: 200, contentType: 'application/xml; charset=utf-8', body } : undefined;
    await browser().open(address);
    const popup = await browser().openPopupPage();
    await popup.getByRole('combobox').fill('ah-tk-20232024-9021');
    await queryKept(browser(), 'ah-tk-20232024-9021');
    await expect
      .poll(async () => {
        await popup.reload();
        await popup.getByRole('option').first().waitFor();
        return popup.getByRole('option').first().textContent();
      })
      .toContain('Antwoord');
    expect(await popup.getByText('staat niet op deze computer', { exact: false }).count()).toBe(0);
  });
});
