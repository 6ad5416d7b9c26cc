import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { viewAddress } from '../../components/corpus/views';
import { addressOf } from '../../lib/identifiers/address';
import { answer, banner } from './harness/our-parts';
import { readerSettled } from './harness/reader-settled';
import { WAITING } from './harness/surfaces';
import { surfacesBrowser } from './harness/surfaces-browser';

/**
 * What a person does, by keyboard alone: nothing here is clicked, and what has the focus got it by Tab. Elsewhere, likewise:
 * the list of the popup, opening, filters and suggestions (popup, popup-filters), why (popup-results), searching further and
 * storing (search-further), cards (card), a label and a note (notes), a collecting that is paused and taken off the list
 * (collect), what following does (follow), j, k, n and p in the reader (reader-questions, reader-marks).
 */

const [QUESTION, ANSWER] = ['kv-tk-2023Z14675', 'ah-tk-20232024-212'];
/** More than anything has to pass on the way to what is looked for here. */
const MOST_TABS = 90;
/** In milliseconds: at the end of a page there may be nothing to move to. */
const MOVING_MS = 5_000;

function hasFocus(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => (element.getRootNode() as Document | ShadowRoot).activeElement === element);
}

/** In a page: whether the focus is elsewhere, also in a root or a frame, than when this was last asked with `keep`. */
function hasMoved(keep: boolean): boolean {
  let active = document.activeElement;
  const inside = () =>
    active?.shadowRoot?.activeElement ??
    (active instanceof HTMLIFrameElement ? active.contentDocument?.activeElement : undefined);
  for (let next = inside(); next; next = inside()) active = next;
  const place = { active, isHere: document.hasFocus() };
  const page = globalThis as { keptPlace?: typeof place };
  if (keep) page.keptPlace = place;
  return page.keptPlace?.active !== place.active || page.keptPlace.isHere !== place.isHere;
}

/** Presses a key that moves the focus, and waits until it moved: in Firefox a press returns before it comes to the page. */
async function moveBy(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<void> {
  await page.evaluate(hasMoved, true);
  await page.keyboard.press(key);
  await page.waitForFunction(hasMoved, false, { timeout: MOVING_MS }).catch(() => {});
}

/** Presses Tab until it has the focus. */
async function tabTo(page: Page, locator: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await locator.waitFor({ state: 'attached' });
  for (let tabs = 0; tabs < MOST_TABS; tabs++) {
    if (await hasFocus(locator)) return;
    await moveBy(page, key);
  }
  throw new Error(`${MOST_TABS} times ${key} does not lead to ${locator}.`);
}

async function press(page: Page, locator: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, locator);
  await page.keyboard.press(key);
}

/** What has the focus is in view, or holds what is; the page itself has it when it was lost. */
function focusIsKept(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement !== null && document.activeElement !== document.body);
}

