import type { Page } from 'playwright-core';
import { inEveryFrame } from './in-every-frame';

/**
 * Text that is cut off, and what stands outside the window sideways (1.4.4, 1.4.10, 1.4.12). `previews`: a selector of
 * what is cut off on purpose, because it leads to all of it; what a table or a plot scrolls sideways is not cut off.
 */
export function fitFaults(page: Page, within: string, previews: string): Promise<string[]> {
  return inEveryFrame(page, (frame) =>
    frame.evaluate(
      ([within, previews]) => {
        const all = (root: ParentNode): Element[] =>
          [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
        const nameOf = (one: Element) =>
          `${one.localName}.${[...one.classList].join('.')} “${one.textContent?.slice(0, 30)}”`;
        const faults: string[] = [];
        const { scrollWidth, clientWidth } = document.documentElement;
        if (within === 'html' && scrollWidth > clientWidth)
          faults.push(`scrolls sideways: ${scrollWidth} > ${clientWidth}`);
        const roots = [...document.querySelectorAll(within)];
        for (const one of roots.flatMap((root) => [
          root,
          ...all(root),
          ...(root.shadowRoot ? all(root.shadowRoot) : []),
        ])) {
          const style = getComputedStyle(one);
          if (!one.checkVisibility({ visibilityProperty: true }) || style.clipPath !== 'none') continue;
          const { left, right, width } = one.getBoundingClientRect();
          // The popup's last line scrolls in the lowest windows only.
          const strip = one.closest('.backup-table, .suggestions, .footer');
          const scrolls = strip && getComputedStyle(strip).overflowX === 'auto';
          const isOut = ({ left, right }: DOMRect) => left < -1 || right > document.documentElement.clientWidth + 1;
          const isFirst = !one.parentElement || !isOut(one.parentElement.getBoundingClientRect());
          if (width > 1 && !scrolls && isFirst && isOut(one.getBoundingClientRect())) {
            faults.push(`outside the window (${Math.round(left)} to ${Math.round(right)}): ${nameOf(one)}`);
          }
          if (one.matches(previews)) continue;
          const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
          const isCut =
            (hides(style.overflowX) && one.scrollWidth > one.clientWidth + 1) ||
            (hides(style.overflowY) && one.scrollHeight > one.clientHeight + 1);
          if (isCut && one.clientWidth > 1) faults.push(`cut off: ${nameOf(one)}`);
        }
        return faults;
      },
      [within, previews] as const,
    ),
  );
}
