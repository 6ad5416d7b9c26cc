import type { JSHandle } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addressOf } from '../../lib/identifiers/address';
import { useBrowser } from './harness/use-browser';

declare const chrome: { extension: { getViews(filter: { type: string }): Window[] } };

const QUESTION = addressOf('kv-tk-2024Z02257');

/** Types in the popup that the toolbar button opened, which takes no real keys in a headless browser. */
async function typeInto(popup: JSHandle<Window>, query: string): Promise<void> {
  await expect
    .poll(() => popup.evaluate(({ document }) => document.querySelector('h2, [role=option]') !== null))
    .toBe(true);
  await popup.evaluate(({ document }, text) => {
    const input = document.querySelector('input');
    if (!input) throw new Error('The popup has no field.');
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, query);
}

async function press(popup: JSHandle<Window>, key: string): Promise<void> {
  await popup.evaluate(({ document }, name) => {
    document.querySelector('input')?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
  }, key);
}

/** How many popups there are. Runs in a page of the extension. */
function openPopups(): number {
  return chrome.extension.getViews({ type: 'popup' }).length;
}

describe('the popup that the toolbar button opens', () => {
  const browser = useBrowser();

  it('shows a result in the tab behind it, and is gone', async () => {
    const popup = await browser().openRealPopup();
    const tab = browser().context.pages()[0];
    await typeInto(popup, '2024Z02257');
    await expect
      .poll(() => popup.evaluate(({ document }) => document.querySelectorAll('[role=option]:not([href="#"])').length))
      .toBe(2);
    await press(popup, 'Enter');
    await tab?.waitForURL(QUESTION);
    await tab?.goto(browser().address('manifest.json'));
    await expect.poll(() => tab?.evaluate(openPopups)).toBe(0);
  });

  it('clears the text with Esc, and then closes', async () => {
    const popup = await browser().openRealPopup();
    const tab = browser().context.pages()[0];
    await typeInto(popup, 'telegram');
    await press(popup, 'Escape');
    await expect.poll(() => popup.evaluate(({ document }) => document.querySelector('input')?.value)).toBe('');
    await press(popup, 'Escape');
    await expect.poll(() => tab?.evaluate(openPopups)).toBe(0);
  });

  it('opens with the field ready and nothing cut off', async () => {
    const popup = await browser().openRealPopup();
    await expect
      .poll(() => popup.evaluate(({ document }) => document.activeElement?.getAttribute('role')))
      .toBe('combobox');
    // A headless browser's screen has no room for all of it, as a zoomed one has not: it fits in what there is.
    const overflow = ({ innerWidth, innerHeight, document: { documentElement } }: Window) => [
      documentElement.scrollWidth - innerWidth,
      documentElement.scrollHeight - innerHeight,
    ];
    await expect.poll(() => popup.evaluate(overflow)).toEqual([0, 0]);
    await popup.evaluate((view) => view.close());
  });
});
