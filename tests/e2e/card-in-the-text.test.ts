import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { demoSite } from '../../scripts/demo/site';
import type { Site } from './harness/launch';
import { ANSWER, allLinked } from './harness/our-parts';
import { useBrowser } from './harness/use-browser';

const demo = demoSite();

/** The demonstration, with the number of an article in an element of its own. */
const site: Site = (url) => {
  const response = demo(url);
  if (typeof response.body !== 'string') return response;
  return { ...response, body: response.body.replace(/artikel\s+125p\s+Sv/g, 'artikel <i>125p</i> Sv') };
};

const browser = useBrowser({ site });

function card(page: Page): Locator {
  return page.locator('kamerspoor-card');
}

/** The pieces of the reference in answer 12: "artikel ", "125p" and " Sv". */
function pieces(page: Page): Locator {
  return page.locator('.antwoord p', { hasText: 'De casus waarin' }).locator('a[data-kamerspoor="citation"]');
}

async function open(): Promise<Page> {
  const page = await browser().open(ANSWER);
  // The text stays where it is from then on.
  await allLinked(page);
  await pieces(page).nth(2).waitFor();
  await pieces(page).first().scrollIntoViewIfNeeded();
  return page;
}

describe('a reference in several pieces', () => {
  it('has one card, that stays where it is from piece to piece', async () => {
    const page = await open();
    await pieces(page).first().hover();
    await card(page).waitFor();
    await card(page).evaluate((host) => {
      host.dataset.seen = 'yes';
    });
    // It has its place once all of it is there, and two frames went by.
    await card(page).getByText('Ook aangehaald in').waitFor();
    const { left, top } = await card(page).evaluate(async (host) => {
      await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
      return host.getBoundingClientRect();
    });
    await pieces(page).nth(1).hover();
    await page.waitForTimeout(400);
    expect(await card(page).getAttribute('data-seen')).toBe('yes');
    const now = await card(page).evaluate((host) => host.getBoundingClientRect());
    expect([now.left, now.top]).toEqual([left, top]);
  });

  it('is followed by the second tap, on whatever piece', async () => {
    const page = await open();
    await browser().tap(pieces(page).first());
    await card(page).waitFor();
    const followed = page.waitForRequest((request) => request.url().startsWith('https://wetten.overheid.nl/'));
    await browser().tap(pieces(page).nth(1));
    await followed;
  });
});

describe('a person who selects text', () => {
  it('meets no card on the way', async () => {
    const page = await open();
    const { x = 0, y = 0 } = (await pieces(page).first().boundingBox()) ?? {};
    await page.mouse.move(x - 60, y + 5);
    await page.mouse.down();
    await page.mouse.move(x + 10, y + 8, { steps: 4 });
    await expect.poll(() => page.evaluate(() => String(getSelection()))).toContain('van a');
    await page.waitForTimeout(400);
    expect(await card(page).count()).toBe(0);
    await page.mouse.up();
    await page.mouse.move(2, 2);
    await pieces(page).first().hover();
    await card(page).waitFor();
  });

  it('copies the page’s text alone, a card in the middle of it or not', async () => {
    const page = await open();
    await browser().allowReadingCopied(new URL(ANSWER).origin);
    await page.mouse.move(2, 2);
    await pieces(page).first().focus();
    await card(page).getByText('Ook aangehaald in').waitFor();
    await page.evaluate(() => {
      const heading = (words: string) =>
        [...document.querySelectorAll('h2')].find(({ textContent }) => textContent?.trim() === words);
      const [from, to] = [heading('Vraag 12'), heading('Vraag 13')];
      if (from && to) getSelection()?.setBaseAndExtent(from, 0, to, 0);
    });
    await page.keyboard.press('Control+c');
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(copied).toContain('Dit maakte het op grond van artikel 125p Sv jo 181 Sv mogelijk');
    expect(await copied()).not.toMatch(/Wetboek van Strafvordering \(Sv\)|Terug naar vraag/);
  });
});
