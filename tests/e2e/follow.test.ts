import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addressOf } from '../../lib/identifiers/address';
import type { Publicatie } from '../../lib/model/publicatie';
import { siteOf } from '../../scripts/demo/site';
import { type Misbehaviour, sruServer } from '../../scripts/demo/sru-server';
import { accessibilityViolations } from './harness/axe';
import { type ExtensionBrowser, launch } from './harness/extension-browser';
import { type GrantedBuild, grantedBuild } from './harness/granted-build';
import { useBrowser } from './harness/use-browser';
import { answered, asked, delayed } from './harness/zaak-documents';

declare const chrome: {
  action: { getBadgeText(of: object): Promise<string> };
  alarms: { get(name: string): Promise<{ periodInMinutes: number } | undefined>; onAlarm: Dispatched };
  notifications: { getAll(): Promise<Record<string, true>>; onClicked: Dispatched };
  storage: { local: { set(items: object): Promise<void> } };
};

interface Dispatched {
  dispatch(what: unknown): void;
}

/** How long the background may take for anything. */
const PATIENCE = { timeout: 20_000 };

const DAYS_AGO = 30;
const QUESTION = asked(DAYS_AGO);
const [NUMBER = ''] = QUESTION.vraagnummers;
const PAGE = addressOf(QUESTION.id);

/** What the site and the service have besides the question. */
let replies: Publicatie[] = [];
let misbehaviour: Misbehaviour | undefined;

async function site(url: string) {
  const service = sruServer([QUESTION, ...replies], { misbehave: () => misbehaviour });
  return (await service(url)) ?? siteOf([QUESTION, ...replies])(url);
}

