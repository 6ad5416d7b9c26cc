import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf } from '../../lib/identifiers/address';
import { accessibilityViolations } from './harness/axe';
import { launch } from './harness/extension-browser';
import { type Launched, launchChromium } from './harness/launch';
import { useBrowser } from './harness/use-browser';

const QUESTION = addressOf('kv-tk-2024Z01211');
const ANSWER = addressOf('ah-tk-20232024-1262');
const UNKNOWN = addressOf('kv-tk-2022Z24631');

const browser = useBrowser();

function banner(page: Page) {
  return page.locator('kamerspoor-banner');
}

function answer(page: Page, number: string) {
  return page.locator(`kamerspoor-answer[data-question="${number}"]`);
}

describe('from a question to its answer and back', () => {
  it('tells on the question’s page how it was answered, in words and dates', async () => {
    const page = await browser().open(QUESTION);
    await banner(page)
      .getByText('Beantwoord op 18 maart 2024, na 52 dagen: 10 dagen na het verstrijken van de termijn van zes weken.')
      .waitFor();
    await banner(page).getByText('Uitstel gemeld op 16 februari 2024').click();
    await banner(page).getByText('niet binnen de gebruikelijke termijn').waitFor();
    expect(await page.locator('kamerspoor-answer').count()).toBe(22);
  });

  it('shows answer 12 in place, its article a link to the law as it was on the day of the answer', async () => {
    const page = await browser().open(QUESTION);
    await answer(page, '12').locator('summary').click();
    const article = answer(page, '12').getByRole('link', { name: 'artikel 125p Sv' });
    expect(await article.getAttribute('href')).toBe(
      'https://wetten.overheid.nl/jci1.3:c:BWBR0001903&artikel=125p&g=2024-03-18',
    );
  });

  it('lands on that very answer on the answer’s page, and finds the way back to that very question', async () => {
    const page = await browser().open(QUESTION);
    await answer(page, '12').locator('summary').click();
    await answer(page, '12').getByRole('link', { name: 'Lees antwoord 12 op de officiële pagina' }).click();
    await page.waitForURL(`${ANSWER}#kamerspoor-antwoord-12`);
    await page.waitForFunction(
      () => document.activeElement?.querySelector('h2')?.textContent?.trim() === 'Antwoord 12',
    );
    // The question is in view above its answer.
    for (const name of ['Vraag 12', 'Antwoord 12']) {
      const heading = await page.getByRole('heading', { name, exact: true }).boundingBox();
      expect(heading?.y).toBeGreaterThanOrEqual(0);
      expect(heading?.y).toBeLessThan(500);
    }

    await page.locator('kamerspoor-way-back[data-question="12"]').getByRole('link').click();
    await page.waitForURL(`${QUESTION}#kamerspoor-vraag-12`);
    await page.waitForFunction(() => document.activeElement?.querySelector('h2')?.textContent?.trim() === 'Vraag 12');
  });

  it('makes "Zie antwoord vraag 12" a link within the page', async () => {
    const page = await browser().open(ANSWER);
    await banner(page).waitFor();
    await page.getByRole('link', { name: 'antwoord vraag 12' }).click();
    expect(page.url()).toBe(`${ANSWER}#kamerspoor-antwoord-12`);
    await page.waitForFunction(
      () => document.activeElement?.querySelector('h2')?.textContent?.trim() === 'Antwoord 12',
    );
  });

  it('links in the answer’s own text and leaves the page’s links alone', async () => {
    const page = await browser().open(ANSWER);
    await banner(page).waitFor();
    const links = page.locator('.antwoord a[data-kamerspoor="citation"]');
    expect(await links.filter({ hasText: '125p' }).count()).toBeGreaterThan(1);
    expect(await page.locator('a a').count()).toBe(0);
  });
});

describe('a page keeps what it had', () => {
  let plain: Launched;
  beforeAll(async () => {
    plain = await launchChromium({ extension: false });
  });
  afterAll(() => plain.close());

  it.each([QUESTION, ANSWER, UNKNOWN])('%s: the same text with us, the same markup after the switch', async (url) => {
    const untouched = await plain.context.newPage();
    await untouched.goto(url);
    const text = await untouched.evaluate(() => document.documentElement.textContent);
    const markup = await untouched.evaluate(() => document.documentElement.outerHTML);

    const page = await browser().open(url);
    await banner(page).waitFor();
    expect(await page.evaluate(() => document.documentElement.textContent)).toBe(text);

    await banner(page).getByRole('button', { name: 'Zet Kamerspoor uit' }).click();
    await banner(page).getByText('Weer aanzetten kan met de knop in de werkbalk').waitFor();
    await banner(page).getByRole('button', { name: 'Zet uit' }).click();
    await banner(page).waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(markup);

    await page.reload();
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(markup);
  });

  it('shows nothing of ours in print', async () => {
    const page = await browser().open(QUESTION);
    await banner(page).waitFor();
    await page.emulateMedia({ media: 'print' });
    for (const element of await page.locator('kamerspoor-banner, kamerspoor-answer').all()) {
      expect(await element.isVisible()).toBe(false);
    }
  });
});

