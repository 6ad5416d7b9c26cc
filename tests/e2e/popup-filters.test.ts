import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addressOf } from '../../lib/identifiers/address';
import { accessibilityViolations } from './harness/axe';
import { holdDocuments } from './harness/popup-index';
import { listOf, results } from './harness/popup-results';
import { pressThrough } from './harness/press';
import { useBrowser } from './harness/use-browser';

const browser = useBrowser();

/** A popup in which everything can be searched. */
async function openPopup(): Promise<Page> {
  const popup = await browser().openPopupPage();
  await popup.getByText('11 documenten op deze computer').waitFor();
  return popup;
}

const field = (popup: Page) => popup.getByRole('combobox');
const chips = (popup: Page) => popup.getByRole('list', { name: 'Filters van deze zoekopdracht' }).getByRole('listitem');
const suggestions = (popup: Page) => popup.getByRole('group', { name: 'Verfijn met een filter' }).getByRole('button');

function focused(popup: Page): Promise<string | null | undefined> {
  return popup.evaluate(() => document.activeElement?.textContent || document.activeElement?.getAttribute('role'));
}

describe('suggestions in the popup', () => {
  it('are said aloud, reached and chosen by keyboard, and become a chip', async () => {
    const popup = await openPopup();
    await popup.keyboard.type('telegram slootweg');
    await suggestions(popup).first().waitFor();
    await popup.getByRole('status').filter({ hasText: '1 filter of nummer voorgesteld' }).waitFor();
    for (let presses = 0; presses < 3; presses++) await popup.keyboard.press('Tab');
    await expect.poll(() => focused(popup)).toContain('Lid: Evert Jan Slootweg');
    await popup.keyboard.press('Enter');
    await expect.poll(() => field(popup).inputValue()).toBe('telegram lid:"Evert Jan Slootweg" ');
    expect(await focused(popup)).toBe('combobox');
    await expect.poll(() => chips(popup).allTextContents()).toEqual(['Lid: Evert Jan Slootweg']);
    await expect.poll(() => results(popup).count()).toBe(1);
    // The person types on where the filter ends.
    await popup.keyboard.type('foto');
    await expect.poll(() => field(popup).inputValue()).toBe('telegram lid:"Evert Jan Slootweg" foto');
  });

  it('are numbers too, while one is being typed', async () => {
    const popup = await openPopup();
    await popup.keyboard.type('2024Z0');
    await suggestions(popup).filter({ hasText: 'Nummer 2024Z01211' }).click();
    await expect.poll(() => field(popup).inputValue()).toBe('2024Z01211');
    expect(await focused(popup)).toBe('combobox');
    await results(popup).first().waitFor();
  });
});

describe('a query that is too long', () => {
  it('is said to be searched in part, in a line of its own', async () => {
    const popup = await openPopup();
    await field(popup).fill(`telegram ${'boete '.repeat(100)}`);
    await popup.locator('.unread').getByText('Te lang om helemaal te zoeken').waitFor();
    expect(await accessibilityViolations(popup)).toEqual([]);
    await field(popup).fill('telegram');
    await expect.poll(() => popup.locator('.unread').count()).toBe(0);
  });
});

