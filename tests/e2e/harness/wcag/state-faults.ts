import type { Page } from 'playwright-core';

/** Pairs of selectors, of what is chosen and of what is not, that look the same to who sees the system's colours only. */
export function stateFaults(
  page: Page,
  states: readonly (readonly [chosen: string, other: string])[],
): Promise<string[]> {
  return page.evaluate((states) => {
    const look = (selector: string) => {
      const one = document.querySelector(selector);
      if (!one) return `${selector} is not there`;
      return [null, '::before']
        .flatMap((pseudo) => {
          const { borderColor, backgroundColor, outlineStyle, color, translate, marginLeft } = getComputedStyle(
            one,
            pseudo,
          );
          return [borderColor, backgroundColor, outlineStyle, color, translate, marginLeft];
        })
        .join();
    };
    return states.flatMap(([chosen, other]) => {
      const [a, b] = [look(chosen), look(other)];
      return a === b || `${a}${b}`.includes('is not there') ? [`look the same: ${chosen}, ${other}: ${a} / ${b}`] : [];
    });
  }, states);
}
