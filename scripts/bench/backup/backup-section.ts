import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Publicatie } from '../../../lib/model/publicatie';
import { launchBenchBrowser } from '../search/bench-browser';
import { pageScript } from '../search/page-script';
import { type Measured, measured } from './measured';

const ENTRY = fileURLToPath(new URL('in-page.ts', import.meta.url));

function line(what: string, { seconds, peak }: Measured, count: number, more: string): string {
  const speed = `${(count / seconds).toFixed(0)} documents/s`;
  return `  ${what.padEnd(10)}${seconds.toFixed(1).padStart(6)} s ${speed.padStart(18)}   at most ${(peak / 1e6).toFixed(0)} MB in memory${more}`;
}

/** What a backup of so many documents takes, and restoring it where there is none, in a page of the extension. */
export async function backupSection(count: number, seeds: Publicatie[]): Promise<string[]> {
  const profile = mkdtempSync(`${tmpdir()}/kamerspoor-backup-`);
  const browser = await launchBenchBrowser(profile);
  try {
    const script = await pageScript(ENTRY);
    /** A page of its own for each: what one left in memory is not counted with the next. */
    const run = async (name: string, ...args: unknown[]): Promise<Measured> => {
      const page = await browser.emptyPage();
      await page.evaluate(script);
      const work = () => page.evaluate(`bench.${name}(...${JSON.stringify(args)})`) as Promise<number>;
      const result = await measured(page, work);
      await page.close();
      return result;
    };
    await run('fillForBackup', seeds, count);
    const made = await run('makeBackup');
    const looked = await run('lookAtBackup');
    const restored = await run('putBackupBack');
    if (looked.result !== count || restored.result !== count) throw new Error('Not every document came back.');
    return [
      `A backup of ${count.toLocaleString('en')} documents:`,
      line('make', made, count, `, ${(made.result / 1e6).toFixed(0)} MB on disk`),
      line('look at', looked, count, ''),
      line('restore', restored, count, ''),
    ];
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