describe('a page that the corpus does not know', () => {
  it('says so quietly, and can be kept', async () => {
    const page = await browser().open(UNKNOWN);
    await banner(page).getByText('Kamerspoor heeft geen antwoord op deze vraag.').waitFor();
    expect(await banner(page).locator('.ks-badge').textContent()).toBe('Antwoord onbekend');
    await banner(page).getByRole('button', { name: 'Bewaar dit document' }).click();
    const kept = banner(page).getByRole('status').filter({ hasText: 'Bewaard op deze computer' });
    await kept.waitFor();
    expect(await kept.evaluate((status) => (status.getRootNode() as ShadowRoot).activeElement === status)).toBe(true);
    await page.reload();
    await banner(page).getByText('Bewaard op deze computer').waitFor();
  });
});

describe('the card of a reference', () => {
  it('comes with the keyboard, goes with Esc, and stays while the pointer is in it', async () => {
    const page = await browser().open(ANSWER);
    await banner(page).waitFor();
    const article = page.locator('.antwoord a[data-kamerspoor="citation"]', { hasText: '125p Sv' }).first();
    await article.focus();
    const card = page.locator('kamerspoor-card');
    await card.getByText('Wetboek van Strafvordering').waitFor();
    await card.getByText('artikel 125p').waitFor();
    await card.getByText('opent wetten.overheid.nl, met de tekst zoals die gold op 18 maart 2024').waitFor();
    expect(await article.getAttribute('aria-description')).toBe(
      'Wetboek van Strafvordering (Sv), artikel 125p; opent wetten.overheid.nl, met de tekst zoals die gold op 18 maart 2024',
    );
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    expect(await article.evaluate((link) => link === document.activeElement)).toBe(true);

    await article.evaluate((link) => (link as HTMLElement).blur());
    await article.hover();
    await card.getByText('artikel 125p').hover();
    await page.waitForTimeout(500);
    expect(await card.isVisible()).toBe(true);
    await page.mouse.move(2, 2);
    await card.waitFor({ state: 'detached' });
  });
});

describe('a card that has the focus', () => {
  it('stays while the mouse moves elsewhere, and while the page scrolls under it', async () => {
    const page = await browser().open(ANSWER);
    await banner(page).waitFor();
    await page.mouse.move(300, 300);
    const article = page.locator('.antwoord a[data-kamerspoor="citation"]', { hasText: '125p Sv' }).first();
    await article.focus();
    const card = page.locator('kamerspoor-card');
    await card.waitFor();
    await page.mouse.wheel(0, 40);
    await page.mouse.move(320, 320);
    await page.waitForTimeout(500);
    expect(await card.isVisible()).toBe(true);
  });
});

describe('an answer in a ministry’s letter', () => {
  it('opens in the reader, at that very answer', async () => {
    const page = await browser().open(addressOf('kv-tk-2024Z02257'));
    await banner(page).getByText('Beantwoord op 18 maart 2024, na 35 dagen.').waitFor();
    await answer(page, '12').locator('summary').click();
    const opened = browser().context.waitForEvent('page');
    await answer(page, '12').getByRole('button', { name: 'Lees antwoord 12 in de brief' }).click();
    const reader = await opened;
    await expect.poll(() => reader.url()).toContain('/reader.html?id=brief%3A5236577#kamerspoor-antwoord-12');
    await reader.close();
  });

  it('shows the footnotes of an answer below it', async () => {
    const page = await browser().open(addressOf('kv-tk-2024Z02257'));
    await answer(page, '2').locator('summary').click();
    await answer(page, '2').getByText('Kamervragen Kuik/Slootweg').waitFor();
    await answer(page, '2').getByRole('link', { name: 'Aanhangsel Handelingen II 2023/24, nr. 212' }).waitFor();
  });
});

