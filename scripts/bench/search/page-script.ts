import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build, type Rollup } from 'vite';
import type * as InPage from './in-page';

type Measures = typeof InPage;

/** Calls a function of in-page.ts in a page. */
export type Run = <Name extends keyof Measures>(
  page: Page,
  name: Name,
  ...args: Parameters<Measures[Name]>
) => Promise<Awaited<ReturnType<Measures[Name]>>>;

const ENTRY = fileURLToPath(new URL('in-page.ts', import.meta.url));

/**
 * A module as one script that leaves what it exports in `bench`, built as the extension is. Evaluated over the protocol, no
 * rule of the page stops it.
 */
export async function pageScript(entry: string): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'bench' } },
  })) as Rollup.RollupOutput[];
  const code = [built].flat()[0]?.output[0].code;
  if (!code) throw new Error('The benchmark could not be built.');
  return `${code}; globalThis.bench = bench`;
}

/** The functions of in-page.ts; the script goes into a page at the first call there, and its time is not measured. */
export async function pageRunner(): Promise<Run> {
  const script = await pageScript(ENTRY);
  const ready = new WeakSet<Page>();
  return async (page, name, ...args) => {
    if (!ready.has(page)) await page.evaluate(script);
    ready.add(page);
    return (await page.evaluate(`bench.${name}(...${JSON.stringify(args)})`)) as never;
  };
}
