import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import type { CollectForm } from '../../lib/model/collect';
import type { Publicatie } from '../../lib/model/publicatie';
import { beginCollecting } from '../../tests/e2e/harness/begin-collecting';
import { makeArchive } from '../bench/import/make-archive';
import { createCorpusGenerator } from '../corpus/corpus-generator';
import type { FaultBrowser, Victim } from './fault-browser';
import { putLandedCorpus } from './put-landed-corpus';

/** Some work that is killed, and begun again where that is for the person to do. */
export interface Work {
  name: 'import' | 'collect' | 'restore' | 'upgrade';
  victims: Victim[];
  /** Puts what there has to be before it, a database of an earlier version, and tells what is in it by `keyOf`. */
  prepare?(browser: FaultBrowser): Promise<string[]>;
  /** Begins it and does not wait; gives the page that does it, when it is not the background. */
  begin(browser: FaultBrowser, isAgain: boolean): Promise<Page | undefined>;
}

const AT = '2026-11-22T09:00:00.000Z';
/** How long a page may take to look at a backup, in milliseconds. */
const PATIENCE = 30_000;
const ENCODING = { mimeType: 'application/gzip', name: 'kamerspoor.jsonl.gz' };

function generated(seeds: Publicatie[], count: number): Publicatie[] {
  const { document } = createCorpusGenerator(seeds);
  return Array.from({ length: count }, (_, place) => document(place));
}

/** A backup of these documents, with a note beside each tenth and a question that is followed. */
function backupOf(documents: Publicatie[]): Buffer {
  const notes = documents.filter((_, at) => at % 10 === 0);
  const header = { format: 'kamerspoor-backup', version: 1, made: AT, extension: '0.5.0', counts: {} };
  const lines = [
    ...documents.map((publicatie) => ({ kind: 'publicatie', publicatie })),
    ...notes.map(({ id }) => ({ kind: 'note', document: id, question: '', labels: ['woo'], text: '', changed: AT })),
    { kind: 'follow', vraagnummer: '2024Z01211', since: AT, known: [], news: [] },
  ];
  const counts = { publicatie: documents.length, note: notes.length, follow: 1 };
  const all = [header, ...lines, { kind: 'end', counts }];
  return gzipSync(all.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

/** Official XML in an archive, imported by a page. */
export function importWork(seeds: Publicatie[], count: number): Work {
  const buffer = Buffer.from(makeArchive(seeds, 0, count));
  return {
    name: 'import',
    victims: ['page', 'worker', 'browser'],
    async begin(browser) {
      const page = await browser.current().open(browser.current().address('corpus.html#importeren'));
      const files = page.locator('input[type=file]').first();
      await files.setInputFiles({ name: 'documenten.zip', mimeType: 'application/zip', buffer });
      return page;
    },
  };
}

/** A backup, restored by a page. */
export function restoreWork(seeds: Publicatie[], count: number): Work {
  const buffer = backupOf(generated(seeds, count));
  return {
    name: 'restore',
    victims: ['page', 'worker', 'browser'],
    async begin(browser) {
      const page = await browser.current().open(browser.current().address('corpus.html#meenemen'));
      await page.locator('input[type=file][accept*=gz]').setInputFiles({ ...ENCODING, buffer });
      const put = page.getByRole('button', { name: 'Zet terug' });
      await put.or(page.getByText('Alles uit deze reservekopie staat hier al.')).waitFor({ timeout: PATIENCE });
      if (await put.isVisible()) await put.click();
      return page;
    },
  };
}

/** Asks for everything. */
const FORM: CollectForm = { words: '', lid: '', minister: '', onderwerp: '', answered: false, limit: 1000 };

/** A collecting of all that the search service has; it goes on by itself. */
export function collectWork(): Work {
  return {
    name: 'collect',
    victims: ['worker', 'browser'],
    async begin(browser, isAgain) {
      if (isAgain) return undefined;
      await beginCollecting(browser.current(), FORM);
      return undefined;
    },
  };
}

/** A corpus of an earlier version of the schema, with so many documents more, that a page and the background open. */
export function upgradeWork(seeds: Publicatie[], count: number, version: number): Work {
  const documents = generated(seeds, count);
  return {
    name: 'upgrade',
    victims: ['worker', 'page', 'browser'],
    prepare: (browser) => putLandedCorpus(browser.current(), version, documents),
    async begin(browser) {
      const page = await browser.current().context.newPage();
      // Whoever opens a page that uses the corpus upgrades it: that is not waited for.
      await page.goto(browser.current().address('corpus.html#vragen'), { waitUntil: 'commit' });
      return page;
    },
  };
}
