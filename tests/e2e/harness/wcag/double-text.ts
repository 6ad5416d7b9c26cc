import type { Page } from 'playwright-core';
import { inEveryFrame } from './in-every-frame';

/**
 * Doubles the text as a browser does that is asked for larger letters: the root's size, and with it every rem. Gives what
 * stays as small as it was (1.4.4).
 */
export function doubleText(page: Page, within: string): Promise<string[]> {
  return inEveryFrame(page, (frame) =>
    frame.evaluate((within) => {
      const all = (root: Element | ShadowRoot): Element[] =>
        [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
      const hasText = (one: Element) =>
        [...one.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
      const texts = [...document.querySelectorAll(within)]
        .flatMap((scope) => [...(scope.shadowRoot ? all(scope.shadowRoot) : []), ...all(scope)])
        .filter((one) => hasText(one) && one.checkVisibility() && !one.closest('svg, style, script'));
      const sizeOf = (one: Element) => Number.parseFloat(getComputedStyle(one).fontSize);
      const before = texts.map(sizeOf);
      document.documentElement.style.setProperty('font-size', '200%', 'important');
      const small = texts.filter((one, at) => sizeOf(one) < 1.9 * (before[at] ?? 0));
      return small.map(
        (one) => `stays small: ${one.localName}.${[...one.classList].join('.')} “${one.textContent?.slice(0, 30)}”`,
      );
    }, within),
  );
}
