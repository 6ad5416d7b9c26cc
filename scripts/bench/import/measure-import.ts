import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Publicatie } from '../../../lib/model/publicatie';
import { type BenchBrowser, CACHE, launchBenchBrowser, memoryOf } from '../search/bench-browser';
import { openKeptCorpus } from '../search/kept-corpus';
import { pageRunner, type Run } from '../search/page-script';
import { makeArchive } from './make-archive';
import { askMeanwhile } from './popup-answers';

/** What an import of so many documents into a corpus took; speeds in documents a second, times in milliseconds. */
export interface ImportMeasures {
  corpus: number;
  count: number;
  /** Until all was stored, and until all was in the index as well. */
  stored: number;
  searchable: number;
  /** The same parsed rows into a table of Dexie with no index but the id, in the same run. */
  bulkAdd: number;
  /** What the queries took that were typed in a popup meanwhile. */
  answers: number[];
  /** Of the page that imports, afterwards, over an empty one; in bytes. */
  memory: number;
}

const POLL_MS = 100;

async function importing(browser: BenchBrowser, run: Run, file: string, count: number) {
  const empty = await browser.emptyPage();
  const page: Page = await browser.context.newPage();
  await page.goto(browser.address('corpus.html#importeren'));
  const input = page.locator('input[type=file]').first();
  await input.waitFor({ state: 'attached' });
  const start = performance.now();
  await input.setInputFiles(file);
  await page.locator('.import-status progress').waitFor({ state: 'attached' });
  await page.locator('.import-status progress').waitFor({ state: 'detached' });
  const stored = performance.now() - start;
  while ((await run(empty, 'countUnindexed')) > 0) await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  const searchable = performance.now() - start;
  const told = await page.locator('.import-status [role=status]').textContent();
  if (!told?.includes(String(count))) throw new Error(`Not everything was stored: ${told}`);
  const memory = (await memoryOf(page)) - (await memoryOf(empty));
  return { stored: (count / stored) * 1000, searchable: (count / searchable) * 1000, memory };
}

async function measureOn(
  browser: BenchBrowser,
  run: Run,
  seeds: Publicatie[],
  file: string,
  from: number,
  count: number,
  queries: string[],
) {
  const page = await browser.emptyPage();
  const bulkAdd = (count / (await run(page, 'bulkAdd', seeds, from, count))) * 1000;
  await page.close();
  let isOver = false;
  const asking = askMeanwhile(browser, queries, () => isOver);
  const measured = await importing(browser, run, file, count).finally(() => {
    isOver = true;
  });
  return { ...measured, bulkAdd, answers: await asking };
}

/** Imports an archive of so many documents into a copy of the kept corpus of this size. `tell`: progress, for who waits. */
export async function measureImport(
  corpus: number,
  count: number,
  seeds: Publicatie[],
  tell: (text: string) => void,
): Promise<ImportMeasures> {
  const run = await pageRunner();
  const kept = await openKeptCorpus(corpus, seeds, run, tell);
  const queries = kept.queries.filter(({ kind }) => kind === 'three words').map(({ query }) => query);
  await kept.browser.close();
  const folder = mkdtempSync(join(tmpdir(), 'kamerspoor-import-'));
  try {
    tell('making the archive');
    const file = join(folder, 'documents.zip');
    writeFileSync(file, makeArchive(seeds, corpus, count));
    cpSync(`${CACHE}/search-${corpus}/profile`, join(folder, 'profile'), { recursive: true });
    const browser = await launchBenchBrowser(join(folder, 'profile'));
    try {
      tell('importing');
      return { corpus, count, ...(await measureOn(browser, run, seeds, file, corpus, count, queries)) };
    } finally {
      await browser.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
