import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityViolations } from './harness/axe';
import { pressThrough } from './harness/press';
import { afterPaint, readerSettled } from './harness/reader-settled';
import { useBrowser } from './harness/use-browser';

/** The way through the sub-questions of a long document, and how they stand on screens and paper. */

const browser = useBrowser();

async function openReader(more = '', width = 1280): Promise<Page> {
  const page = await browser().open('about:blank');
  await page.setViewportSize({ width, height: 800 });
  await page.goto(browser().address(`reader.html?id=brief:5236577${more}`));
  await page.locator('.pair').first().waitFor();
  await readerSettled(page);
  return page;
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');

/** Where a place is in the window. */
async function boxOf(page: Page, id: string) {
  const box = await page.locator(`[id="${id}"]`).boundingBox();
  if (!box) throw new Error(`${id} is not shown`);
  return box;
}

/** Waits until the top of the window is where a place begins. */
async function beginsAt(page: Page, id: string): Promise<void> {
  await expect.poll(async () => Math.abs((await boxOf(page, id)).y - 16)).toBeLessThan(4);
}

describe('a link to a sub-question', () => {
  it('is beside its number, and opens the document exactly there, with the focus', async () => {
    const page = await openReader();
    const link = page.getByRole('link', { name: 'Link naar Vraag 3', exact: true });
    const address = await link.evaluate((one) => (one as HTMLAnchorElement).href);
    const opened = await browser().open(address);
    await opened.waitForFunction(() => document.activeElement?.id === 'kamerspoor-vraag-3');
    await beginsAt(opened, 'kamerspoor-vraag-3');
  });

  it('lights up where it leads, unless nothing is to move', async () => {
    const page = await openReader();
    const moving = () => page.evaluate(() => document.getAnimations().length);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.getByRole('link', { name: 'Link naar Vraag 3', exact: true }).click();
    await expect.poll(() => focused(page)).toBe('kamerspoor-vraag-3');
    expect(await moving()).toBe(0);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    // It lasts two seconds, which may be over by the time that the press is: the page itself looks.
    const moved = page.evaluate(
      () =>
        new Promise<number>((tell) => {
          addEventListener('hashchange', () => tell(document.getAnimations().length), { once: true });
        }),
    );
    await page.getByRole('link', { name: 'Link naar Vraag 4', exact: true }).click();
    await expect.poll(() => focused(page)).toBe('kamerspoor-vraag-4');
    expect(await moved).toBe(1);
  });

  it('is in the list of numbers of a long document', async () => {
    const page = await openReader();
    const list = page.getByRole('navigation', { name: 'Vragen in dit document' });
    expect(await list.getByRole('link').count()).toBe(17);
    await list.getByRole('link', { name: 'Vraag 12', exact: true }).click();
    await expect.poll(() => focused(page)).toBe('kamerspoor-vraag-12');
    await beginsAt(page, 'kamerspoor-vraag-12');
  });
});

describe('a footnote', () => {
  it('stands below its text, and is tied to its mark both ways', async () => {
    const page = await openReader();
    const question = page.locator('#kamerspoor-vraag-1');
    const mark = question.locator('[role="doc-noteref"][aria-label="Voetnoot 1"]');
    await mark.click();
    await page.waitForFunction(() => document.activeElement?.matches('.notes li'));
    const note = question.locator('.notes li');
    expect(await note.textContent()).toContain('RTV Oost, 6 februari 2024');
    expect(await note.evaluate((one) => one === document.activeElement)).toBe(true);
    await note.locator('[role="doc-backlink"]').click();
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'doc-noteref');
  });
});

