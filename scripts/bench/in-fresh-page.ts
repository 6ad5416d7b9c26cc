import type { Browser } from 'playwright-core';
import type * as InPage from './in-page';

type Measures = typeof InPage;

/** Calls a function of in-page.ts in a page with this HTML in which nothing ran before. */
export type Measure = <Name extends keyof Measures>(
  html: string,
  name: Name,
  ...args: Parameters<Measures[Name]>
) => Promise<ReturnType<Measures[Name]>>;

export function inFreshPage(browser: Browser, script: string): Measure {
  return async (html, name, ...args) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.setContent(html);
    await page.addScriptTag({ content: script });
    const result = await page.evaluate(`bench.${name}(...${JSON.stringify(args)})`);
    await context.close();
    return result as never;
  };
}
