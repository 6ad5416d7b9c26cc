import { checkCorpus } from '../../lib/corpus/check/check-corpus';
import { createDatabase } from '../../lib/corpus/database';
import { openIndexStorage } from '../../lib/corpus/index-storage';
import { parseRow } from '../../lib/corpus/parse-row';
import { countWaiting } from '../../lib/corpus/rebuild-index';
import type { CheckReport } from '../../lib/model/check';
import { keyOf, OTHERS } from './key-of';

/** What the faults look at, inside a page of the extension. */

/** What is stored, as it is: of each document, note, follow and removed number a digest. */
export interface Look {
  documents: Record<string, string>;
  others: Record<string, string>;
  /** What a check finds, that mends nothing. */
  report: CheckReport;
}

async function digest(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** All that a document says; when it was read differs from run to run. */
function content(row: { publicatie: unknown }): unknown {
  const [publicatie] = parseRow(row);
  return publicatie ? { ...publicatie, source: { ...publicatie.source, readAt: undefined } } : row.publicatie;
}

/** How far the work is. */
export interface Progress {
  stored: number;
  /** Changes that the index does not show yet, and one when documents are still to be read for what they cite. */
  waiting: number;
  /** The states of the collectings. */
  jobs: string[];
}

/** Looks how far the work is. */
export async function progress(): Promise<Progress> {
  const database = createDatabase();
  try {
    const [stored, waiting, read, rows] = await Promise.all([
      database.publicaties.count(),
      countWaiting(database),
      database.meta.get('citations-read-with'),
      database.jobs.toArray(),
    ]);
    return { stored, waiting: waiting + (read ? 0 : 1), jobs: rows.map(({ state }) => state) };
  } finally {
    database.close();
  }
}

/** Looks at everything. */
export async function look(): Promise<Look> {
  const database = createDatabase();
  try {
    const documents: Look['documents'] = {};
    for (const row of await database.publicaties.toArray()) documents[row.id] = await digest(content(row));
    const others: Look['others'] = {};
    for (const name of OTHERS) {
      for (const row of await database.table(name).toArray()) {
        others[keyOf(name, row)] = await digest(row);
      }
    }
    const report = await checkCorpus(
      {
        database,
        mend: false,
        rest: async () => {},
        unlessImporting: (work) => work(),
        signal: new AbortController().signal,
        progress: () => {},
      },
      await openIndexStorage(),
      async () => {},
    );
    return { documents, others, report };
  } finally {
    database.close();
  }
}