describe('the keys j and k', () => {
  it('lead from question to question, the focus with them, and stop at the ends', async () => {
    const page = await openReader();
    await page.getByText('volgende vraag').waitFor();
    await pressThrough(page, 'k');
    expect(await focused(page)).toBe('');
    for (const number of ['1', '2', '3']) {
      await page.keyboard.press('j');
      await expect.poll(() => focused(page)).toBe(`kamerspoor-vraag-${number}`);
      await beginsAt(page, `kamerspoor-vraag-${number}`);
    }
    await page.keyboard.press('k');
    await expect.poll(() => focused(page)).toBe('kamerspoor-vraag-2');
    await beginsAt(page, 'kamerspoor-vraag-2');
    for (let step = 0; step < 20; step++) await page.keyboard.press('j');
    await expect.poll(() => focused(page)).toBe('kamerspoor-vraag-17');
  });

  it('begin where the person has scrolled to, and after an answer that has the focus', async () => {
    const page = await openReader();
    await page.evaluate(() => document.getElementById('kamerspoor-vraag-8')?.scrollIntoView({ behavior: 'instant' }));
    await page.keyboard.press('j');
    await expect.poll(() => focused(page)).toBe('kamerspoor-vraag-9');
    await page.locator('#kamerspoor-antwoord-10').getByRole('link').first().focus();
    await page.keyboard.press('j');
    await expect.poll(() => focused(page)).toBe('kamerspoor-vraag-11');
  });

  it('go together with those of the found words', async () => {
    const page = await openReader('&q=telegram');
    const bar = page.getByRole('group', { name: 'Gevonden woorden' });
    await bar.waitFor();
    await page.keyboard.press('j');
    await expect.poll(() => focused(page)).toMatch(/^kamerspoor-vraag-\d+$/);
    const id = await focused(page);
    const covered = (await bar.boundingBox())?.height ?? 0;
    expect((await boxOf(page, id)).y).toBeGreaterThanOrEqual(covered);
    const told = await bar.getByRole('status').textContent();
    await page.keyboard.press('n');
    await expect.poll(() => bar.getByRole('status').textContent()).not.toBe(told);
  });

  it('do nothing once they are switched off, in pages that are open as well', async () => {
    const page = await openReader('&q=telegram');
    const options = await browser().open(browser().address('options.html'));
    await options.getByRole('switch', { name: 'Letters als toetsen' }).click();
    await page.bringToFront();
    await page.getByText('volgende vraag').waitFor({ state: 'detached' });
    await afterPaint(page);
    const told = await page.locator('.found-words').getByRole('status').textContent();
    for (const key of ['j', 'k', 'n', 'p']) await pressThrough(page, key);
    expect(await focused(page)).toBe('');
    expect(await page.locator('.found-words').getByRole('status').textContent()).toBe(told);
  });
});

describe('questions and answers', () => {
  it('stand side by side where there is room, and the question stays beside a long answer', async () => {
    const page = await openReader();
    const [question, answer] = [await boxOf(page, 'kamerspoor-vraag-3'), await boxOf(page, 'kamerspoor-antwoord-3')];
    expect(answer.x).toBeGreaterThanOrEqual(question.x + question.width);
    expect(Math.abs(answer.y - question.y)).toBeLessThan(2);
    await page.evaluate(() => {
      const answer = document.getElementById('kamerspoor-antwoord-3');
      scrollBy({ top: (answer?.getBoundingClientRect().bottom ?? 0) - 400, behavior: 'instant' });
    });
    const heading = page.getByRole('heading', { name: 'Vraag 3', exact: true });
    const top = (await heading.boundingBox())?.y ?? -1;
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(60);
  });

  it.each([320, 700])('stand one below the other in a window of %d pixels, and nothing sticks out', async (width) => {
    const page = await openReader('&panel', width);
    const [question, answer] = [await boxOf(page, 'kamerspoor-vraag-3'), await boxOf(page, 'kamerspoor-antwoord-3')];
    expect(answer.y).toBeGreaterThanOrEqual(question.y + question.height);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 320],
    ['dark', 320],
  ] as const)('have nothing that axe finds wrong (%s, %d pixels)', async (colorScheme, width) => {
    const page = await openReader('', width);
    await page.emulateMedia({ colorScheme });
    expect(await accessibilityViolations(page)).toEqual([]);
  });
});

describe('on paper', () => {
  it('is black on white, with where it officially stands and nothing to press', async () => {
    const page = await browser().open(browser().address('reader.html?id=ah-tk-20232024-1262&q=telegram'));
    await page.locator('.pair').first().waitFor();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const colours = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return [color, backgroundColor];
    });
    expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    await page.getByText('https://zoek.officielebekendmakingen.nl/ah-tk-20232024-1262.html').waitFor();
    await page.getByText('Aanhangsel Handelingen II 2023/24, nr. 1262').waitFor();
    const pressed = await page.locator('button, summary, .permalink, .question-list a').all();
    expect(pressed.length).toBeGreaterThan(20);
    for (const one of pressed) expect(await one.isVisible()).toBe(false);
    const [question, answer] = [await boxOf(page, 'kamerspoor-vraag-2'), await boxOf(page, 'kamerspoor-antwoord-2')];
    expect(answer.y).toBeGreaterThanOrEqual(question.y + question.height);
  });
});
