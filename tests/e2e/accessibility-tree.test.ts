import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { SURFACES } from './harness/surfaces';
import { surfacesBrowser } from './harness/surfaces-browser';

/** What a screen reader is told: names, roles and states, read from the tree that the browser makes for it. */

/** Lines of the tree without addresses and indentation. */
async function treeOf(part: Locator): Promise<string[]> {
  const tree = await part.ariaSnapshot();
  return tree
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => !line.startsWith('- /url'));
}

describe('a screen reader is told', () => {
  const browser = surfacesBrowser();

  /** Opens a surface, and closes it once it was looked at. */
  async function look(name: string, at: (page: Page) => Promise<void>): Promise<void> {
    const surface = SURFACES.find((one) => one.name === name);
    if (!surface) throw new Error(`There is no surface named ${name}.`);
    const page = await surface.open(browser());
    await at(page);
    await page.close();
  }

  it('what the popup found, which of it is active, and whether Kamerspoor is on', () =>
    look('the popup with results, and why', async (popup) => {
      const field = popup.getByRole('combobox');
      await popup
        .getByRole('status')
        .filter({ hasText: /^\d+ gevonden$/ })
        .waitFor({ state: 'attached' });
      await expect
        .poll(() => treeOf(popup.locator('.search')))
        .toEqual([
          '- combobox "Zoek in de documenten op deze computer" [expanded]: "-soort:brief telegram"',
          '- button "Wis de zoekopdracht"',
          '- link "Wat je kunt typen":',
          '- text: "?"',
        ]);
      await expect.poll(() => treeOf(popup.locator('.chips'))).toContain('- list "Filters van deze zoekopdracht":');
      const options = async () =>
        (await treeOf(popup.getByRole('listbox'))).filter((line) => line.includes('option "'));
      await expect
        .poll(async () => (await options())[0])
        .toContain('Vraag · mededeling · antwoord 18 maart 2024 Harmen Krul (CDA) Beantwoord Het bericht');
      const active = await field.getAttribute('aria-activedescendant');
      expect(await popup.locator(`[id="${active}"]`).getAttribute('aria-selected')).toBe('true');
      expect(await popup.getByRole('option', { selected: true }).count()).toBe(1);
      expect(await field.getAttribute('aria-controls')).toBe(await popup.getByRole('listbox').getAttribute('id'));
      await expect.poll(() => treeOf(popup.getByRole('switch'))).toEqual(['- switch "Toon op pagina’s" [checked]']);
    }));

  it('that nothing was found, without a list', () =>
    look('the popup that found nothing', async (popup) => {
      await popup.getByRole('status').filter({ hasText: 'Niets gevonden' }).waitFor({ state: 'attached' });
      expect(await popup.getByRole('combobox').getAttribute('aria-expanded')).toBe('false');
      await expect
        .poll(async () => (await treeOf(popup.locator('.message')))[0])
        .toBe('- region "Niets gevonden voor ‘stikstofdepositiekaart’":');
    }));

  it('which of the two the panel shows', () =>
    look('the panel with search', async (page) => {
      expect(await treeOf(page.locator('.panel-sides'))).toEqual([
        '- group "Wat dit paneel toont":',
        '- button "Lezer"',
        '- button "Zoeken" [pressed]',
      ]);
      expect(await page.locator('iframe').getAttribute('title')).toBe('Zoeken');
    }));

  it('the course of a question, which of its documents is open, and whose note is written', () =>
    look('the reader with a note, a reference and what is cited', async (page) => {
      const course = page.getByRole('navigation', { name: 'Verloop van vraag 2023Z14675' });
      expect(await treeOf(course)).toEqual([
        '- navigation "Verloop van vraag 2023Z14675":',
        '- list:',
        '- listitem:',
        '- strong: Vragen ingezonden',
        '- time: 5 september 2023',
        '- text: Dit document',
        '- listitem:',
        '- link "Uitstel gemeld":',
        '- time: 26 september 2023',
        '- text: ", na 21 dagen"',
        '- listitem:',
        '- link "Antwoord":',
        '- time: 11 oktober 2023',
        '- text: ", na 36 dagen"',
        '- listitem:',
        '- text: Einde van de termijn van zes weken',
        '- time: 17 oktober 2023',
        '- text: ", na 42 dagen"',
      ]);
      expect(await course.locator('[aria-current=step]').textContent()).toContain('Dit document');
      const tree = () => treeOf(page.getByRole('form', { name: 'Label of notitie bij dit document' }));
      await expect.poll(tree).toContain(`- 'button "Haal label weg: woo"'`);
      const form = await tree();
      expect(form).toContain('- textbox "Labels"');
      expect(form).toContain('- textbox "Notitie"');
      expect(await treeOf(page.getByRole('group', { name: 'Gevonden woorden' }).getByRole('button').first())).toEqual([
        '- button "Vorige"',
      ]);
    }));

  it('the name of each option by itself, and what it means after that', () =>
    look('the options', async (page) => {
      const one = page.getByRole('switch', { name: 'Verwijzingen als link', exact: true });
      expect(await treeOf(one)).toEqual(['- switch "Verwijzingen als link" [checked]']);
      const hint = await one.getAttribute('aria-describedby');
      expect(await page.locator(`[id="${hint}"]`).textContent()).toContain('worden links met een kaartje');
      expect(await page.getByRole('checkbox', { name: 'Nederlandse wetten', exact: true }).isChecked()).toBe(true);
    }));

  it('what it is asked before a question is followed, and that it is', async () => {
    await look('what following does', async (page) => {
      expect((await treeOf(page.getByRole('dialog')))[0]).toBe('- dialog "Deze vraag volgen":');
    });
    await look('the questions that wait, one followed', async (page) => {
      await expect
        .poll(() => page.getByRole('button', { name: /^Je volgt deze vraag/, pressed: true }).count())
        .toBe(2);
      await page.getByRole('table', { name: 'Vragen zonder antwoord op deze computer' }).waitFor();
      expect(await page.getByRole('link', { name: 'Open vragen' }).getAttribute('aria-current')).toBe('page');
    });
  });

  it('what a plot shows, as a table with its name', () =>
    look('the overview', async (page) => {
      const table = await treeOf(page.getByRole('table', { name: 'Vragen per maand' }));
      expect(table).toContain('- columnheader "Maand"');
      expect(table).toContain('- rowheader "mei 2023"');
      expect(table.join()).toContain('button "1 vraag, mei 2023: toon haar"');
      expect(await page.getByRole('img').count()).toBe(0);
    }));

  it('how far a collecting is, and of which file what became', async () => {
    await look('the form that collects', async (page) => {
      const job = page.getByRole('article').first();
      const bar = job.getByRole('progressbar');
      expect(await treeOf(bar)).toEqual([expect.stringMatching(/^- progressbar "[^"]*telegram[^"]*"/)]);
      expect(Number(await bar.getAttribute('max'))).toBeGreaterThan(0);
      // All at once: a collecting that is done meanwhile has fewer buttons.
      const described = await job
        .getByRole('button')
        .evaluateAll((all) => all.map((one) => one.getAttribute('aria-describedby')));
      for (const by of described) expect(by).toBeTruthy();
    });
    await look('files that were imported', async (page) => {
      await page.getByRole('status').filter({ hasText: 'Klaar: 2 bestanden bekeken.' }).waitFor();
      await page.getByRole('button', { name: 'Alles', pressed: true }).waitFor();
    });
  });

  it('on a page of the site: what ours is, what is folded, and where each link leads', async () => {
    await look('the page of a question, with an answer and a card', async (page) => {
      expect((await treeOf(page.locator('kamerspoor-banner')))[0]).toBe('- region "Kamerspoor over deze Kamervraag":');
      const off = page.getByRole('button', { name: 'Zet Kamerspoor uit' });
      await expect.poll(() => off.getAttribute('aria-expanded')).toBe('true');
      const link = page.locator('kamerspoor-answer[data-question="6"] a[data-kamerspoor]').first();
      expect(await link.getAttribute('aria-description')).toContain('opent wetten.overheid.nl');
      await page.getByRole('group', { name: 'Kaartje: Wetboek van Strafvordering (Sv)' }).waitFor();
      const folds = page.locator('kamerspoor-answer details');
      expect(await folds.evaluateAll((all) => all.filter((one) => (one as HTMLDetailsElement).open).length)).toBe(1);
      expect(await treeOf(page.locator('kamerspoor-answer[data-question="5"]'))).toEqual([
        expect.stringMatching(/^- group: Antwoord op vraag 5 van 11 oktober 2023$/),
      ]);
    });
    await look('the page of an answer, with what it cites', async (page) => {
      expect(await treeOf(page.locator('kamerspoor-way-back').first())).toContain('- link "Terug naar vraag 1":');
      const row = page.locator('kamerspoor-cited').getByRole('button').first();
      // The act that is named first stands in two of its answers.
      expect(await row.textContent()).toMatch(/[^,], 2 plaatsen$/);
    });
  });
});

