import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityViolations } from './harness/axe';
import { ANSWER, banner, QUESTION } from './harness/our-parts';
import { tick } from './harness/tick';
import { useBrowser } from './harness/use-browser';

const inDutch = useBrowser();
const inEnglish = useBrowser({ language: 'en' });

declare const chrome: {
  action: { getBadgeText(of: object): Promise<string> };
  storage: { local: { set(items: object): Promise<void> } };
};

async function heading(page: Page): Promise<string> {
  return (await page.locator('h1').first().textContent()) ?? '';
}

/** The language that a page says its own words are in. */
function lang(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.lang);
}

describe('a browser in Dutch', () => {
  it('is set to English: the options, the panel and the page at once, all else when it is opened', async () => {
    const official = await inDutch().open(QUESTION);
    await banner(official).getByText('Beantwoord op 18 maart 2024').first().waitFor();
    const options = await inDutch().open(inDutch().address('options.html'));
    const panel = await inDutch().open(inDutch().address('sidepanel.html'));
    await panel.getByRole('button', { name: 'Zoeken' }).waitFor();
    await options.bringToFront();
    const english = options.getByRole('radio', { name: 'English' });
    expect(await options.getByRole('radio', { name: 'Zoals de browser / Same as the browser' }).isChecked()).toBe(true);
    await tick(english);
    await options.getByRole('heading', { name: 'Kamerspoor settings' }).waitFor();
    expect([await lang(options), await options.title()]).toEqual(['en-GB', 'Kamerspoor settings']);
    expect(await english.evaluate((radio) => radio === document.activeElement)).toBe(true);
    expect(await accessibilityViolations(options)).toEqual([]);

    await banner(official).getByText('Answered on 18 March 2024').first().waitFor();
    expect(await banner(official).locator('[lang]').first().getAttribute('lang')).toBe('en-GB');
    await banner(official).getByRole('button', { name: 'Turn Kamerspoor off' }).waitFor();

    await panel.getByRole('button', { name: 'Search', exact: true }).waitFor();
    expect(await lang(panel)).toBe('en-GB');

    const popup = await inDutch().openPopupPage();
    await popup.getByRole('combobox', { name: 'Search the documents on this computer' }).waitFor();
    expect(await lang(popup)).toBe('en-GB');
    const reader = await inDutch().open(inDutch().address('reader.html?id=kv-tk-2024Z01211'));
    await reader.getByRole('link', { name: 'Open on officielebekendmakingen.nl' }).first().waitFor();
    expect([await lang(reader), await reader.locator('h1').getAttribute('lang')]).toEqual(['en-GB', 'nl']);
    const corpus = await inDutch().open(inDutch().address('corpus.html'));
    await corpus.getByRole('navigation', { name: 'Parts of Kamerspoor' }).waitFor();
    expect(await lang(corpus)).toBe('en-GB');
  });

  it('speaks English from the first word on, also when nothing was running', async () => {
    await inDutch().asExtension(() => chrome.storage.local.set({ preferences: { language: 'en', enabled: false } }));
    await expect.poll(() => inDutch().asExtension(() => chrome.action.getBadgeText({}))).toBe('off');
    await inDutch().asExtension(() => chrome.storage.local.set({ preferences: { language: 'en' } }));
    await inDutch().killWorker();
    const page = await inDutch().open(ANSWER);
    await banner(page).getByText('Kamerspoor remembers the questions and answers').first().waitFor();
  });
});

describe('a browser in English', () => {
  it('is set to Dutch, and to its own language again', async () => {
    const options = await inEnglish().open(inEnglish().address('options.html'));
    await expect.poll(() => heading(options)).toBe('Kamerspoor settings');
    await tick(options.getByRole('radio', { name: 'Nederlands' }));
    await options.getByRole('heading', { name: 'Instellingen van Kamerspoor' }).waitFor();
    expect(await accessibilityViolations(options)).toEqual([]);
    const popup = await inEnglish().openPopupPage();
    await popup.getByRole('combobox', { name: 'Zoek in de documenten op deze computer' }).waitFor();
    const official = await inEnglish().open(QUESTION);
    await banner(official).getByText('Beantwoord op 18 maart 2024').first().waitFor();
    await options.bringToFront();
    await tick(options.getByRole('radio', { name: 'Same as the browser' }));
    await options.getByRole('heading', { name: 'Kamerspoor settings' }).waitFor();
    await banner(official).getByText('Answered on 18 March 2024').first().waitFor();
  });
});
