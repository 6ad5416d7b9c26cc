import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium } from 'playwright-core';
import { demonstration } from '../../../scripts/demo/demonstration';
import type { Response } from '../../../scripts/demo/site';
import { findChromium } from '../../../scripts/setup/chromium.mjs';
import { openRootsBuild } from './open-roots';

/** The built extension, for Chromium and for Firefox. */
const BUILDS = {
  chromium: fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url)),
  firefox: fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url)),
};

export type BrowserName = keyof typeof BUILDS;

/** The browser that the stories are told in: Chromium, unless `KAMERSPOOR_BROWSER` says `firefox`. */
export function browserName(): BrowserName {
  return process.env.KAMERSPOOR_BROWSER === 'firefox' ? 'firefox' : 'chromium';
}

/** The folder of the built extension for that browser. Throws when it was not built. */
export function builtFor(browser: BrowserName): string {
  const folder = BUILDS[browser];
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error('No extension here: npm run build first.');
  return folder;
}

/** Names resolve to nothing: a request that is not answered by the demonstration goes nowhere. */
const OFFLINE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-quic',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface LaunchOptions {
  /** The language of the browser, and so of the extension. */
  language?: 'nl' | 'en';
  /** A folder that keeps the browser's data, for a later launch; without it the data goes when the browser closes. */
  profile?: string;
  /** False: a browser without the extension, to compare with. A folder: another build of it. */
  extension?: boolean | string;
  /** More arguments for Chromium. */
  args?: string[];
  /** False: a window that a person can use. */
  headless?: boolean;
  /** True: the real site. Otherwise every request is answered by the demonstration, and nothing leaves the machine. */
  live?: boolean;
  /** What answers every request; by default the demonstration made from the seeds. It may take its time. */
  site?: Site;
}

/** Answers any address; undefined: not at all, as when the line is down. */
export type Site = (url: string) => Response | undefined | Promise<Response | undefined>;

export interface Launched {
  context: BrowserContext;
  /** The addresses that were asked for, in order. */
  requests: string[];
  close(): Promise<void>;
}

/** The languages of a browser as it writes them. */
export const TAGS = { nl: 'nl-NL', en: 'en-GB' };

async function serve(site: Site, context: BrowserContext): Promise<string[]> {
  const requests: string[] = [];
  await context.route(/^https?:/, async (route) => {
    const url = route.request().url();
    requests.push(url);
    const response = await site(url);
    // The browser may be closed by the time that a slow answer is ready.
    await (response ? route.fulfill(response) : route.abort()).catch(() => {});
  });
  return requests;
}

/** A Chromium with the built extension in it. Needs `npm run build` before. */
export async function launchChromium(options: LaunchOptions = {}): Promise<Launched> {
  const {
    language = 'nl',
    profile,
    extension = true,
    headless = true,
    live = false,
    args = [],
    site = demonstration(),
  } = options;
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium here: npm test says what to install.');
  const build = typeof extension === 'string' ? extension : openRootsBuild(builtFor('chromium'));
  const folder = profile ?? mkdtempSync(join(tmpdir(), 'kamerspoor-'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath,
    headless,
    chromiumSandbox: process.getuid?.() !== 0,
    locale: TAGS[language],
    viewport: headless ? { width: 1120, height: 800 } : null,
    env: { ...process.env, LANGUAGE: language },
    args: [
      ...(extension ? [`--disable-extensions-except=${build}`, `--load-extension=${build}`] : []),
      ...QUIET,
      ...(live ? [] : [OFFLINE]),
      `--lang=${TAGS[language]}`,
      ...args,
    ],
  });
  // A person may close the last window, and the browser with it, at the same time.
  let closed = false;
  context.on('close', () => {
    closed = true;
  });
  const requests = live ? [] : await serve(site, context);
  return {
    context,
    requests,
    async close() {
      await context.close().catch((error) => {
        if (!closed) throw error;
      });
      if (!profile) rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}