describe('following, once the person allowed it', () => {
  let build: GrantedBuild;
  let browser: ExtensionBrowser;
  beforeAll(async () => {
    build = grantedBuild(['notifications']);
    browser = await launch({ extension: build.folder, site });
  });
  beforeEach(async () => {
    replies = [];
    misbehaviour = undefined;
    await browser.reset();
    browser.requests.length = 0;
  });
  afterAll(async () => {
    await browser.close();
    build.remove();
  });

  const view = () => browser.open(browser.address('corpus.html#vragen'));
  const badge = () => browser.asExtension(() => chrome.action.getBadgeText({}));
  const asks = () => browser.requests.filter((url) => url.startsWith('https://repository.overheid.nl/sru'));

  /** Opens the question on the site, has it followed there, and gives its page. */
  async function followOnSite(): Promise<Page> {
    const page = await browser.open(PAGE);
    await page.getByRole('button', { name: 'Volg deze vraag' }).click();
    await page.getByRole('button', { name: 'Je volgt deze vraag', pressed: true }).waitFor();
    // An alarm that is sounded before it is made would be made anew, to sound later.
    await expect.poll(alarm, PATIENCE).toMatchObject({ periodInMinutes: 720 });
    return page;
  }

  const alarm = () => browser.asExtension(() => chrome.alarms.get('follow'));
  const soundAlarm = () => browser.soundAlarm('follow');
  const notifications = () => browser.asExtension(async () => Object.keys(await chrome.notifications.getAll()));

  it('asks for nothing, and has no alarm, until something is followed', async () => {
    const page = await browser.open(PAGE);
    await page.getByRole('button', { name: 'Volg deze vraag', pressed: false }).waitFor();
    expect(await alarm()).toBeUndefined();
    await soundAlarm();
    // What sounded once is there no more.
    await expect.poll(alarm, PATIENCE).toBeUndefined();
    const list = await view();
    await list.getByRole('row', { name: QUESTION.title }).waitFor();
    expect(asks()).toEqual([]);
  });

  it('tells of the answer with a badge, a notification and the list, until it is seen', async () => {
    const page = await followOnSite();
    await page.reload();
    await page.getByRole('button', { name: 'Je volgt deze vraag', pressed: true }).waitFor();
    replies = [answered(0)];
    await soundAlarm();
    await expect.poll(badge, PATIENCE).toBe('1');
    await expect.poll(notifications, PATIENCE).toEqual([`follow ${NUMBER} ${answered(0).id}`]);
    expect(asks()).toHaveLength(1);

    const list = await view();
    const news = list.getByRole('region', { name: 'Nieuw' });
    expect(await news.getByRole('link', { name: 'Antwoord op Kamervragen' }).getAttribute('href')).toBe(
      addressOf(answered(0).id),
    );
    // Answered: it waits no more, and is asked for no more.
    await list.getByText('Geen vraag op deze computer wacht op antwoord.', { exact: false }).waitFor();
    expect(await list.getByRole('row', { name: QUESTION.title }).count()).toBe(0);
    await list.getByText('Hier wordt niet meer naar gekeken.').waitFor();
    await expect.poll(alarm, PATIENCE).toBeUndefined();
    for (const colorScheme of ['light', 'dark'] as const) {
      await list.emulateMedia({ colorScheme });
      expect(await accessibilityViolations(list)).toEqual([]);
    }
    await news.getByRole('button', { name: /^Gezien/ }).click();
    await list.getByText('Alles is gezien.').waitFor();
    expect(await list.evaluate(() => document.activeElement?.textContent)).toBe('Nieuw');
    await expect.poll(badge, PATIENCE).toBe('');
  });

  it('tells of a delay, goes on, and takes it for seen when the notice is opened', async () => {
    const page = await followOnSite();
    replies = [delayed(1)];
    await soundAlarm();
    await expect.poll(badge, PATIENCE).toBe('1');
    await expect.poll(alarm, PATIENCE).toMatchObject({ periodInMinutes: 720 });
    await page.goto(addressOf(delayed(1).id));
    await expect.poll(badge, PATIENCE).toBe('');
    const list = await view();
    const row = list.getByRole('row', { name: QUESTION.title });
    await row.getByText('Uitgesteld').first().waitFor();
    await list.getByRole('region', { name: 'Vragen die je volgt' }).waitFor();
    expect(await list.getByRole('region', { name: 'Nieuw' }).count()).toBe(0);
  });

  it('takes it for seen when it is opened in the reader', async () => {
    await followOnSite();
    replies = [delayed(1)];
    await soundAlarm();
    await expect.poll(badge, PATIENCE).toBe('1');
    const reader = (more: string) => browser.open(browser.address(`reader.html?id=${delayed(1).id}${more}`));
    const inPrivate = await reader('&private');
    await inPrivate.getByRole('heading', { level: 1 }).waitFor();
    expect(await badge()).toBe('1');
    const page = await reader('');
    await expect.poll(badge, PATIENCE).toBe('');
    await page.getByRole('button', { name: 'Je volgt deze vraag' }).waitFor();
    // Of what was opened in a private window nothing is stored, and so nothing followed.
    expect(await inPrivate.getByRole('button', { name: 'volg', exact: false }).count()).toBe(0);
  });

  it('opens the document when its notification is clicked', async () => {
    await followOnSite();
    replies = [answered(0)];
    await soundAlarm();
    await expect.poll(notifications, PATIENCE).toHaveLength(1);
    const [notification = ''] = await notifications();
    const opened = browser.context.waitForEvent('page');
    await browser.clickNotification(notification);
    const tab = await opened;
    // It set out before the demonstration could answer it, and may show an error: loading it again asks for the same address.
    const address = async () => {
      // What is on its way yet would be broken off.
      const arrival = tab.waitForURL(/^https:/, { waitUntil: 'commit', timeout: 2_000 });
      await arrival.catch(() => tab.reload()).catch(() => {});
      return tab.url();
    };
    await expect.poll(address, PATIENCE).toBe(addressOf(answered(0).id));
    await expect.poll(badge, PATIENCE).toBe('');
    expect(await notifications()).toEqual([]);
  });

  it('looks on the person’s word, and says why nothing came', async () => {
    await followOnSite();
    const list = await view();
    const followed = list.getByRole('region', { name: 'Vragen die je volgt' });
    await followed.getByText('Nog niet gekeken', { exact: false }).waitFor();
    misbehaviour = 'unavailable';
    await followed.getByRole('button', { name: 'Kijk nu' }).click();
    await followed.getByText('De zoekdienst reageerde niet.', { exact: false }).waitFor();
    misbehaviour = 'wrongXml';
    await followed.getByRole('button', { name: 'Kijk nu' }).click();
    await followed.getByText('iets dat Kamerspoor niet kan lezen', { exact: false }).waitFor();
    misbehaviour = undefined;
    await followed.getByRole('button', { name: 'Kijk nu' }).click();
    await followed.getByText(/^Laatst gekeken op [^.]*\.$/).waitFor();
    expect(asks()).toHaveLength(3);
  });

  it('is taken back in the list and on the page', async () => {
    const page = await followOnSite();
    const list = await view();
    await list
      .getByRole('button', { name: /^Je volgt deze vraag/ })
      .first()
      .click();
    await expect.poll(alarm, PATIENCE).toBeUndefined();
    // Whoever follows nothing yet is told first what it does.
    await list
      .getByRole('row', { name: QUESTION.title })
      .getByRole('button', { name: /^Volg deze vraag/ })
      .click();
    await list
      .getByRole('dialog', { name: 'Deze vraag volgen' })
      .getByRole('button', { name: 'Volg de vraag' })
      .click();
    await list.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(alarm, PATIENCE).toMatchObject({ periodInMinutes: 720 });
    await page.getByRole('button', { name: 'Je volgt deze vraag' }).click();
    await page.getByRole('button', { name: 'Volg deze vraag', pressed: false }).waitFor();
    await expect.poll(alarm, PATIENCE).toBeUndefined();
  });

  it('says on the toolbar that Kamerspoor is off before it says that there is news', async () => {
    await followOnSite();
    replies = [answered(0)];
    await soundAlarm();
    await expect.poll(badge, PATIENCE).toBe('1');
    const list = await view();
    await list.evaluate(() => chrome.storage.local.set({ preferences: { enabled: false } }));
    await expect.poll(badge, PATIENCE).toBe('uit');
  });
});