describe('filters in the popup', () => {
  it('do not move the results while they are typed', async () => {
    const popup = await openPopup();
    await popup.keyboard.type('telegram na:');
    const list = popup.getByRole('listbox');
    await listOf(popup, 'telegram na:').waitFor();
    const tops = new Set([(await list.boundingBox())?.y]);
    for (const letter of '2023-09-01') {
      await popup.keyboard.type(letter);
      await popup.waitForTimeout(60);
      tops.add((await list.boundingBox())?.y);
    }
    expect(tops.size).toBe(1);
    await expect.poll(() => chips(popup).allTextContents()).toEqual(['Vanaf 1 september 2023']);
  });

  it('go one by one, by keyboard, and the field has the focus', async () => {
    const popup = await openPopup();
    await field(popup).fill('telegram lid:kathmann soort:vraag|antwoord -partij:cda');
    await expect.poll(() => chips(popup).count()).toBe(3);
    await popup.getByRole('button', { name: /^Haal dit filter weg: Soort/ }).focus();
    await popup.keyboard.press('Enter');
    await expect.poll(() => field(popup).inputValue()).toBe('telegram lid:kathmann -partij:cda');
    expect(await focused(popup)).toBe('combobox');
  });

  it('that are none are said, on the screen and aloud, and nothing odd is offered in their place', async () => {
    const popup = await openPopup();
    await field(popup).fill('foo:bar telegram');
    await popup.locator('.unread', { hasText: '‘foo:bar’' }).waitFor();
    await popup.getByRole('status').filter({ hasText: 'Niet begrepen' }).waitFor();
    await popup.getByRole('button', { name: 'Zoek op ‘telegram’' }).click();
    await expect.poll(() => results(popup).count()).toBe(3);
  });

  it('that leave nothing can be taken away', async () => {
    const popup = await openPopup();
    await field(popup).fill('lid:rutte telegram');
    await popup.getByText('Haal een filter weg om meer te vinden.').waitFor();
    expect(await accessibilityViolations(popup)).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('leave room for the list in a small popup (%s)', async (colorScheme) => {
    const popup = await openPopup();
    await popup.emulateMedia({ colorScheme });
    await popup.setViewportSize({ width: 320, height: 280 });
    await field(popup).fill('telegram lid:kathmann soort:vraag|antwoord na:2023-09 -partij:cda');
    await results(popup).first().waitFor();
    const footer = popup.locator('.footer');
    const bottom = async () => {
      const box = await footer.boundingBox();
      return (box?.y ?? 0) + (box?.height ?? 0);
    };
    await expect.poll(bottom).toBeLessThanOrEqual(280);
    expect((await popup.getByRole('listbox').boundingBox())?.height).toBeGreaterThan(20);
    expect(await accessibilityViolations(popup)).toEqual([]);
    const others: [query: string, shown: Locator][] = [
      ['', popup.getByRole('heading', { name: 'Zoek in' })],
      ['kuik', results(popup).first()],
      ['xqzvk', popup.getByRole('heading', { name: 'xqzvk' })],
      ['foo:bar telegram', popup.getByRole('heading', { name: 'foo:bar telegram' })],
    ];
    for (const [query, shown] of others) {
      await field(popup).fill(query);
      await shown.waitFor();
      expect(await accessibilityViolations(popup)).toEqual([]);
    }
  });
});

describe('Enter', () => {
  it('opens the row that it was pressed on, wherever the pointer goes meanwhile', async () => {
    const { address, open } = browser();
    const page = await open(address('options.html'));
    const popup = await openPopup();
    const letGo = await holdDocuments(page);
    await field(popup).fill('yesilgoz');
    await results(popup).nth(1).waitFor();
    await popup.keyboard.press('Enter');
    await results(popup).nth(1).hover();
    await pressThrough(popup, 'ArrowDown');
    expect(await field(popup).getAttribute('aria-activedescendant')).toBe('row-0');
    await letGo();
    await popup.waitForURL(addressOf('ah-tk-20232024-1262'));
  });
});

describe('the help', () => {
  it('is one key away from the field', async () => {
    const popup = await openPopup();
    const opened = browser().context.waitForEvent('page');
    await popup.keyboard.press('Tab');
    await popup.keyboard.press('Enter');
    const help = await opened;
    await help.getByRole('heading', { name: 'Wat je in de popup kunt typen' }).waitFor();
    await expect
      .poll(() => help.locator('#search-help').evaluate((section) => section.getBoundingClientRect().top))
      .toBeLessThan(400);
    expect(await accessibilityViolations(help)).toEqual([]);
  });
});
