import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityViolations } from './harness/axe';
import type { Suggestion } from './harness/extension-browser';
import { useBrowser } from './harness/use-browser';

const browser = useBrowser();

const QUESTION = 'https://zoek.officielebekendmakingen.nl/kv-tk-2024Z01211.html';
const ANSWER = 'https://zoek.officielebekendmakingen.nl/ah-tk-20232024-1262.html';

declare const chrome: {
  storage: {
    session: { set(items: object): Promise<void>; get(key: 'panelQuery'): Promise<{ panelQuery?: unknown }> };
  };
};

async function openPanel(): Promise<Page> {
  const panel = await browser().open(browser().address('sidepanel.html'));
  await panel.setViewportSize({ width: 380, height: 800 });
  return panel;
}

/** What the address bar suggests, as soon as that is anything. */
async function suggested(typed: string): Promise<Suggestion[]> {
  let suggestions: Suggestion[] = [];
  const count = async () => {
    suggestions = await browser().suggestionsFor(typed);
    return suggestions.length;
  };
  await expect.poll(count).toBeGreaterThan(0);
  return suggestions;
}

describe('the address bar', () => {
  it('suggests what the popup would find, and leads to it', async () => {
    // Right after the installation the documents are not there yet.
    const [first] = await suggested('telegram drugsadvertenties');
    expect(first?.content).toMatch(/^https:\/\/zoek\.officielebekendmakingen\.nl\//);
    expect(first?.description).toMatch(/Telegram/);
    const page = await browser().open('about:blank');
    await page.bringToFront();
    await browser().enterInAddressBar(first?.content ?? '', 'here');
    await page.waitForURL(first?.content ?? '');
  });

  it('opens the search for words that were typed on', async () => {
    const opened = browser().context.waitForEvent('page');
    await browser().enterInAddressBar('drugsadvertenties', 'new tab');
    const page = await opened;
    await expect.poll(() => page.getByRole('combobox').inputValue()).toBe('drugsadvertenties');
    await page.getByRole('option').first().waitFor();
  });

  it('tells the browser nothing that it would read as markup, or not at all', async () => {
    for (const { description } of await suggested('de')) expect(description).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)/);
    // The browser throws on what is no XML.
    for (const odd of ['telegram \u0001', 'telegram \ud800', 'telegram \uFFFE', 'telegram & <b>', '“telegram']) {
      await suggested(odd);
    }
  });
});

describe('selected text', () => {
  it('is searched for', async () => {
    const { context, name, asExtension, openPanels, searchSelection } = browser();
    const opened = name === 'chromium' && context.waitForEvent('page');
    await searchSelection(' “drugsadvertenties”\n -op ');
    if (opened) {
      // A test is no person who pressed something: Chromium keeps its panel closed, and a tab opens.
      const field = (await opened).getByRole('combobox');
      await expect.poll(() => field.inputValue()).toBe('drugsadvertenties op');
    } else {
      await expect.poll(openPanels).toEqual(['/sidepanel.html']);
      const told = async () => (await asExtension(() => chrome.storage.session.get('panelQuery'))).panelQuery;
      await expect.poll(told).toMatchObject({ query: 'drugsadvertenties op' });
    }
  });
});

