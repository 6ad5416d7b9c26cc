import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityViolations } from './harness/axe';
import { ANSWER, allLinked, answer, QUESTION } from './harness/our-parts';
import { useBrowser } from './harness/use-browser';

const browser = useBrowser();

/** A reference in the page's own text. */
function article(page: Page): Locator {
  return page.locator('.antwoord a[data-kamerspoor="citation"]', { hasText: '125p Sv' }).first();
}

function card(page: Page): Locator {
  return page.locator('kamerspoor-card');
}

function hasFocus(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => (element.getRootNode() as Document | ShadowRoot).activeElement === element);
}

async function open(): Promise<Page> {
  const page = await browser().open(ANSWER);
  // A card counts the places that are linked when it opens.
  await allLinked(page);
  await article(page).waitFor();
  return page;
}

/** Gives the article the focus as the keyboard does: by Tab, from what stands before it. */
async function tabToArticle(page: Page): Promise<void> {
  await article(page).focus();
  await page.keyboard.press('Shift+Tab');
  await expect.poll(() => hasFocus(article(page))).toBe(false);
  await page.keyboard.press('Tab');
  await expect.poll(() => hasFocus(article(page))).toBe(true);
}

describe('the card of a reference', () => {
  it('comes with the keyboard, goes with Esc, and stays while the pointer is in it', async () => {
    const page = await open();
    await article(page).focus();
    await card(page).getByText('Wetboek van Strafvordering (Sv)').waitFor();
    await card(page).getByText('artikel 125p', { exact: true }).waitFor();
    expect(await article(page).getAttribute('aria-description')).toBe(
      'Wetboek van Strafvordering (Sv), artikel 125p; opent wetten.overheid.nl, met de tekst zoals die gold op 18 maart 2024',
    );
    await page.keyboard.press('Escape');
    await card(page).waitFor({ state: 'detached' });
    expect(await hasFocus(article(page))).toBe(true);

    await article(page).evaluate((link) => (link as HTMLElement).blur());
    await article(page).hover();
    await card(page).getByText('artikel 125p', { exact: true }).hover();
    await page.waitForTimeout(500);
    expect(await card(page).isVisible()).toBe(true);
    await page.mouse.move(2, 2);
    await card(page).waitFor({ state: 'detached' });
  });

  it('leads to the text of a law on the day of the document, and to today’s', async () => {
    const page = await open();
    await article(page).focus();
    const law = 'https://wetten.overheid.nl/jci1.3:c:BWBR0001903&artikel=125p';
    const then = card(page).getByRole('link', { name: 'Zoals geldend op 18 maart 2024' });
    const now = card(page).getByRole('link', { name: 'Geldende tekst' });
    expect(await then.getAttribute('href')).toBe(`${law}&g=2024-03-18`);
    expect(await now.getAttribute('href')).toBe(law);
  });

  it('lists the other documents that cite the same, each at its sub-question', async () => {
    const page = await open();
    await article(page).focus();
    const list = card(page).getByRole('list', { name: /^Ook aangehaald in \d+ documenten$/ });
    await list.waitFor();
    const rows = await list.getByRole('listitem').count();
    expect(rows).toBeGreaterThan(1);
    expect(rows).toBeLessThanOrEqual(5);
    const addresses = await list
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) {
      expect(address).toMatch(/^https:\/\/zoek\.officielebekendmakingen\.nl\/[\w-]+\.html(?:#kamerspoor-\w+-\w+)?$/);
      expect(address?.startsWith(ANSWER)).toBe(false);
    }
    expect(await accessibilityViolations(page, 'kamerspoor-card')).toEqual([]);
  });

  it('copies the reference as one would write it', async () => {
    const page = await open();
    await browser().allowReadingCopied(new URL(ANSWER).origin);
    await article(page).hover();
    await card(page).getByRole('button', { name: 'Kopieer verwijzing' }).click();
    await card(page).getByText('Gekopieerd.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      'artikel 125p van het Wetboek van Strafvordering, https://wetten.overheid.nl/jci1.3:c:BWBR0001903&artikel=125p&g=2024-03-18',
    );
  });

  it('steps to where the document cites the same again', async () => {
    const page = await open();
    await article(page).hover();
    const place = card(page).getByText(/^Plaats \d+ van \d+ in dit document/);
    const before = await place.textContent();
    await card(page).getByRole('button', { name: 'Volgende' }).click();
    await expect.poll(() => place.textContent()).not.toBe(before);
    expect(await hasFocus(article(page))).toBe(false);
  });
});

describe('a card and the keyboard', () => {
  it('Tab goes past it, ArrowDown into it, Esc back', async () => {
    const page = await open();
    await tabToArticle(page);
    await card(page).getByText('↓ naar dit kaartje').waitFor();
    await page.keyboard.press('ArrowDown');
    const [then, now] = ['Zoals geldend op 18 maart 2024', 'Geldende tekst'];
    await expect.poll(() => hasFocus(card(page).getByRole('link', { name: then }))).toBe(true);
    await page.keyboard.press('Tab');
    await expect.poll(() => hasFocus(card(page).getByRole('link', { name: now }))).toBe(true);
    await page.keyboard.press('Escape');
    await card(page).waitFor({ state: 'detached' });
    expect(await hasFocus(article(page))).toBe(true);

    await tabToArticle(page);
    await card(page).waitFor();
    await page.keyboard.press('Tab');
    await expect.poll(() => hasFocus(article(page))).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('KAMERSPOOR-CARD');
  });
});

describe('a card that has the focus', () => {
  it('stays while the mouse moves elsewhere, and while the page scrolls under it', async () => {
    const page = await open();
    await page.mouse.move(300, 300);
    await article(page).focus();
    await card(page).waitFor();
    await page.mouse.wheel(0, 40);
    await page.mouse.move(320, 320);
    await page.waitForTimeout(500);
    expect(await card(page).isVisible()).toBe(true);
  });

  it('in an answer below its question does not count that answer among the others', async () => {
    const page = await browser().open(QUESTION);
    await allLinked(page);
    const fold = answer(page, '12');
    await fold.locator('summary').click();
    await fold.getByRole('link', { name: /125p/ }).first().hover();
    const others = card(page).getByRole('list', { name: /^Ook aangehaald/ });
    await others.waitFor();
    const addresses = await others
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(addresses.some((address) => address?.startsWith(QUESTION))).toBe(true);
    expect(addresses.filter((address) => address?.startsWith(ANSWER))).toEqual([]);
  });
});

describe('with a finger', () => {
  it('the first tap opens the card, a tap elsewhere closes it, a second tap follows the link', async () => {
    const page = await open();
    const { tap } = browser();
    await tap(article(page));
    await card(page).waitFor();
    expect(page.url()).toBe(ANSWER);
    await tap(page.locator('h1').first());
    await card(page).waitFor({ state: 'detached' });

    await tap(article(page));
    await card(page).waitFor();
    const followed = page.waitForRequest((request) => request.url().startsWith('https://wetten.overheid.nl/'));
    await tap(article(page));
    await followed;
  });
});
