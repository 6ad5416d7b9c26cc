import type { Page } from 'playwright-core';
import { inEveryFrame } from './in-every-frame';

/** The room between lines, words and letters that a person may set (1.4.12). */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

/** Puts that room between lines, words and letters; returns how to take it away. */
export async function spaceText(page: Page): Promise<() => Promise<void>> {
  await inEveryFrame(page, async (frame) => {
    await frame.evaluate((css) => {
      const into = (root: Document | ShadowRoot) => {
        const style = document.createElement('style');
        style.dataset.spacing = '';
        style.textContent = css;
        (root instanceof Document ? root.head : root).append(style);
        for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) into(shadowRoot);
      };
      into(document);
    }, SPACING);
    return [];
  });
  return async () => {
    await inEveryFrame(page, async (frame) => {
      await frame.evaluate(() => {
        const from = (root: Document | ShadowRoot) => {
          for (const one of root.querySelectorAll('[data-spacing]')) one.remove();
          for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) from(shadowRoot);
        };
        from(document);
      });
      return [];
    });
  };
}