describe('a person who is reading', () => {
  it('is not moved about when a preference changes', async () => {
    const page = await browser().open(`${ANSWER}#kamerspoor-antwoord-12`);
    await page.waitForFunction(() => window.scrollY > 1000);
    await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
    const options = await browser().open(`chrome-extension://${browser().extensionId}/options.html`);
    await options.getByRole('switch', { name: 'Verwijzingen als link' }).click();
    await page.waitForFunction(() => document.querySelector('a[data-kamerspoor]') === null);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  });

  it('sees on the toolbar that Kamerspoor is off', async () => {
    const page = await browser().open(QUESTION);
    await banner(page).getByRole('button', { name: 'Zet Kamerspoor uit' }).click();
    await banner(page).getByRole('button', { name: 'Zet uit' }).click();
    const worker = await browser().worker();
    const badge = () => worker.evaluate('chrome.action.getBadgeText({})');
    await expect.poll(badge).toBe('uit');
    await worker.evaluate('chrome.storage.local.set({ preferences: { enabled: true } })');
    await expect.poll(badge).toBe('');
  });
});

describe('everyone can use it', () => {
  it.each(['light', 'dark'] as const)('what we add has no fault that axe finds, in %s', async (colorScheme) => {
    const page = await browser().open(QUESTION);
    await page.emulateMedia({ colorScheme });
    await banner(page).waitFor();
    await answer(page, '12').locator('summary').click();
    await answer(page, '12').getByRole('link', { name: 'artikel 125p Sv' }).focus();
    await page.locator('kamerspoor-card').waitFor();
    for (const part of ['kamerspoor-banner', 'kamerspoor-answer[data-question="12"]']) {
      expect(await accessibilityViolations(page, part)).toEqual([]);
    }
  });

  it('fits a window of half the width, as at 200% zoom', async () => {
    const page = await browser().open(QUESTION);
    await page.setViewportSize({ width: 400, height: 600 });
    await banner(page).waitFor();
    const overflows = await banner(page).evaluate((host) => host.scrollWidth > host.clientWidth);
    expect(overflows).toBe(false);
  });
});

describe('on a page of any colour', () => {
  it('stays light on a page that stays white, for who prefers dark', async () => {
    const page = await browser().open(QUESTION);
    await page.addStyleTag({ content: 'body { background: #fff !important; color: #111 !important; }' });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.waitForFunction(
      () => document.querySelector('kamerspoor-banner')?.getAttribute('data-theme') === 'light',
    );
    expect(await accessibilityViolations(page, 'kamerspoor-banner')).toEqual([]);
  });

  it('is dark on a page that is dark, for who prefers light', async () => {
    const page = await browser().open(ANSWER);
    await banner(page).waitFor();
    await page.addStyleTag({ content: 'body { background: #111 !important; color: #eee !important; }' });
    const theme = () => page.locator('kamerspoor-way-back').first().getAttribute('data-theme');
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(theme).toBe('dark');
    await page.emulateMedia({ colorScheme: 'light' });
    await page.waitForTimeout(200);
    expect(await theme()).toBe('dark');
    expect(await accessibilityViolations(page, 'kamerspoor-way-back')).toEqual([]);
  });
});

describe('what happens in between', () => {
  it('costs nothing when the worker is killed between two steps', async () => {
    const page = await browser().open(QUESTION);
    await banner(page).waitFor();
    await browser().killWorker();
    await page.goto(ANSWER);
    await banner(page).getByText('Beantwoord op 18 maart 2024').waitFor();
    await browser().killWorker();
    await page.goBack();
    await banner(page).getByText('Beantwoord op 18 maart 2024').waitFor();
  });

  it('sends nothing anywhere: every request is a page that the person opened', async () => {
    const before = browser().requests.length;
    const page = await browser().open(QUESTION);
    await banner(page).waitFor();
    await page.goto(ANSWER);
    await banner(page).waitFor();
    const asked = browser()
      .requests.slice(before)
      .filter((url) => !url.endsWith('/favicon.ico'));
    expect(asked).toEqual([QUESTION, ANSWER]);
  });
});

describe('after the browser was closed', () => {
  it('what a person kept is still there', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'kamerspoor-profile-'));
    try {
      const first = await launch({ profile });
      const page = await first.open(UNKNOWN);
      await banner(page).getByRole('button', { name: 'Bewaar dit document' }).click();
      await banner(page).getByText('Bewaard op deze computer').waitFor();
      await first.close();

      const second = await launch({ profile });
      const again = await second.open(UNKNOWN);
      await banner(again).getByText('Bewaard op deze computer').waitFor();
      const seed = await second.open(QUESTION);
      await banner(seed).getByText('Beantwoord op 18 maart 2024').waitFor();
      await second.close();
    } finally {
      rmSync(profile, { recursive: true, force: true });
    }
  });
});

describe('in an English browser', () => {
  it('speaks English', async () => {
    const english = await launch({ language: 'en' });
    try {
      const page = await english.open(QUESTION);
      await banner(page)
        .getByText('Answered on 18 March 2024, after 52 days: 10 days past the six-week deadline.')
        .waitFor();
      await answer(page, '12').getByText('Answer to question 12').waitFor();
    } finally {
      await english.close();
    }
  });
});
