import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../setup/chromium.mjs';

const BUILD = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));
/** What is kept between runs: browsers' profiles with a corpus in them. It may be deleted at any time. */
export const CACHE = fileURLToPath(new URL('../../../node_modules/.cache/kamerspoor', import.meta.url));
/** An extension is who it is by its folder: one that moves finds nothing of what it stored. */
const EXTENSION = `${CACHE}/extension`;

const ARGUMENTS = [
  `--disable-extensions-except=${EXTENSION}`,
  `--load-extension=${EXTENSION}`,
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  '--no-first-run',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--js-flags=--expose-gc',
];
const PATIENCE_MS = 600_000;

/** A browser with the extension as it was built last, and a page in it in which nothing of the extension runs. */
export interface BenchBrowser {
  context: BrowserContext;
  address(path: string): string;
  /** A new page of the extension that is empty. */
  emptyPage(): Promise<Page>;
  close(): Promise<void>;
}

/** The build with an empty page beside its own. */
function copyBuild(): void {
  if (!existsSync(`${BUILD}/manifest.json`)) throw new Error('No extension here: npm run build first.');
  rmSync(EXTENSION, { recursive: true, force: true });
  mkdirSync(CACHE, { recursive: true });
  cpSync(BUILD, EXTENSION, { recursive: true });
  writeFileSync(`${EXTENSION}/empty.html`, '<!DOCTYPE html><html lang="nl"><title>·</title><body>·');
}

/** `profile`: the folder that keeps what is stored. */
export async function launchBenchBrowser(profile: string): Promise<BenchBrowser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium here: npm test says what to install.');
  copyBuild();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: { width: 640, height: 560 },
    args: ARGUMENTS,
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const { host } = new URL(worker.url());
  const address = (path: string) => `chrome-extension://${host}/${path}`;
  return {
    context,
    address,
    async emptyPage() {
      const page = await context.newPage();
      await page.goto(address('empty.html'));
      return page;
    },
    close: () => context.close(),
  };
}

/** What a page has in memory, in bytes: objects, strings, and the buffers of typed arrays; what is not needed is let go first. */
export async function memoryOf(page: Page): Promise<number> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  // Newer than the types: backing stores are counted apart from the heap.
  const usage = (await session.send('Runtime.getHeapUsage')) as Record<string, number>;
  await session.detach();
  return (usage.usedSize ?? 0) + (usage.embedderHeapUsedSize ?? 0) + (usage.backingStorageSize ?? 0);
}
