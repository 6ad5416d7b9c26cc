import type { Page } from 'playwright-core';
import { AXE, type AxeResults } from '../axe';
import { inEveryFrame } from './in-every-frame';

declare const axe: { run(context: object, options: object): Promise<AxeResults> };

/**
 * What axe finds, with its best practices and the size of targets (2.5.8), which axe leaves out unless it is asked for.
 * `within`: a selector of where to look. `rules`: only these, where nothing else can have changed.
 */
export function axeFaults(page: Page, within: string, rules?: readonly string[]): Promise<string[]> {
  return inEveryFrame(page, async (frame) => {
    if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(AXE);
    return frame.evaluate(
      async ([within, rules]) => {
        const which = rules ? { runOnly: rules } : { rules: { 'target-size': { enabled: true } } };
        const options = { iframes: false, resultTypes: ['violations'], ...which };
        const { violations } = await axe.run({ include: [within] }, options);
        return violations.flatMap(({ id, help, nodes }) =>
          nodes.map(({ target }) => `${id}: ${help}: ${target.flat().join(' > ')}`),
        );
      },
      [within, rules] as const,
    );
  });
}
