import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { addressOf, SITE } from '../../lib/identifiers/address';
import { accessibilityViolations } from './harness/axe';
import { type ExtensionBrowser, launch } from './harness/extension-browser';
import { launchBrowser } from './harness/launch-browser';
import { useBrowser } from './harness/use-browser';

declare const chrome: { runtime: { getManifest(): { description: string } } };

const OTHER = addressOf('kst-28684-717');

function outerHtml(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}

/** What the browser shows as the extension's description, in the browser's own language. */
function description(browser: ExtensionBrowser): Promise<string> {
  return browser.asExtension(() => chrome.runtime.getManifest().description);
}

describe('the extension', () => {
  const browser = useBrowser();

  it('loads, with its background', async () => {
    await browser().wakeWorker();
    expect(await browser().workerRuns()).toBe(true);
  });

  it('comes back after its background was ended', async () => {
    // What it began when it was told of its installation may bring it back once more.
    const endsAndRuns = async () => {
      await browser().killWorker();
      return browser().workerRuns();
    };
    await expect.poll(endsAndRuns).toBe(false);
    await browser().wakeWorker();
    expect(await browser().workerRuns()).toBe(true);
  });

  it('presents itself in Dutch in a Dutch browser', async () => {
    expect(await description(browser())).toMatch(/^Kamervragen op officielebekendmakingen\.nl met het antwoord erbij/);
  });

  it('leaves a page that is not a question or an answer as it is, byte for byte', async () => {
    const page = await browser().open(OTHER);
    await page.waitForTimeout(300);
    const withExtension = await outerHtml(page);
    const plain = await launchBrowser({ extension: false });
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

describe('the extension in an English browser', () => {
  let browser: ExtensionBrowser | undefined;
  afterEach(() => browser?.close());

  it('presents itself in English', async () => {
    browser = await launch({ language: 'en' });
    expect(await description(browser)).toMatch(/^Dutch parliamentary questions on officielebekendmakingen\.nl/);
  });
});
