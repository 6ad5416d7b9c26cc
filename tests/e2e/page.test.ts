import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addressOf } from '../../lib/identifiers/address';
import { launch } from './harness/extension-browser';
import { ANSWER, allLinked, answer, banner, QUESTION, turnOff, UNKNOWN } from './harness/our-parts';
import { useBrowser } from './harness/use-browser';

const browser = useBrowser();

interface Extension {
  chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
}

declare const chrome: {
  action: { getBadgeText(of: object): Promise<string> };
  storage: { local: { set(items: object): Promise<void> } };
};

describe('from a question to its answer and back', () => {
  it('tells on the question’s page how it was answered, in words and dates', async () => {
    const page = await browser().open(QUESTION);
    await banner(page)
      .getByText('Beantwoord op 18 maart 2024, na 52 dagen: 10 dagen na het verstrijken van de termijn van zes weken.')
      .waitFor();
    await banner(page).getByText('Uitstel gemeld op 16 februari 2024').click();
    await banner(page).getByText('niet binnen de gebruikelijke termijn').waitFor();
    await expect.poll(() => page.locator('kamerspoor-answer').count()).toBe(22);
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

  it('makes "Zie antwoord vraag 12" a link within the page, which leads there every time', async () => {
    const page = await browser().open(ANSWER);
    await allLinked(page);
    const link = page.getByRole('link', { name: 'antwoord vraag 12' });
    // The second time the address says so already, and the browser tells nothing of it. Pressing it moves the focus to the link.
    for (let time = 1; time <= 2; time++) {
      await link.click();
      await expect.poll(() => page.url()).toBe(`${ANSWER}#kamerspoor-antwoord-12`);
      await page.waitForFunction(
        () => document.activeElement?.querySelector('h2')?.textContent?.trim() === 'Antwoord 12',
      );
    }
  });

  it('links in the answer’s own text and leaves the page’s links alone', async () => {
    const page = await browser().open(ANSWER);
    await allLinked(page);
    const links = page.locator('.antwoord a[data-kamerspoor="citation"]');
    await expect.poll(() => links.filter({ hasText: '125p' }).count()).toBeGreaterThan(1);
    expect(await page.locator('a a').count()).toBe(0);
  });
});

describe('a page that the corpus does not know', () => {
  it('says so quietly', async () => {
    const page = await browser().open(UNKNOWN);
    await banner(page).getByText('Kamerspoor heeft geen antwoord op deze vraag.').waitFor();
    expect(await banner(page).locator('.ks-badge').textContent()).toBe('Antwoord onbekend');
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
    await allLinked(page);
    await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
    const options = await browser().open(browser().address('options.html'));
    await options.getByRole('switch', { name: 'Verwijzingen als link' }).click();
    // A page behind another one paints no frames, which a function of the page would wait for.
    const links = () => page.evaluate(() => document.querySelectorAll('a[data-kamerspoor]').length);
    await expect.poll(links).toBe(0);
    await banner(page).waitFor();
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  });

  it('sees on the toolbar that Kamerspoor is off', async () => {
    const page = await browser().open(QUESTION);
    await turnOff(page);
    const badge = () => browser().asExtension(() => chrome.action.getBadgeText({}));
    await expect.poll(badge).toBe('uit');
    await browser().asExtension(() => chrome.storage.local.set({ preferences: { enabled: true } }));
    await expect.poll(badge).toBe('');
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

  it('obeys nobody but the content script on a question’s or an answer’s page', async () => {
    const page = await browser().open(browser().address('options.html'));
    const none = { vraagnummers: [], indieners: [], bewindspersonen: [], subjects: [], questions: [], answers: [] };
    const rest = { footnotes: [], links: [], aanhangsels: [], gaps: [], dates: {}, source: { kind: 'text' } };
    const publicatie = { kind: 'brief', id: 'brief:1', title: '', ...none, ...rest };
    const ask = (type: string, data: unknown) =>
      page.evaluate((message) => (globalThis as unknown as Extension).chrome.runtime.sendMessage(message), {
        id: 1,
        timestamp: 1,
        type,
        data,
      });
    expect(await ask('keep', { publicatie })).toMatchObject({ res: { ok: false, reason: 'refused' } });
    expect(await ask('opened', { publicatie })).toMatchObject({ res: { ok: false, reason: 'refused' } });
    expect(await ask('read', { id: 'brief:324744' })).toMatchObject({ res: { ok: false, reason: 'refused' } });
    expect(await ask('forget', { id: 'brief:324744' })).toMatchObject({ res: { ok: false, reason: 'refused' } });
    expect(await ask('found', { publicaties: [], asked: [] })).toMatchObject({ res: { ok: false, reason: 'refused' } });
    expect(await ask('turn', undefined)).toMatchObject({ res: { ok: false, reason: 'refused' } });
    const about = { target: { system: 'bwb', id: 'BWBR0001903' }, self: 'brief:324744' };
    expect(await ask('about', about)).toMatchObject({ res: { ok: false, reason: 'refused' } });
    const follow = { publicatie, vraagnummer: '2024Z01211', on: true };
    expect(await ask('follow', follow)).toMatchObject({ res: { ok: false, reason: 'refused' } });
    expect(await ask('keep', { publicatie: { id: 'x' } })).toMatchObject({ res: { ok: false, reason: 'refused' } });
  });

  it('sends nothing anywhere: every request is a page that the person opened', async () => {
    const before = browser().requests.length;
    const page = await browser().open(QUESTION);
    await allLinked(page);
    await page.goto(ANSWER);
    await allLinked(page);
    const asked = browser()
      .requests.slice(before)
      .filter((url) => !url.endsWith('/favicon.ico'));
    expect(asked).toEqual([QUESTION, ANSWER]);
  });
});

describe('after the browser was closed', () => {
  it('what a person opened is still there', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'kamerspoor-profile-'));
    try {
      const first = await launch({ profile });
      const page = await first.open(UNKNOWN);
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
