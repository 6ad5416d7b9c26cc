import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { addressOf, SITE } from '../../lib/identifiers/address';
import { accessibilityViolations } from './harness/axe';
import { type ExtensionBrowser, launch } from './harness/extension-browser';
import { launchChromium } from './harness/launch';
import { useBrowser } from './harness/use-browser';

const OTHER = addressOf('kst-28684-717');

function outerHtml(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}

/** What the browser shows as the extension's description, in the browser's own language. */
async function description(browser: ExtensionBrowser): Promise<string> {
  const worker = await browser.worker();
  return worker.evaluate('chrome.runtime.getManifest().description');
}

describe('the extension in Chromium', () => {
  const browser = useBrowser();

  it('loads, with its worker', async () => {
    const worker = await browser().worker();
    expect(worker.url()).toBe(browser().address('background.js'));
  });

  it('comes back after its worker was ended', async () => {
    await browser().killWorker();
    expect(browser().workerRuns()).toBe(false);
    const worker = await browser().worker();
    expect(await worker.evaluate('chrome.runtime.id')).toBe(browser().extensionId);
  });

  it('presents itself in Dutch in a Dutch browser', async () => {
    expect(await description(browser())).toMatch(/^Kamervragen op officielebekendmakingen\.nl met het antwoord erbij/);
  });

  it('leaves a page that is not a question or an answer as it is, byte for byte', async () => {
    const page = await browser().open(OTHER);
    await page.waitForTimeout(300);
    const withExtension = await outerHtml(page);
    const plain = await launchChromium({ extension: false });
    try {
      const untouched = await plain.context.newPage();
      await untouched.goto(OTHER);
      expect(withExtension).toBe(await outerHtml(untouched));
    } finally {
      await plain.close();
    }
  });

  it('asks for nothing that it was not sent to', async () => {
    const before = browser().requests.length;
    await (await browser().open(OTHER)).waitForTimeout(300);
    expect(browser().requests.slice(before)).toEqual([OTHER]);
  });
});

describe('the demonstration', () => {
  const browser = useBrowser();

  // What axe then finds on a page of the demonstration is the extension's own doing.
  it.each([`${SITE}/`, OTHER])('is accessible by itself: %s', async (address) => {
    expect(await accessibilityViolations(await browser().open(address))).toEqual([]);
  });

  it('has a page for every address that it lists, and for no other', async () => {
    const start = await browser().open(`${SITE}/`);
    const listed = await start
      .locator('#broodtekst li a[href$=".html"]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(listed.length).toBe(8);
    const statuses = await start.evaluate(
      (addresses) => Promise.all(addresses.map(async (address) => (await fetch(address)).status)),
      [...listed, `${SITE}/kv-tk-1999Z00001.html`],
    );
    expect(statuses).toEqual([...listed.map(() => 200), 404]);
  });
});

describe('the extension in an English Chromium', () => {
  let browser: ExtensionBrowser | undefined;
  afterEach(() => browser?.close());

  it('presents itself in English', async () => {
    browser = await launch({ language: 'en' });
    expect(await description(browser)).toMatch(/^Dutch parliamentary questions on officielebekendmakingen\.nl/);
  });
});
