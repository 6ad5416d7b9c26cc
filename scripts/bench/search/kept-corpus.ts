import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Publicatie } from '../../../lib/model/publicatie';
import { createCorpusGenerator } from '../../corpus/corpus-generator';
import { type BenchBrowser, CACHE, launchBenchBrowser } from './bench-browser';
import type { Filling } from './in-page/fill-corpus';
import type { Run } from './page-script';
import type { BenchQuery } from './queries/bench-query';
import { chooseQueries } from './queries/choose-queries';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
/** What the queries, and what the stored corpus follow from: when any of it changes they are made again. */
const MAKES_QUERIES = [
  'seeds',
  'scripts/corpus',
  'scripts/bench/search/queries',
  'lib/search/words',
  'lib/readers/text',
];
const MAKES_INDEX = [...MAKES_QUERIES, 'lib/search/index', 'lib/corpus'];
/** Documents that are put into the corpus at once. */
const AT_ONCE = 2_500;

function fingerprint(folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const files = readdirSync(ROOT + folder, { withFileTypes: true, recursive: true }).filter((file) => file.isFile());
    const paths = files.map((file) => `${file.parentPath}/${file.name}`).sort();
    for (const path of paths) hash.update(path.slice(ROOT.length)).update(readFileSync(path));
  }
  return hash.digest('hex');
}

/** The value in a file, made again when what it follows from is not what it was. */
async function kept<T>(file: string, from: string, make: () => T | Promise<T>): Promise<T> {
  if (existsSync(file)) {
    const found = JSON.parse(readFileSync(file, 'utf8')) as { from: string; value: T };
    if (found.from === from) return found.value;
  }
  const value = await make();
  writeFileSync(file, JSON.stringify({ from, value }));
  return value;
}

/** A browser whose extension holds so many documents, and what is asked about them. */
export interface KeptCorpus {
  count: number;
  seeds: Publicatie[];
  browser: BenchBrowser;
  queries: BenchQuery[];
  /** What filling it took, at the time. */
  filling: Filling & { tidying: number };
  /** Keeps what is made for this corpus, until the code that makes its index changes. */
  keep<T>(name: string, make: () => Promise<T>): Promise<T>;
}

async function fill(browser: BenchBrowser, run: Run, seeds: Publicatie[], count: number, tell: (text: string) => void) {
  const total: Filling & { tidying: number } = { storing: 0, indexing: 0, text: 0, tidying: 0 };
  const page = await browser.emptyPage();
  for (let from = 0; from < count; from += AT_ONCE) {
    const to = Math.min(count, from + AT_ONCE);
    const { storing, indexing, text } = await run(page, 'fillCorpus', seeds, from, to);
    total.storing += storing;
    total.indexing += indexing;
    total.text += text;
    tell(`${to} of ${count} documents stored and indexed`);
  }
  await run(page, 'leaveCitations');
  total.tidying = await run(page, 'tidyCorpus');
  await page.close();
  return total;
}

/** The corpus of this size: as the last run left it, or made now. `tell`: progress, for who waits. */
export async function openKeptCorpus(
  count: number,
  seeds: Publicatie[],
  run: Run,
  tell: (text: string) => void,
): Promise<KeptCorpus> {
  const folder = `${CACHE}/search-${count}`;
  mkdirSync(folder, { recursive: true });
  tell('choosing queries');
  const { document } = createCorpusGenerator(seeds);
  const queries = await kept(`${folder}/queries.json`, fingerprint(MAKES_QUERIES), () =>
    chooseQueries({ count, document }),
  );
  const from = fingerprint(MAKES_INDEX);
  const isFilled = existsSync(`${folder}/corpus.json`) && readFileSync(`${folder}/corpus.json`, 'utf8').includes(from);
  if (!isFilled)
    for (const old of readdirSync(folder)) if (old !== 'queries.json') rmSync(`${folder}/${old}`, { recursive: true });
  const browser = await launchBenchBrowser(`${folder}/profile`);
  const keep = <T>(name: string, make: () => T | Promise<T>) => kept(`${folder}/${name}.json`, from, make);
  const filling = await keep('corpus', () => fill(browser, run, seeds, count, tell));
  const page = await browser.emptyPage();
  await run(page, 'tidyCorpus');
  await page.close();
  return { count, seeds, browser, queries, filling, keep };
}