describe('the panel beside the pages', () => {
  it('shows the document of the tab that the person looks at, and search', async () => {
    const panel = await openPanel();
    const frame = panel.frameLocator('iframe:visible');
    await frame.getByRole('combobox').waitFor();

    const page = await browser().open(QUESTION);
    await page.bringToFront();
    await frame.getByRole('heading', { level: 1 }).filter({ hasText: 'Miljoenen drugsadvertenties' }).waitFor();
    await page.goto(ANSWER);
    await expect.poll(() => panel.locator('iframe:visible').getAttribute('src')).toContain('ah-tk-20232024-1262');

    await panel.getByRole('button', { name: 'Zoeken' }).click();
    await frame.getByRole('combobox').fill('drugsadvertenties');
    await frame.getByRole('option').first().waitFor();
    expect(await accessibilityViolations(panel)).toEqual([]);
  });

  it('opens in the tab what its text links to', async () => {
    const panel = await openPanel();
    const page = await browser().open(QUESTION);
    await page.bringToFront();
    // The reader: until the panel knows of the page, search is shown, whose rows are links as well.
    const link = panel
      .frameLocator('iframe[title="Lezer"]')
      .locator(`a[href^="https:"]:not([href^="${QUESTION}"])`)
      .first();
    const address = (await link.getAttribute('href')) ?? '';
    expect(address).not.toBe('');
    // What a page behind another one shows cannot be pointed at.
    await link.dispatchEvent('click');
    await page.waitForURL(address);
    expect(panel.url()).toContain('sidepanel.html');
  });

  it('keeps the search of who is searching, and the text of who is reading', async () => {
    const panel = await openPanel();
    const search = panel.frameLocator('iframe[title="Zoeken"]');
    await search.getByRole('combobox').fill('drugsadvertenties');
    await search.getByRole('option').first().waitFor();
    const page = await browser().open(QUESTION);
    await page.bringToFront();
    const side = (name: string) => panel.getByRole('button', { name });
    // What a page behind another one shows cannot be pointed at.
    const press = (button: Locator) => button.dispatchEvent('click');
    await expect.poll(() => side('Zoeken').getAttribute('aria-pressed')).toBe('true');
    await search.getByRole('option').first().waitFor();

    await press(side('Lezer'));
    const reader = panel.frameLocator('iframe[title="Lezer"]');
    await press(reader.getByRole('button', { name: 'Label of notitie bij vraag 3', exact: true }));
    await reader.getByRole('textbox', { name: 'Notitie' }).fill('Navragen bij');
    await press(side('Zoeken'));
    expect(await search.getByRole('combobox').inputValue()).toBe('drugsadvertenties');
    await press(side('Lezer'));
    expect(await reader.getByRole('textbox', { name: 'Notitie' }).inputValue()).toBe('Navragen bij');

    await page.goto(ANSWER);
    await reader.getByRole('button', { name: 'Schrijf verder bij vraag 3' }).waitFor();
  });

  it('searches again for what was asked before', async () => {
    const panel = await openPanel();
    const field = panel.frameLocator('iframe:visible').getByRole('combobox');
    const ask = (at: number) =>
      browser().asExtension((at) => chrome.storage.session.set({ panelQuery: { query: 'telegram', at } }), at);
    for (const at of [1, 2]) {
      await ask(Date.now() + at);
      await expect.poll(() => field.inputValue()).toBe('telegram');
      await field.fill('iets anders');
    }
    const elsewhere = { query: 'kinderporno', at: Date.now() + 3, windowId: 0 };
    await browser().asExtension((told) => chrome.storage.session.set({ panelQuery: told }), elsewhere);
    await ask(Date.now() + 4);
    await expect.poll(() => field.inputValue()).toBe('telegram');
  });

  it('opens from the reader, beside the official page', async () => {
    const page = await browser().open(browser().address('reader.html?id=kv-tk-2024Z01211'));
    await page.bringToFront();
    await page.getByRole('button', { name: 'Open naast de pagina' }).click();
    await page.waitForURL(QUESTION);
    // In Firefox it is always the panel's own page that opens; it shows the reader.
    const panel = browser().name === 'firefox' ? '/sidepanel.html' : '/reader.html';
    await expect.poll(() => browser().openPanels()).toContain(panel);
    const inPanel = await browser().open(browser().address('reader.html?panel&id=kv-tk-2024Z01211'));
    await inPanel.getByRole('heading', { level: 1 }).waitFor();
    expect(await inPanel.getByRole('button', { name: 'Open naast de pagina' }).count()).toBe(0);
  });

  it('says what to do where there is nothing to read', async () => {
    const panel = await openPanel();
    await panel.getByRole('button', { name: 'Lezer' }).click();
    await panel.getByRole('status').getByText('Open in het tabblad hiernaast').waitFor();
    expect(await accessibilityViolations(panel)).toEqual([]);
  });
});
