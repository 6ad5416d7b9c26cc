import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityViolations } from './harness/axe';
import { pressThrough } from './harness/press';
import { readerSettled } from './harness/reader-settled';
import { useBrowser } from './harness/use-browser';

const browser = useBrowser();

/** The letter of seed 003, opened for a search. */
async function openReader(query: string, fragment = ''): Promise<Page> {
  const { address, open } = browser();
  const page = await open(address(`reader.html?id=brief:5236577${query}${fragment}`));
  await page.getByText('Welke andere instrumenten en bevoegdheden heeft u').waitFor();
  await readerSettled(page);
  return page;
}

const bar = (page: Page) => page.getByRole('group', { name: 'Gevonden woorden' });

/** What is marked, in order. */
function marked(page: Page): Promise<string[]> {
  return page.evaluate(() => Array.from(CSS.highlights.get('kamerspoor-found') ?? [], String));
}

/** What stands out as the place where the person is, and where in the window that is. */
function current(page: Page): Promise<{ text: string; top: number }> {
  return page.evaluate(() => {
    const [range] = CSS.highlights.get('kamerspoor-current') ?? [];
    return { text: String(range), top: (range as Range).getBoundingClientRect().top };
  });
}

describe('a document that is opened from a search', () => {
  it('has the words marked, the first in view, and leaves its text as it is', async () => {
    const plain = await openReader('');
    const text = await plain.locator('.pair').allTextContents();
    const page = await openReader('&q=telegram');
    await bar(page).waitFor();
    const words = await marked(page);
    expect(words.length).toBeGreaterThan(2);
    for (const word of words) expect(word).toMatch(/^telegram/i);
    await page.waitForFunction(() => CSS.highlights.get('kamerspoor-current')?.size === 1);
    const { top } = await current(page);
    expect(top).toBeGreaterThan(40);
    expect(top).toBeLessThan(400);
    expect(await bar(page).getByRole('status').textContent()).toContain(` van ${words.length} voor ‘telegram’`);
    expect(await page.locator('.pair').allTextContents()).toEqual(text);
    expect(await page.locator('mark').count()).toBe(0);
  });

  it('leads to the next and the one before, by buttons and keys, and round', async () => {
    const page = await openReader('&q=telegram');
    const status = bar(page).getByRole('status');
    const count = (await marked(page)).length;
    const at = async () => Number(/Treffer (\d+) van/.exec((await status.textContent()) ?? '')?.[1]);
    const first = await at();
    await bar(page).getByRole('button', { name: 'Volgende' }).click();
    await expect.poll(at).toBe((first % count) + 1);
    await page.keyboard.press('p');
    await page.keyboard.press('p');
    await expect.poll(at).toBe(((first - 2 + count) % count) + 1);
    for (let step = 1; step < count; step++) await page.keyboard.press('n');
    await expect.poll(at).toBe(((first - 3 + count) % count) + 1);
    await page.keyboard.press('n');
    await expect.poll(at).toBe(((first - 2 + count) % count) + 1);
    const { top } = await current(page);
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(600);
  });

  it('begins where the address leads', async () => {
    const page = await openReader('&q=telegram', '#kamerspoor-antwoord-12');
    await page.waitForFunction(() => document.activeElement?.id === 'kamerspoor-antwoord-12');
    const place = await page.locator('#kamerspoor-antwoord-12').boundingBox();
    const below = await bar(page).boundingBox();
    expect(place?.y).toBeGreaterThanOrEqual((below?.y ?? 0) + (below?.height ?? 0));
    expect(place?.y).toBeLessThan(150);
  });

  it('loses its marks, and the keys with them, when the person is done', async () => {
    const page = await openReader('&q=telegram');
    await bar(page).getByRole('button', { name: 'Haal de markering weg' }).click();
    await bar(page).waitFor({ state: 'detached' });
    expect(await marked(page)).toEqual([]);
    const before = await page.evaluate(() => window.scrollY);
    await pressThrough(page, 'n');
    expect(await page.evaluate(() => window.scrollY)).toBe(before);
  });

  it.each(['', '&q=', '&q=xqzvk'])('is as ever without words to mark (%j)', async (query) => {
    const page = await openReader(query);
    expect(await marked(page)).toEqual([]);
    expect(await bar(page).count()).toBe(0);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  });

  it.each(['light', 'dark'] as const)('has nothing that axe finds wrong (%s)', async (colorScheme) => {
    const page = await openReader('&q=telegram');
    await page.emulateMedia({ colorScheme });
    await bar(page).waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);
  });
});