describe('following, before the person allowed it', () => {
  const browser = useBrowser({ site });
  beforeEach(() => {
    replies = [];
  });

  const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Deze vraag volgen' });

  it('is explained in a page of the extension when the bell on the site is pressed', async () => {
    const page = await browser().open(PAGE);
    const opened = browser().context.waitForEvent('page');
    await page.getByRole('button', { name: 'Volg deze vraag' }).click();
    await page.getByText('Kamerspoor vraagt je toestemming in een nieuw tabblad.').waitFor();
    const list = await opened;
    const wanted = list.getByRole('region', { name: 'Deze vraag volgen' });
    await wanted.getByText(QUESTION.title).waitFor();
    await wanted.getByText('hooguit twee keer per dag aan repository.overheid.nl', { exact: false }).waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await list.emulateMedia({ colorScheme });
      expect(await accessibilityViolations(list)).toEqual([]);
    }
    expect(browser().requests.filter((url) => url.includes('repository'))).toEqual([]);
  });

  it('is explained beside the list, where Escape leads back to the bell', async () => {
    const site = await browser().open(PAGE);
    await site.getByRole('button', { name: 'Volg deze vraag' }).waitFor();
    const list = await browser().open(browser().address('corpus.html#vragen'));
    const row = list.getByRole('row', { name: QUESTION.title });
    await row.getByText('Termijn voorbij').waitFor();
    await row.getByRole('button', { name: /^Volg deze vraag/ }).focus();
    await list.keyboard.press('Enter');
    await dialogOf(list).waitFor();
    expect(await accessibilityViolations(list)).toEqual([]);
    await list.keyboard.press('Escape');
    await dialogOf(list).waitFor({ state: 'detached' });
    const focused = () => list.evaluate(() => document.activeElement?.textContent);
    await expect.poll(focused, PATIENCE).toContain('Volg deze vraag');
  });

  it('says how questions come here when there are none, and narrows down those that there are', async () => {
    const empty = await browser().open(browser().address('corpus.html#vragen'));
    await empty.getByText('Geen vraag op deze computer wacht op antwoord.', { exact: false }).waitFor();
    await browser()
      .open(PAGE)
      .then((page) => page.getByRole('button', { name: 'Volg deze vraag' }).waitFor());
    await empty.reload();
    await empty.getByText('1 vraag. Bij 1 is de termijn voorbij.').waitFor();
    await empty.getByLabel('Toon').selectOption('gevolgd');
    await empty.getByText('0 vragen.').waitFor();
    expect(await empty.getByRole('table').count()).toBe(0);
  });
});