describe('by keyboard alone', () => {
  const browser = surfacesBrowser();

  const own = (path: string) => browser().open(browser().address(path));
  const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

  it('an answer is unfolded, a card entered and left, and a place in the text gone to', async () => {
    const page = await browser().open(addressOf(QUESTION));
    const fold = answer(page, '6');
    // In the order of the page: the banner, what is cited, the questions.
    await press(page, banner(page).getByRole('button', { name: 'Goed' }));
    await banner(page).getByText('Bewaard op deze computer.').waitFor();
    await expect.poll(() => hasFocus(banner(page).locator('.remembering [role=status]'))).toBe(true);
    await press(page, fold.locator('summary'));
    const article = fold.locator('a[data-kamerspoor]').first();
    await tabTo(page, article);
    await page.locator('kamerspoor-card a').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => hasFocus(page.locator('kamerspoor-card a').first())).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => hasFocus(article)).toBe(true);
    await page.goto(addressOf(ANSWER));
    const cited = page.locator('kamerspoor-cited');
    await banner(page).waitFor();
    await press(page, cited.locator('summary'));
    await press(page, cited.getByRole('button').first());
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-kamerspoor'))).toBeTruthy();
    await page.close();
  });

  it('Kamerspoor is turned off on a page, and on again in the popup', async () => {
    const page = await browser().open(addressOf(QUESTION));
    const off = banner(page).getByRole('button', { name: 'Zet Kamerspoor uit' });
    await press(page, off);
    await press(page, banner(page).getByRole('button', { name: 'Laat aan' }));
    await expect.poll(() => hasFocus(off)).toBe(true);
    await page.keyboard.press('Enter');
    await press(page, banner(page).getByRole('button', { name: 'Zet uit', exact: true }));
    await banner(page).waitFor({ state: 'detached' });
    const popup = await browser().openPopupPage();
    // Until the choice is known the switch cannot be pressed.
    const onPages = popup.getByRole('switch', { disabled: false });
    await expect.poll(() => onPages.getAttribute('aria-checked')).toBe('false');
    await press(popup, onPages, 'Space');
    await banner(page).waitFor();
    await expect.poll(() => onPages.getAttribute('aria-checked')).toBe('true');
    await popup.close();
    await page.close();
  });

  it('a question is followed, and no more', async () => {
    const site = await browser().open(addressOf(WAITING.id));
    await banner(site).locator('.ks-bell').waitFor();
    const page = await own('corpus.html#vragen');
    const bell = page.locator('.question-table .ks-bell').first();
    await press(page, bell);
    await button(page, 'Volg de vraag').waitFor();
    await press(page, button(page, 'Volg de vraag'));
    const followed = page.getByRole('region', { name: 'Vragen die je volgt' });
    await followed.waitFor();
    await expect.poll(() => hasFocus(bell)).toBe(true);
    const away = followed.getByRole('button', { name: /^Je volgt deze vraag/ });
    await tabTo(page, away, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await away.waitFor({ state: 'detached' });
    await expect.poll(() => focusIsKept(page)).toBe(true);
    await page.close();
    await site.close();
  });

  it('the views are gone through, and a bar of the overview is opened and closed', async () => {
    const page = await own('corpus.html#vragen');
    await press(page, page.getByRole('link', { name: 'Overzicht' }));
    await expect.poll(() => hasFocus(page.getByRole('heading', { level: 1, name: 'Overzicht' }))).toBe(true);
    await tabTo(page, page.getByLabel('Ingezonden in'));
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.getByLabel('Ingezonden in').inputValue()).not.toBe('');
    await press(page, page.getByText('Tabel: Vragen per maand'));
    const row = page.locator('.plot button.link').first();
    await press(page, row);
    await expect.poll(() => hasFocus(page.locator('.bar-documents h3'))).toBe(true);
    await press(page, button(page, 'Sluit de lijst'));
    await expect.poll(() => page.locator('.bar-documents').count()).toBe(0);
    await expect.poll(() => hasFocus(row)).toBe(true);
    await page.close();
  });

  it('files are chosen, what is found is saved, and a backup made', async () => {
    const page = await own('corpus.html?q=telegram#importeren');
    await tabTo(page, page.getByLabel('Kies bestanden'));
    await tabTo(page, page.getByRole('link', { name: 'Meenemen' }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.locator('.take-preview').waitFor();
    await expect.poll(() => hasFocus(page.getByRole('heading', { level: 1, name: 'Meenemen' }))).toBe(true);
    await tabTo(page, page.getByRole('radio', { checked: true }));
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.getByRole('radio', { name: /^RIS/ }).isChecked()).toBe(true);
    const saving = page.waitForEvent('download');
    await press(page, button(page, /^Sla op$/));
    expect((await saving).suggestedFilename()).toMatch(/\.ris$/);
    await page.getByRole('status').filter({ hasText: 'is opgeslagen' }).waitFor();
    expect(await focusIsKept(page)).toBe(true);
    await tabTo(page, page.locator('input[type=file][accept*=gz]'));
    await tabTo(page, button(page, 'Maak een reservekopie'), 'Shift+Tab');
    await page.close();
  });

  it('a reference is copied in the reader, and the marks are taken away', async () => {
    const page = await own(`reader.html?id=${QUESTION}&q=telegram`);
    await readerSettled(page);
    await press(page, button(page, 'Haal de markering weg'));
    await page.locator('.found-words').waitFor({ state: 'detached' });
    expect(await focusIsKept(page)).toBe(true);
    await tabTo(page, page.locator('.cite-menu summary').first(), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await tabTo(page, button(page, 'Bewaar als RIS'));
    await tabTo(page, page.locator('.cite-menu').getByRole('button', { name: 'Kopieer verwijzing' }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.locator('.cite-menu').getByRole('status').filter({ hasText: /./ }).waitFor();
    expect(await focusIsKept(page)).toBe(true);
    await page.close();
  });

  it('the options are changed', async () => {
    const page = await own('options.html');
    const answers = page.getByRole('switch', { name: 'Antwoorden onder de vragen' });
    await press(page, answers, 'Space');
    await expect.poll(() => answers.isChecked()).toBe(false);
    await page.keyboard.press('Space');
    await expect.poll(() => answers.isChecked()).toBe(true);
    const laws = page.getByRole('checkbox', { name: /^Nederlandse wetten/ });
    await press(page, laws, 'Space');
    await expect.poll(() => laws.isChecked()).toBe(false);
    await page.keyboard.press('Space');
    // Of the three languages the one that is chosen takes the focus, and arrows choose another.
    const chosen = page.locator('.language input:checked');
    await tabTo(page, chosen, 'Shift+Tab');
    // From the first the last, and from there the first again.
    await page.keyboard.press('ArrowUp');
    await page.getByRole('heading', { name: 'Kamerspoor settings' }).waitFor();
    expect(await hasFocus(page.getByRole('radio', { name: 'English' }))).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.getByRole('heading', { name: 'Instellingen van Kamerspoor' }).waitFor();
    expect(await hasFocus(page.getByRole('radio', { name: 'Zoals de browser', checked: true }))).toBe(true);
    await page.close();
  });

  it('the panel is gone through, from its buttons into the search and its results', async () => {
    const page = await own('sidepanel.html');
    const frame = page.frameLocator('iframe');
    await frame.getByRole('combobox').waitFor();
    await tabTo(page, button(page, 'Zoeken'), 'Shift+Tab');
    await tabTo(page, frame.getByRole('combobox'));
    await page.keyboard.type('telegram');
    await frame.locator(`.footer a[href="${viewAddress('meenemen', 'telegram')}"]`).waitFor();
    const active = () => frame.getByRole('combobox').getAttribute('aria-activedescendant');
    // While the list is still that of fewer letters, arrows do nothing; one that was pressed has time to come to the page.
    const goDown = async () => {
      if ((await active()) === 'row-0') await page.keyboard.press('ArrowDown');
      return active();
    };
    await expect.poll(goDown, { interval: 2_000 }).toBe('row-1');
    await page.close();
  });

  it.each([
    ['the popup', 'popup.html?panel&q=telegram', '.popup:has(.switch:enabled) .row-snippet'],
    ['the open questions', 'corpus.html#vragen', '.question-table .ks-bell'],
    ['what can be taken along', 'corpus.html#meenemen', '.take-preview'],
  ])('Tab goes through all of %s, and out of it', async (_, path, shown) => {
    const page = await own(path);
    await page.locator(shown).first().waitFor();
    const places = () =>
      page.evaluate(() => {
        const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, textarea')];
        const inTurn = all.filter((one) => one.tabIndex >= 0 && !one.matches(':disabled') && one.checkVisibility());
        const groups = inTurn.map((one) => (one instanceof HTMLInputElement && one.type === 'radio' ? one.name : one));
        return new Set(groups).size;
      });
    const current = () =>
      page.evaluate(() => {
        const { activeElement, body } = document;
        return activeElement === body ? -1 : [...document.querySelectorAll('*')].indexOf(activeElement ?? body);
      });
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const expected = await places();
    const visited: number[] = [];
    let back = -1;
    for (let tabs = 0; tabs < MOST_TABS && back < 0; tabs++) {
      await moveBy(page, 'Tab');
      const place = await current();
      if (visited.includes(place)) back = place;
      else visited.push(place);
    }
    const stops = visited.filter((place) => place >= 0);
    expect(new Set(stops).size).toBe(expected);
    // Nothing keeps it: it went on to the browser's own buttons, or came round to where it began.
    const hasLeft = visited.includes(-1) || (await page.evaluate(() => !document.hasFocus()));
    expect(hasLeft || back === stops[0]).toBe(true);
    // In the order of the page, from wherever it began.
    const turns = stops.filter((place, at) => place < (stops[at - 1] ?? -1));
    expect(turns.length).toBeLessThanOrEqual(1);
    await page.close();
  });
});
