import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** The text of axe, to be run in a page. */
export const AXE = readFileSync(new URL('../../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

export interface Violation {
  rule: string;
  help: string;
  /** Where: a selector per element, with those of the shadow hosts that it is in. */
  elements: string[];
}

/** What it says; targets are selectors, with those of the shadow hosts that an element is in. */
export interface AxeResults {
  violations: { id: string; help: string; nodes: { target: (string | string[])[] }[] }[];
}

declare const axe: { run(context: unknown): Promise<AxeResults> };

/** What axe finds wrong on the page, or within the elements of one selector; open shadow roots are looked into. */
export async function accessibilityViolations(page: Page, within?: string): Promise<Violation[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(async (selector) => {
    const { violations } = await axe.run(selector ? { include: [selector] } : document);
    return { violations };
  }, within);
  return violations.map(({ id, help, nodes }) => ({
    rule: id,
    help,
    elements: nodes.map(({ target }) => target.flat().join(' > ')),
  }));
}
