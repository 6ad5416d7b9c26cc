import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addressOf } from '../../lib/identifiers/address';
import type { Publicatie } from '../../lib/model/publicatie';
import { addDays } from '../../lib/zaken/days';
import { pdfOnlyPage } from '../../scripts/demo/pages';
import { siteOf } from '../../scripts/demo/site';
import { answer, banner } from './harness/our-parts';
import { listOf, results } from './harness/popup-results';
import { useBrowser } from './harness/use-browser';
import { answered, asked, daysAgo, delayed, supplemented, withdrawn } from './harness/zaak-documents';

/** The stories of a zaak as a person meets them: they open the question, and ask the site for what is not there. */

const LANGUAGES = {
  nl: {
    tag: 'nl-NL',
    ask: 'Vraag de site om het antwoord',
    badge: {
      open: 'Open',
      uitgesteld: 'Uitgesteld',
      laat: 'Te laat',
      beantwoord: 'Beantwoord',
      weg: 'Ingetrokken',
      unknown: 'Antwoord onbekend',
    },
    none: 'De site heeft vandaag nog geen antwoord op deze vraag.',
    runs: (day: string) => `De termijn van drie weken loopt tot en met ${day}.`,
    delayed: (day: string, term: string) => [
      `Uitstel gemeld op ${day}.`,
      `De termijn van zes weken loopt tot en met ${term}.`,
    ],
    late: (day: string) => `Het antwoord is 19 dagen te laat: de termijn van drie weken liep tot en met ${day}.`,
    inTime: (day: string) => `Beantwoord op ${day}, na 18 dagen, binnen de termijn van drie weken.`,
    tooLate: (day: string) =>
      `Beantwoord op ${day}, na 26 dagen: 5 dagen na het verstrijken van de termijn van drie weken.`,
    withdrawn: (day: string) => `Ingetrokken op ${day}.`,
    toNader: 'Naar het nadere antwoord (ah-tk-20232024-9002)',
    nader: 'Nader antwoord op vraag 1',
    readToday: 'Vandaag gelezen',
  },
  en: {
    tag: 'en-GB',
    ask: 'Ask the site for the answer',
    badge: {
      open: 'Open',
      uitgesteld: 'Delayed',
      laat: 'Late',
      beantwoord: 'Answered',
      weg: 'Withdrawn',
      unknown: 'Answer not known',
    },
    none: 'The site has no answer to this question as of today.',
    runs: (day: string) => `The three-week deadline is ${day}.`,
    delayed: (day: string, term: string) => [`Delay announced on ${day}.`, `The six-week deadline is ${term}.`],
    late: (day: string) => `The answer is 19 days late: the three-week deadline was ${day}.`,
    inTime: (day: string) => `Answered on ${day}, after 18 days, within the three-week deadline.`,
    tooLate: (day: string) => `Answered on ${day}, after 26 days: 5 days past the three-week deadline.`,
    withdrawn: (day: string) => `Withdrawn on ${day}.`,
    toNader: 'Go to the supplementary answer (ah-tk-20232024-9002)',
    nader: 'Supplementary answer to question 1',
    readToday: 'Read today',
  },
};

describe.each(['nl', 'en'] as const)('a zaak, in %s', (language) => {
  const words = LANGUAGES[language];
  let site = siteOf([]);
  const browser = useBrowser({ language, site: (url) => site(url) });

  const inWords = (day: string) =>
    new Intl.DateTimeFormat(words.tag, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

  /** Opens the question on a site with these documents and asks it for the answer. */
  async function ask(documents: [Publicatie, ...Publicatie[]]): Promise<Page> {
    site = siteOf(documents);
    const page = await browser().open(addressOf(documents[0].id));
    await banner(page).getByRole('button', { name: words.ask }).click();
    return page;
  }

  async function sees(page: Page, badge: string, ...sentences: string[]): Promise<void> {
    await banner(page)
      .locator('.ks-badge', { hasText: new RegExp(`^${badge}$`) })
      .waitFor();
    const status = () => banner(page).locator('.status').textContent();
    for (const sentence of sentences) await expect.poll(status).toContain(sentence);
  }

  it('is open', async () => {
    const page = await ask([asked(5)]);
    await sees(page, words.badge.open, words.none, words.runs(inWords(addDays(daysAgo(5), 21))));
  });

  it('is delayed', async () => {
    const notice = delayed(4);
    const page = await ask([asked(25, [notice]), notice]);
    await sees(page, words.badge.uitgesteld, ...words.delayed(inWords(daysAgo(4)), inWords(addDays(daysAgo(25), 42))));
    await banner(page)
      .getByRole('link', { name: inWords(daysAgo(4)) })
      .waitFor();
  });

  it('is late', async () => {
    const page = await ask([asked(40)]);
    await sees(page, words.badge.laat, words.none, words.late(inWords(addDays(daysAgo(40), 21))));
  });

  it('is answered, and the answers stand below their questions', async () => {
    const antwoord = answered(12);
    const page = await ask([asked(30, [antwoord]), antwoord]);
    await sees(page, words.badge.beantwoord, words.inTime(inWords(daysAgo(12))));
    await answer(page, '2').locator('summary').click();
    const text = antwoord.answers[1]?.text.split('\n')[0] ?? 'no answer';
    await answer(page, '2').getByText(text).waitFor();
  });

  it('is answered late', async () => {
    const antwoord = answered(10);
    const page = await ask([asked(36, [antwoord]), antwoord]);
    await sees(page, words.badge.beantwoord, words.tooLate(inWords(daysAgo(10))));
  });

  it('is withdrawn', async () => {
    const notice = withdrawn(3);
    const page = await ask([asked(9, [notice]), notice]);
    await sees(page, words.badge.weg, words.withdrawn(inWords(daysAgo(3))));
  });

  it('has two answers', async () => {
    const [first, second] = [answered(12), supplemented(2)];
    const page = await ask([asked(30, [first, second]), first, second]);
    await sees(page, words.badge.beantwoord, words.inTime(inWords(daysAgo(12))));
    await banner(page).getByRole('link', { name: words.toNader }).waitFor();
    await answer(page, '1').nth(1).getByText(words.nader).waitFor();
    expect(await answer(page, '1').count()).toBe(2);
  });

  it('begins under a temporary id, and is one document when it gets its final one', async () => {
    const final = asked(30, [answered(12)]);
    const fresh = { ...final, id: 'kv-99999999', aanhangsels: [] };
    site = siteOf([fresh, final, answered(12)], new Map([[fresh.id, pdfOnlyPage(fresh)]]));
    const first = await browser().open(addressOf(fresh.id));
    await sees(first, words.badge.unknown);
    await first.goto(addressOf(answered(12).id));
    await sees(first, words.badge.beantwoord);
    await first.goto(addressOf(final.id));
    await sees(first, words.badge.beantwoord, words.inTime(inWords(daysAgo(12))));

    // Two documents were read, not three: under either id the question is the same one.
    const popup = await browser().openPopupPage();
    const read = popup.getByRole('option').filter({ hasText: words.readToday });
    await expect.poll(() => read.count()).toBe(2);
    const [vraagnummer = ''] = final.vraagnummers;
    await popup.getByRole('combobox').fill(vraagnummer);
    await listOf(popup, vraagnummer).waitFor();
    await expect.poll(() => results(popup).count()).toBe(2);
    await first.goto(addressOf(fresh.id));
    await sees(first, words.badge.beantwoord, words.inTime(inWords(daysAgo(12))));
  });
});
