import type { Publicatie } from '../../model/publicatie';
import type { SruRecord } from '../../model/sru';
import { hasContent } from '../../zaken/has-content';
import type { JobItemRow } from '../database';
import { backOff, type Failure, failureOf, type Run } from './back-off';
import { changeJob, changeRunning, itemsIn, parseItem } from './job-rows';
import { loseLast } from './lose-last';
import { noteFailure } from './note-failure';
import { type Outcome, settleItems } from './settle-items';

/** Documents that are stored at once; what is stored and not yet noted when the worker dies is asked for again. */
const BATCH = 20;
/** What came waits no longer than this to be stored, in milliseconds. */
const PATIENCE = 10_000;

/** The documents of the official search service: see its `document`. */
export interface Texts {
  document(found: SruRecord, signal: AbortSignal): Promise<Publicatie | undefined>;
}

/** Where documents are stored: the corpus. */
export interface Shelf {
  documents(ids: string[]): Promise<(Publicatie | undefined)[]>;
  putAll(publicaties: Publicatie[]): Promise<unknown>;
}

/** One run over the list of a collecting. */
interface Reading extends Run {
  texts: Texts;
  shelf: Shelf;
  /** Asks the service for something else than a document; resolves to whether it answers. */
  isWell(): Promise<boolean>;
}

/** The next documents behind a place in the list. Rows that no longer can be read are taken off it. */
async function nextItems(run: Reading, behind: number): Promise<JobItemRow[]> {
  const { database, id, waiting } = run;
  const { jobItems } = database;
  const rows = await jobItems
    .where('[job+state+place]')
    .between([id, 'listed', behind], [id, 'listed', Infinity], false)
    .limit(BATCH)
    .toArray();
  const bad = rows.filter((row) => parseItem(row).length === 0);
  if (bad.length === 0) return rows;
  await changeJob(database, id, waiting.now(), async (job) => {
    await jobItems.bulkDelete(bad.map((row) => [row.job, row.id]));
    return { ...job, listed: Math.max(0, job.listed - bad.length) };
  });
  return nextItems(run, behind);
}

/** What comes of asking for a document. Throws what the service throws. */
async function ask(item: JobItemRow, { texts, signal }: Reading): Promise<Outcome> {
  const read = await texts.document(item.found, signal);
  if (read && hasContent(read)) return { item, state: 'stored', publicatie: read, isRead: true };
  return { item, state: 'recordOnly', publicatie: read ?? item.found.record, isRead: read !== undefined };
}

/**
 * After a failure: what came before is stored, the document comes up again or is lost, and a silent service is left alone.
 * Returns whether to go on.
 */
async function afterFailure(item: JobItemRow, failure: Failure, outcomes: Outcome[], run: Reading): Promise<boolean> {
  const { database, id, shelf, waiting } = run;
  await settleItems(database, id, outcomes, shelf, waiting.now());
  const { problem } = failure;
  if (problem === 'stopped') return false;
  const isSilent = await noteFailure(item, problem, run);
  if (!isSilent) return true;
  // Whoever comes next finds it done.
  return !(await loseLast(run)) && backOff({ ...failure, problem: 'silent' }, run);
}

/** Reads some documents of the list. Returns whether to go on. */
async function readSome(items: JobItemRow[], run: Reading): Promise<boolean> {
  const { database, id, shelf, waiting, signal } = run;
  const known = await shelf.documents(items.map((item) => item.id));
  let outcomes: Outcome[] = [];
  let since = waiting.now();
  for (const [at, item] of items.entries()) {
    const stored = known[at];
    try {
      outcomes.push(stored && hasContent(stored) ? { item, state: 'had' } : await ask(item, run));
    } catch (error) {
      if (!(await afterFailure(item, failureOf(error), outcomes, run))) return false;
      outcomes = [];
    }
    if (signal.aborted) break;
    if (waiting.now() - since < PATIENCE) continue;
    await settleItems(database, id, outcomes, shelf, waiting.now());
    outcomes = [];
    since = waiting.now();
  }
  await settleItems(database, id, outcomes, shelf, waiting.now());
  return !signal.aborted;
}

/** Notes that all is done, and forgets the list but for what is lost; false when something is still on it. */
async function finish({ database, id, waiting }: Reading): Promise<boolean> {
  const job = await changeRunning(database, id, waiting.now(), async (job) => {
    if ((await itemsIn(database, id, 'listed').count()) > 0) return undefined;
    for (const state of ['stored', 'had', 'recordOnly'] as const) await itemsIn(database, id, state).delete();
    return { ...job, state: 'done' };
  });
  return job?.state !== 'running';
}

/**
 * Reads the listed documents of a collecting, each once, for as long as it runs; what failed comes up again after all others.
 * What is stored with its text already is not asked for.
 */
export async function readDocuments(run: Reading): Promise<void> {
  do {
    let behind = -1;
    for (let items = await nextItems(run, behind); items.length > 0; items = await nextItems(run, behind)) {
      if (!(await readSome(items, run))) return;
      behind = items.at(-1)?.place ?? behind;
    }
  } while (!(await finish(run)));
}
