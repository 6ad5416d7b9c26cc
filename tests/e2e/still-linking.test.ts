import { describe, expect, it } from 'vitest';
import { demoSite } from '../../scripts/demo/site';
import type { Site } from './harness/launch';
import { ANSWER, banner } from './harness/our-parts';
import { useBrowser } from './harness/use-browser';

/** How often a paragraph with two references stands in the page: linking them takes many turns. */
const TIMES = 2000;

const demo = demoSite();

const site: Site = (url) => {
  const response = demo(url);
  if (typeof response.body !== 'string') return response;
  return { ...response, body: response.body.replace(/<p>De casus[\s\S]*?<\/p>/, (all) => all.repeat(TIMES)) };
};

const browser = useBrowser({ site });

declare const linksSeen: number;
declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

/** Runs in the page: counts the links that come. */
function countLinks(): void {
  let seen = 0;
  Object.assign(window, { linksSeen: seen });
  const isLink = (node: Node) => node instanceof HTMLElement && node.dataset.kamerspoor === 'citation';
  const observer = new MutationObserver((changes) => {
    const nodes = changes.flatMap(({ addedNodes }) => [...addedNodes]);
    seen += nodes.filter(isLink).length;
    Object.assign(window, { linksSeen: seen });
  });
  observer.observe(document, { childList: true, subtree: true });
}

describe('a page that is still being linked', () => {
  it('is as it was when Kamerspoor is switched off, and stays where it is when it is switched on again', async () => {
    const page = await browser().open('about:blank');
    const markup = () => page.evaluate(() => document.documentElement.outerHTML);
    const choose = async (enabled: boolean) =>
      browser().asExtension((enabled) => chrome.storage.local.set({ preferences: { enabled } }), enabled);
    await page.addInitScript(countLinks);
    await page.goto(`${ANSWER}#kamerspoor-antwoord-12`, { waitUntil: 'commit' });
    await page.waitForFunction(() => linksSeen > 0);
    await choose(false);
    await banner(page).waitFor({ state: 'detached' });
    expect(await page.evaluate(() => linksSeen)).toBeLessThan(2 * TIMES);
    const after = await markup();

    await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
    await choose(true);
    await page.locator('kamerspoor-cited').getByText('Aangehaald in dit document: ').waitFor();
    expect(await page.locator('a[data-kamerspoor="citation"]').count()).toBeGreaterThan(2 * TIMES);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);

    await choose(false);
    await page.reload();
    await page.waitForTimeout(300);
    expect(await markup()).toBe(after);
  });
});
