import { describe, expect, it } from 'vitest';
import { addressOf } from '../../lib/identifiers/address';
import type { Publicatie } from '../../lib/model/publicatie';
import type { Response } from '../../scripts/demo/site';
import { siteOf } from '../../scripts/demo/site';
import { accessibilityViolations } from './harness/axe';
import type { Site } from './harness/launch';
import { answer, banner } from './harness/our-parts';
import { results } from './harness/popup-results';
import { useBrowser } from './harness/use-browser';
import { answered, asked } from './harness/zaak-documents';

const antwoord = answered(12);
const kamervraag = asked(30, [antwoord]);
/** The question's page as it is when the site has not yet listed the answer in its head. */
const page = asked(30);
const record = addressOf(kamervraag.id, 'metadata');

/** A site whose record lists the answer, and where one address replies otherwise. */
function siteWith(address?: string, reply?: Response | 'nothing' | 'never'): Site {
  const [full, bare] = [siteOf([kamervraag, antwoord]), siteOf([page])];
  return (url) => {
    if (url === address && reply === 'nothing') return undefined;
    if (url === address && reply === 'never') return new Promise<undefined>(() => {});
    if (url === address && typeof reply === 'object') return reply;
    return url === addressOf(page.id) ? bare(url) : full(url);
  };
}

let site = siteWith();
const browser = useBrowser({ site: (url) => site(url) });

async function openAndAsk(how: Site) {
  site = how;
  const opened = await browser().open(addressOf(page.id));
  await banner(opened).getByRole('button', { name: 'Vraag de site om het antwoord' }).click();
  return opened;
}

describe('asking the site from a question’s page', () => {
  it('finds the answer, tells so aloud, and asks nothing but what it must', async () => {
    const before = browser().requests.length;
    const opened = await openAndAsk(siteWith());
    const told = banner(opened).getByRole('status').filter({ hasText: 'Eén document gevonden.' });
    await told.waitFor();
    await expect
      .poll(() => told.evaluate((status) => (status.getRootNode() as ShadowRoot).activeElement === status))
      .toBe(true);
    await expect.poll(() => answer(opened, '1').count()).toBe(1);
    expect(await accessibilityViolations(opened, 'kamerspoor-banner')).toEqual([]);
    const requests = browser().requests.slice(before);
    expect(requests.filter((url) => !url.endsWith('favicon.ico'))).toEqual([
      addressOf(page.id),
      record,
      addressOf(antwoord.id),
    ]);
    await opened.reload();
    await answer(opened, '1').waitFor();
  });

  it('leaves who went on meanwhile where they are', async () => {
    let reply = () => {};
    const replied = new Promise<void>((resolve) => {
      reply = resolve;
    });
    const plain = siteWith();
    const opened = await openAndAsk(async (url) => {
      if (url === record) await replied;
      return plain(url);
    });
    await banner(opened).getByText('Vraagt het aan officielebekendmakingen.nl').waitFor();
    const focused = banner(opened).locator(':focus');
    await focused.blur();
    reply();
    await banner(opened).getByText('Eén document gevonden.').waitFor();
    await answer(opened, '1').waitFor();
    expect(await focused.count()).toBe(0);
  });

  it('has the panel beside it say that there is more, and show it when the person wants', async () => {
    site = siteWith();
    const panel = await browser().open(browser().address('sidepanel.html'));
    await panel.setViewportSize({ width: 380, height: 800 });
    const opened = await browser().open(addressOf(page.id));
    await opened.bringToFront();
    const reader = panel.frameLocator('iframe[title="Lezer"]');
    await reader.getByRole('heading', { level: 1 }).filter({ hasText: kamervraag.title }).waitFor();
    await banner(opened).getByRole('button', { name: 'Vraag de site om het antwoord' }).click();
    const line = reader.getByRole('status').filter({ hasText: 'intussen meer bewaard' });
    await line.waitFor();
    const [first] = antwoord.answers;
    expect(await reader.getByText(first?.text ?? '').count()).toBe(0);
    // What a page behind another one shows cannot be pointed at.
    await line.getByRole('button', { name: 'Toon het' }).dispatchEvent('click');
    await reader
      .getByText(first?.text ?? '')
      .first()
      .waitFor();
    await line.waitFor({ state: 'detached' });
  });

  it('never asks more than once a second, in all tabs together', async () => {
    site = siteWith();
    const times: number[] = [];
    const plain = siteWith();
    site = (url) => {
      if (url === record || url === addressOf(antwoord.id)) times.push(Date.now());
      return plain(url);
    };
    const tabs = [await browser().open(addressOf(page.id)), await browser().open(addressOf(page.id))];
    const began = Date.now();
    for (const tab of tabs) await banner(tab).getByRole('button', { name: 'Vraag de site' }).click();
    for (const tab of tabs) await banner(tab).getByText('gevonden.').waitFor();
    expect(times.length).toBe(4);
    // Turns are a second apart, so that the fourth comes three after the first; each request takes its own time to arrive.
    expect((times.at(-1) ?? 0) - began).toBeGreaterThan(2_950);
  });

  it.each<[what: string, how: Site, words: string]>([
    ['the line is down', siteWith(record, 'nothing'), 'De site reageert niet.'],
    [
      'the site is out of order',
      siteWith(record, { status: 503, contentType: 'text/html', body: 'Onderhoud' }),
      'De site reageert niet.',
    ],
    [
      'it is something else',
      siteWith(record, { status: 200, contentType: 'text/html', body: '<!DOCTYPE html><p>Welkom' }),
      'De site antwoordt met iets dat Kamerspoor niet kan lezen',
    ],
  ])('says so when %s, and can be asked again', async (_, how, words) => {
    const opened = await openAndAsk(how);
    await banner(opened).getByText(words).waitFor();
    expect(await banner(opened).locator('.ks-badge').textContent()).toBe('Antwoord onbekend');
    site = siteWith();
    await banner(opened).getByRole('button', { name: 'Vraag de site om het antwoord' }).click();
    await answer(opened, '1').waitFor();
  });

  it('can be stopped, by the same button', async () => {
    const opened = await openAndAsk(siteWith(record, 'never'));
    await banner(opened).getByText('Vraagt het aan officielebekendmakingen.nl').waitFor();
    expect(await accessibilityViolations(opened, 'kamerspoor-banner')).toEqual([]);
    await banner(opened).getByRole('button', { name: 'Stop' }).click();
    await banner(opened).getByText('Gestopt.').waitFor();
    const focused = () =>
      opened.evaluate(() => document.querySelector('kamerspoor-banner')?.shadowRoot?.activeElement?.textContent);
    await expect.poll(focused).toBe('Vraag de site om het antwoord');
  });

  it('shows what was read before it went wrong', async () => {
    const gone = { status: 500, contentType: 'text/html', body: '' };
    const notice: Publicatie = { ...answered(2, '9007') };
    const documents = siteOf([{ ...kamervraag, aanhangsels: [antwoord.id, notice.id] }, antwoord, notice]);
    const opened = await openAndAsk((url) => {
      if (url === addressOf(page.id)) return siteOf([page])(url);
      return url === addressOf(notice.id) ? gone : documents(url);
    });
    await banner(opened).getByText('Eén document gevonden. De site reageert niet.').waitFor();
    await answer(opened, '1').waitFor();
  });
});

