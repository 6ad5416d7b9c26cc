import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import type { Publicatie } from '../../lib/model/publicatie';
import { type ExtensionBrowser, launch } from '../../tests/e2e/harness/extension-browser';
import { grantedBuild } from '../../tests/e2e/harness/granted-build';
import { pageScript } from '../bench/search/page-script';
import { demoSite } from '../demo/site';
import { sruServer } from '../demo/sru-server';
import type { Look, Progress } from './in-page';

const ENTRY = fileURLToPath(new URL('in-page.ts', import.meta.url));

/** What is killed: the background's worker, the page that works, or the whole browser at once (SIGKILL). */
export type Victim = 'worker' | 'page' | 'browser';

/** A browser of which parts are killed, on one profile that stays. */
export interface FaultBrowser {
  /** The browser that runs now: another one after it was killed. */
  current(): ExtensionBrowser;
  /** Kills at once; afterwards what was killed runs again as it does when a person opens it again. */
  kill(victim: Victim, page: Page | undefined): Promise<void>;
  look(): Promise<Look>;
  progress(): Promise<Progress>;
  close(): Promise<void>;
}

/** The browser's own process of the profile, and not those that it started itself. */
function processOf(profile: string): number[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8', maxBuffer: 1e8 }).split('\n');
  const own = lines.filter((line) => line.includes(`--user-data-dir=${profile}`) && !line.includes('--type='));
  return own.map((line) => Number.parseInt(line.trim(), 10));
}

/** `collected`: the documents that the search service has. */
export async function launchFaultBrowser(collected: Publicatie[]): Promise<FaultBrowser> {
  const build = grantedBuild();
  const profile = mkdtempSync(join(tmpdir(), 'kamerspoor-faults-'));
  const service = sruServer(collected);
  const demo = demoSite();
  const site = async (url: string) => (await service(url)) ?? demo(url);
  const script = await pageScript(ENTRY);
  const start = async () => {
    const started = await launch({ extension: build.folder, profile, site });
    // What runs this script may give functions their names by a function that a page does not have.
    await started.asExtension('globalThis.__name = (value) => value' as never);
    return started;
  };
  let browser = await start();
  let looking: Page | undefined;

  async function inPage<Result>(name: string): Promise<Result> {
    if (!looking || looking.isClosed()) {
      looking = await browser.open(browser.address('options.html'));
      await looking.evaluate(script);
    }
    return looking.evaluate(`bench.${name}()`) as Promise<Result>;
  }

  async function killBrowser(): Promise<void> {
    const processes = processOf(profile);
    if (processes.length === 0) throw new Error('The browser that is to be killed does not run.');
    for (const pid of processes) process.kill(pid, 'SIGKILL');
    await browser.close().catch(() => {});
    looking = undefined;
    browser = await start();
  }

  return {
    current: () => browser,
    async kill(victim, page) {
      if (victim === 'browser') return killBrowser();
      if (victim === 'page') await page?.close();
      else await browser.killWorker();
      // What an alarm or the next page does.
      await browser.wakeWorker();
    },
    look: () => inPage('look'),
    progress: () => inPage('progress'),
    async close() {
      await browser.close();
      build.remove();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}