describe('a screen reader hears Dutch as Dutch', () => {
  const browser = surfacesBrowser({ language: 'en' });

  /** The language that the text of each of these is said to be in. */
  function languages(page: Page, selector: string): Promise<string[]> {
    return page.locator(selector).evaluateAll((all) => {
      const of = (one: Element): string =>
        one.closest('[lang]')?.getAttribute('lang')?.slice(0, 2) ?? of((one.getRootNode() as ShadowRoot).host);
      return [...new Set(all.map(of))];
    });
  }

  it.each([
    ['the popup with results, and why', ['.row-title:not(:has(+ .row-note))', '.row-snippet > span']],
    ['the reader in the panel', ['.reader h1', '.question-text .cited > p', '.answers .cited > p']],
    ['the questions that wait, one followed', ['.ks-bell .visually-hidden .visually-hidden > span']],
    ['what was remembered', ['.remembered-list a']],
    ['files that were imported', ['.import-title']],
    ['the page of a question, with an answer and a card', ['kamerspoor-answer[data-question="6"] .cited > p']],
  ])('in an English browser: %s', async (name, parts) => {
    const page = await SURFACES.find((one) => one.name === name)?.open(browser());
    if (!page) throw new Error(`There is no surface named ${name}.`);
    for (const part of parts) await expect.poll(() => languages(page, part), { message: part }).toEqual(['nl']);
    expect(await page.evaluate(() => document.documentElement.lang.slice(0, 2))).toBe(
      page.url().startsWith('https') ? 'nl' : 'en',
    );
    await page.close();
  });
});