describe('asking the site from the popup', () => {
  it('gets a document by its number, with its answer', async () => {
    site = siteWith();
    const popup = await browser().openPopupPage();
    await popup.getByRole('combobox').fill(page.id);
    await popup.getByText(`${page.id} staat niet op deze computer.`, { exact: true }).waitFor();
    await popup.getByRole('button', { name: 'Haal op van de site' }).click();
    await results(popup).nth(1).waitFor();
    await expect.poll(() => popup.getByRole('option').first().textContent()).toContain('Beantwoord');
    await expect.poll(() => popup.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
  });

  it('says so when the site does not know the number', async () => {
    site = siteWith();
    const popup = await browser().openPopupPage();
    await popup.getByRole('combobox').fill('2019Z00001');
    await popup.getByRole('button', { name: 'Haal op van de site' }).click();
    await popup.getByText('De site kent dit document niet.').waitFor();
  });

  it('offers nothing for what is there already, or is not kept here', async () => {
    const popup = await browser().openPopupPage();
    const offer = popup.getByRole('button', { name: 'Haal op van de site' });
    // It is offered by now for what is not there.
    await popup.getByRole('combobox').fill('2019Z00001');
    await offer.waitFor();
    for (const [query, id] of [
      ['2024Z01211', 'kv-tk-2024Z01211'],
      ['kst-28684-717', 'kst-28684-717'],
    ] as const) {
      await popup.getByRole('combobox').fill(query);
      await expect.poll(() => popup.getByRole('option').first().getAttribute('href')).toBe(addressOf(id));
      expect(await offer.count()).toBe(0);
    }
  });

  it('says what came of it beside what it found', async () => {
    const gone: Site = (url) => (url === addressOf(antwoord.id) ? undefined : siteWith()(url));
    site = gone;
    const popup = await browser().openPopupPage();
    await popup.getByRole('combobox').fill(page.id);
    await popup.getByRole('button', { name: 'Haal op van de site' }).click();
    await popup.getByText('Eén document gevonden. De site reageert niet.').waitFor();
  });
});
