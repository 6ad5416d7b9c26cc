import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { addressOf } from '../../lib/identifiers/address';
import type { CollectJob } from '../../lib/model/collect';
import { accessibilityViolations } from './harness/axe';
import { grantedBuild } from './harness/granted-build';
import { browserName, type Site } from './harness/launch';
import { results } from './harness/popup-results';
import { manyQuestions, publicationsOf, queriesIn } from './harness/publications';
import { useBrowser } from './harness/use-browser';
import { answered, asked } from './harness/zaak-documents';

const antwoord = answered(12);
const DOCUMENTS = [asked(30, [antwoord]), antwoord];
/** A collecting goes one document a second. */
const WHOLE_JOB = { timeout: 30_000 };

const JOB: CollectJob = {
  id: 'a-job',
  form: { words: 'telegram', lid: '', minister: '', onderwerp: '', answered: false, limit: 500 },
  begun: '2026-11-22T09:00:00.000Z',
  changed: '2026-11-22T09:00:00.000Z',
  state: 'paused',
  phase: 'reading',
  position: 1,
  pass: 1,
  total: 240,
  listed: 240,
  stored: 100,
  had: 20,
  recordOnly: 3,
  lost: 0,
  failures: 0,
};

/** Puts a collecting on the list; `page` is one of the extension's. */
async function storeJob(page: Page, job: CollectJob): Promise<void> {
  await page.evaluate(async (job) => {
    const request = indexedDB.open('kamerspoor');
    await new Promise((resolve) => request.addEventListener('success', resolve));
    const transaction = request.result.transaction('jobs', 'readwrite');
    const done = new Promise((resolve) => transaction.addEventListener('complete', resolve));
    transaction.objectStore('jobs').put(job);
    await done;
    request.result.close();
  }, job);
}

const card = (page: Page) => page.getByRole('article');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

function focused(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.textContent);
}

