import type { Page, Worker } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityViolations } from './harness/axe';
import { useBrowser } from './harness/use-browser';

const browser = useBrowser();

const QUESTION = 'https://zoek.officielebekendmakingen.nl/kv-tk-2024Z01211.html';
const ANSWER = 'https://zoek.officielebekendmakingen.nl/ah-tk-20232024-1262.html';

interface Suggestion {
  content: string;
  description: string;
}

declare const chrome: {
  omnibox: {
    onInputChanged: { dispatch(text: string, suggest: (suggestions: Suggestion[]) => void): void };
    onInputEntered: { dispatch(text: string, disposition: string): void };
  };
  contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
};

function suggestionsFor(worker: Worker, text: string): Promise<Suggestion[]> {
  return worker.evaluate((typed) => {
    return new Promise<Suggestion[]>((resolve) => {
      chrome.omnibox.onInputChanged.dispatch(typed, resolve);
    });
  }, text);
}

async function openPanel(): Promise<Page> {
  const panel = await browser().open(`chrome-extension://${browser().extensionId}/sidepanel.html`);
  await panel.setViewportSize({ width: 380, height: 800 });
  return panel;
}

describe('the address bar', () => {
  it('suggests what the popup would find, and leads to it', async () => {
    const worker = await browser().worker();
    const suggest = () => suggestionsFor(worker, 'telegram drugsadvertenties');
    // Right after the installation the documents are not there yet.
    await expect.poll(async () => (await suggest()).length).toBeGreaterThan(0);
    const [first] = await suggest();
    expect(first?.content).toMatch(/^https:\/\/zoek\.officielebekendmakingen\.nl\//);
    expect(first?.description).toMatch(/Telegram/);
    const page = await browser().open('about:blank');
    await page.bringToFront();
    await worker.evaluate(
      (address) => chrome.omnibox.onInputEntered.dispatch(address, 'currentTab'),
      first?.content ?? '',
    );
    await page.waitForURL(first?.content ?? '');
  });

  it('opens the search for words that were typed on', async () => {
    const worker = await browser().worker();
    const opened = browser().context.waitForEvent('page');
    await worker.evaluate(() => chrome.omnibox.onInputEntered.dispatch('drugsadvertenties', 'newForegroundTab'));
    const page = await opened;
    expect(await page.getByRole('combobox').inputValue()).toBe('drugsadvertenties');
    await page.getByRole('option').first().waitFor();
  });

  it('tells the browser nothing that it would read as markup', async () => {
    const suggestions = await suggestionsFor(await browser().worker(), 'de');
    for (const { description } of suggestions) expect(description).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)/);
  });
});

describe('selected text', () => {
  it('is searched for', async () => {
    const worker = await browser().worker();
    const opened = browser().context.waitForEvent('page');
    // A test is no person who pressed something: the browser keeps its panel closed, and a tab opens.
    await worker.evaluate(() =>
      chrome.contextMenus.onClicked.dispatch(
        { menuItemId: 'search', selectionText: ' “drugsadvertenties”\n op ' },
        { windowId: 1 },
      ),
    );
    const page = await opened;
    expect(await page.getByRole('combobox').inputValue()).toBe('drugsadvertenties op');
  });
});

describe('the panel beside the pages', () => {
  it('shows the document of the tab that the person looks at, and search', async () => {
    const panel = await openPanel();
    const frame = panel.frameLocator('iframe');
    await frame.getByRole('combobox').waitFor();

    const page = await browser().open(QUESTION);
    await page.bringToFront();
    await frame.getByRole('heading', { level: 1 }).filter({ hasText: 'Miljoenen drugsadvertenties' }).waitFor();
    await page.goto(ANSWER);
    await expect.poll(() => panel.locator('iframe').getAttribute('src')).toContain('ah-tk-20232024-1262');

    await panel.getByRole('button', { name: 'Zoeken' }).click();
    await frame.getByRole('combobox').fill('drugsadvertenties');
    await frame.getByRole('option').first().waitFor();
    expect(await accessibilityViolations(panel)).toEqual([]);
  });

  it('opens in the tab what its text links to', async () => {
    const panel = await openPanel();
    const page = await browser().open(QUESTION);
    await page.bringToFront();
    const link = panel.frameLocator('iframe').locator('a[href^="https:"]').first();
    const address = (await link.getAttribute('href')) ?? '';
    // What a page behind another one shows cannot be pointed at.
    await link.dispatchEvent('click');
    await page.waitForURL(address);
    expect(panel.url()).toContain('sidepanel.html');
  });

  it('says what to do where there is nothing to read', async () => {
    const panel = await openPanel();
    await panel.getByRole('button', { name: 'Lezer' }).click();
    expect(await panel.getByRole('status').textContent()).toContain('Open in het tabblad hiernaast');
    expect(await accessibilityViolations(panel)).toEqual([]);
  });
});