describe('collecting', () => {
  const build = grantedBuild();
  afterAll(build.remove);
  let site: Site = publicationsOf(DOCUMENTS);
  const browser = useBrowser({ extension: build.folder, site: (url) => site(url) });

  async function openView(): Promise<Page> {
    const page = await browser().open(browser().address('corpus.html#verzamelen'));
    await button(page, 'Hoeveel zijn er?').waitFor();
    return page;
  }

  /** The view with a collecting that was begun before. */
  async function openWith(change: Partial<CollectJob>): Promise<Page> {
    const page = await openView();
    await storeJob(page, { ...JOB, ...change });
    await page.reload();
    await card(page).waitFor();
    return page;
  }

  it('tells how much there is, collects it, and the popup finds it', async () => {
    site = publicationsOf(DOCUMENTS);
    const before = browser().requests.length;
    const page = await openView();
    expect(queriesIn(browser().requests.slice(before))).toEqual([]);
    await page.getByRole('textbox', { name: 'Woorden' }).fill('telegram');
    await page.keyboard.press('Enter');
    await page
      .getByRole('status')
      .filter({ hasText: 'Gevonden: 2 documenten. Ophalen duurt minder dan een minuut.' })
      .waitFor();
    expect(queriesIn(browser().requests.slice(before))).toEqual([
      expect.stringContaining('cql.textAndIndexes="telegram"'),
    ]);
    expect(await accessibilityViolations(page)).toEqual([]);
    await button(page, 'Verzamel alles').click();
    await card(page).getByRole('heading', { name: '‘telegram’' }).waitFor();
    await expect.poll(() => focused(page)).toBe('Wat je verzamelt');
    await card(page).getByText('Klaar: 2 documenten.').first().waitFor(WHOLE_JOB);
    await card(page).getByText('2 bewaard').waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);

    const popup = await browser().openPopupPage();
    await popup.getByRole('combobox').fill(antwoord.vraagnummers[0] ?? '');
    await expect.poll(() => results(popup).count()).toBe(2);

    await page.bringToFront();
    await button(page, 'Haal van de lijst').click();
    await card(page).waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toBe('Wat je verzamelt');
  });

  it('goes no further than the limit, and forgets a number when something else is asked', async () => {
    site = publicationsOf(manyQuestions(30));
    const page = await openView();
    await page.getByLabel('Kamerlid').fill('Krul');
    // In Firefox a number that is filled in comes behind the one that is there.
    await page.getByLabel('Hoogstens zoveel documenten').press('ControlOrMeta+a');
    await page.keyboard.type('10');
    await button(page, 'Hoeveel zijn er?').click();
    await page.getByText('Gevonden: 30 documenten. De nieuwste 10 ophalen duurt minder dan een minuut.').waitFor();
    await button(page, 'Verzamel de nieuwste 10').waitFor();
    await page.getByLabel('Kamerlid').fill('Kru');
    await button(page, 'Verzamel de nieuwste 10').waitFor({ state: 'detached' });
  });

  it('takes an impatient person at their word once: a double click asks and begins one time', async () => {
    site = publicationsOf(manyQuestions(30), { misbehave: () => 'slow', slowness: 1000 });
    const page = await openView();
    await page.getByRole('textbox', { name: 'Woorden' }).fill('telegram');
    const ask = button(page, 'Hoeveel zijn er?');
    // Playwright's double click is two single ones in Firefox: the second takes back what the first asks for.
    await (browserName() === 'firefox' ? ask.click() : ask.dblclick());
    await page.getByText('Gevonden: 30 documenten').waitFor();
    await button(page, 'Verzamel alles').evaluate((begin: HTMLButtonElement) => {
      begin.click();
      begin.click();
    });
    await card(page).first().waitFor();
    // A second one would be there by the next look.
    await page.reload();
    await card(page).first().waitFor();
    expect(await card(page).count()).toBe(1);
    await button(page, 'Stop').click();
    await button(page, 'Haal van de lijst').click();
    await card(page).waitFor({ state: 'detached' });
  });

  it('is paused, goes on, and is stopped, by buttons that keep the focus', async () => {
    site = publicationsOf(manyQuestions(40));
    const page = await openView();
    await page.getByRole('textbox', { name: 'Woorden' }).fill('telegram');
    await button(page, 'Hoeveel zijn er?').click();
    await button(page, 'Verzamel alles').click();
    await card(page)
      .getByText(/ van 40 opgehaald\. Nog minder dan een minuut/)
      .waitFor(WHOLE_JOB);
    await button(page, 'Pauzeer').focus();
    await page.keyboard.press('Enter');
    await card(page)
      .getByText(/^Gepauzeerd: \d+ van 40 opgehaald/)
      .first()
      .waitFor();
    expect(await focused(page)).toBe('Ga verder');
    expect(await accessibilityViolations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await button(page, 'Pauzeer').waitFor();
    await button(page, 'Stop').focus();
    await page.keyboard.press('Enter');
    await card(page)
      .getByText(/^Gestopt: \d+ van 40 opgehaald/)
      .first()
      .waitFor();
    // What had the focus is another button now: it stays with this collecting.
    expect(await page.evaluate(() => document.activeElement?.closest('article') !== null)).toBe(true);
  });

  it('tells which documents were not to be had', async () => {
    site = publicationsOf(DOCUMENTS, { misbehave: (url) => (url.includes(antwoord.id) ? 'gone' : undefined) });
    const page = await openView();
    await page.getByRole('textbox', { name: 'Woorden' }).fill('telegram');
    await button(page, 'Hoeveel zijn er?').click();
    await button(page, 'Verzamel alles').click();
    await card(page).getByText('Klaar: 2 documenten.').first().waitFor(WHOLE_JOB);
    await page.getByText('1 document was niet te krijgen').click();
    await card(page).getByText('De site kent dit document niet.').waitFor();
    expect(await card(page).getByRole('link').getAttribute('href')).toBe(addressOf(antwoord.id));
    expect(await accessibilityViolations(page)).toEqual([]);
  });

  it.each<[words: string, state: Partial<CollectJob>, buttons: string[]]>([
    ['Gepauzeerd: 123 van 240 opgehaald.', {}, ['Ga verder', 'Stop']],
    [
      'Kamerspoor probeert het om 09:05 opnieuw.',
      { state: 'waiting', retryAt: '2099-01-01T09:05' },
      ['Probeer opnieuw', 'Stop'],
    ],
    ['De zoekdienst bleef zwijgen.', { state: 'failed', problem: 'silent' }, ['Probeer opnieuw', 'Haal van de lijst']],
    [
      'Kamerspoor mag niets meer vragen aan repository.overheid.nl.',
      { state: 'failed', problem: 'permission' },
      ['Probeer opnieuw', 'Haal van de lijst'],
    ],
    [
      'De browser kon niets meer bewaren.',
      { state: 'failed', problem: 'storage' },
      ['Probeer opnieuw', 'Haal van de lijst'],
    ],
    ['Gestopt: 123 van 240 opgehaald.', { state: 'stopped' }, ['Ga verder', 'Haal van de lijst']],
  ])('says %s', async (words, state, buttons) => {
    const page = await openWith(state);
    await card(page).getByText(words).first().waitFor();
    await card(page).getByText('100 bewaard · 20 stonden er al · 3 zonder tekst').waitFor();
    expect(await card(page).getByRole('button').allTextContents()).toEqual(buttons);
  });

  it.each(['light', 'dark'] as const)('is legible, wide and narrow (%s)', async (colorScheme) => {
    const page = await openWith({ state: 'failed', problem: 'silent', lost: 2 });
    await page.emulateMedia({ colorScheme });
    for (const width of [1120, 400]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await accessibilityViolations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });

  it('asks nothing for a period that ends before it begins', async () => {
    const before = browser().requests.length;
    const page = await openView();
    await page.getByLabel('Van', { exact: true }).fill('2024-01-02');
    await page.getByLabel('tot en met').fill('2024-01-01');
    await button(page, 'Hoeveel zijn er?').click();
    await page.getByText('De laatste dag van de periode ligt vóór de eerste.').waitFor();
    expect(queriesIn(browser().requests.slice(before))).toEqual([]);
  });

  it('can be stopped while the service takes its time, and says so when it fails', async () => {
    site = publicationsOf(DOCUMENTS, { misbehave: () => 'slow', slowness: 15_000 });
    const page = await openView();
    await button(page, 'Hoeveel zijn er?').click();
    await page.getByText('Vraagt het aan repository.overheid.nl…').waitFor();
    await button(page, 'Stop').click();
    await page.getByText('Gestopt.').waitFor();
    site = publicationsOf(DOCUMENTS, { misbehave: () => 'unavailable' });
    await button(page, 'Hoeveel zijn er?').click();
    await page.getByText('De zoekdienst reageert niet. Druk nog eens op de knop.').waitFor();
    site = publicationsOf(DOCUMENTS);
    await button(page, 'Hoeveel zijn er?').click();
    await page.getByText('Gevonden: 2 documenten').waitFor();
  });
});

describe('collecting without the permission', () => {
  const browser = useBrowser({ site: publicationsOf(DOCUMENTS) });

  it('asks the service nothing when the person refuses, and can be asked again', async () => {
    const page = await browser().open(browser().address('corpus.html#verzamelen'));
    await page.addInitScript(() => {
      type Own = Record<'browser' | 'chrome', { permissions: object } | undefined>;
      const { browser, chrome } = globalThis as unknown as Own;
      Object.assign((browser ?? chrome)?.permissions ?? {}, { request: async () => false });
    });
    await page.reload();
    await button(page, 'Hoeveel zijn er?').click();
    await page.getByText('Zonder die toestemming kan Kamerspoor repository.overheid.nl niets vragen.').waitFor();
    expect(await focused(page)).toBe('Hoeveel zijn er?');
    expect(queriesIn(browser().requests)).toEqual([]);
    expect(await accessibilityViolations(page)).toEqual([]);
  });
});
