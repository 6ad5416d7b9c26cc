import { questionPageIds } from '../identifiers/vraagnummer';
import type { Publicatie } from '../model/publicatie';
import type { SiteProblem } from '../model/site';
import { fetchPage, fetchSidecar } from './fetch-documents';
import { type SiteAccess, SiteError } from './site-access';

/** What came of asking the site. */
export interface Asked {
  /** The pages that were read, complete or not. */
  publicaties: Publicatie[];
  /** The records of questions that were read: what they list tells later what is still missing. */
  records: Publicatie[];
  /** The vraagnummers of which the site told all that it has: what is not at hand now does not exist there. */
  told: string[];
  /** Why it did not tell all that was asked; absent when it did. */
  problem?: SiteProblem;
}

/** How asking goes on. */
export interface AskOptions {
  access: SiteAccess;
  /** Ends it; what was read until then is in the result. */
  signal: AbortSignal;
  /** Whether a document is at hand already, with its text: then it is not asked for. */
  isKnown(id: string): boolean | Promise<boolean>;
  /** Called before each request: the how manieth it is. */
  progress?(request: number): void;
}

/** One run of requests: what it read, and how it goes on. */
interface Run extends Asked {
  page(id: string): Promise<Publicatie>;
  sidecar(id: string): Promise<Publicatie>;
  isKnown: AskOptions['isKnown'];
}

/** More documents than one question ever had; a page that names more names something else. */
const MOST = 8;

function isUnknown(error: unknown): boolean {
  return error instanceof SiteError && error.problem === 'unknown';
}

/** The answers and notices to a question: as its record lists them, or where it has no record as its page does. */
async function answersOf({ id, aanhangsels }: Publicatie, run: Run): Promise<string[]> {
  try {
    return [...new Set([...(await run.sidecar(id)).aanhangsels, ...aanhangsels])];
  } catch (error) {
    if (!isUnknown(error)) throw error;
    // A page that is there and a record that is not: "no answer yet" would be a guess.
    if (aanhangsels.length === 0) throw new SiteError('unexpected', id);
    return aanhangsels;
  }
}

/** Reads the pages of what is not known. One that is gone does not keep the others away; it is told at the end. */
async function fetchPages(ids: string[], run: Run): Promise<Publicatie[]> {
  const pages: Publicatie[] = [];
  let gone: unknown;
  for (const id of ids) {
    if (pages.length === MOST || (await run.isKnown(id))) continue;
    try {
      pages.push(await run.page(id));
    } catch (error) {
      if (!isUnknown(error)) throw error;
      gone ??= error;
    }
  }
  if (gone) throw gone;
  return pages;
}

async function fetchRest(publicatie: Publicatie, run: Run): Promise<void> {
  if (publicatie.kind === 'kamervraag') {
    await fetchPages(await answersOf(publicatie, run), run);
    run.told.push(...publicatie.vraagnummers);
    return;
  }
  const listed = [...questionPageIds(publicatie.vraagnummers), ...publicatie.aanhangsels];
  const pages = await fetchPages(listed, run);
  // Who reads a notice waits for the answer: the question knows whether there is one.
  if (publicatie.kind !== 'mededeling') return;
  for (const page of pages) if (page.kind === 'kamervraag') await fetchRest(page, run);
}

/** Collects what a run of requests reads, and stops at the first that fails. `own` is at hand from the start. */
async function collect(options: AskOptions, own: string[], work: (run: Run) => Promise<void>): Promise<Asked> {
  const { access, signal, progress, isKnown } = options;
  const publicaties: Publicatie[] = [];
  const records: Publicatie[] = [];
  const told: string[] = [];
  let requests = 0;
  const run: Run = {
    publicaties,
    records,
    told,
    isKnown: (id) => own.includes(id) || publicaties.some((read) => read.id === id) || isKnown(id),
    async page(id) {
      progress?.(++requests);
      const publicatie = await fetchPage(id, access, signal);
      publicaties.push(publicatie);
      return publicatie;
    },
    async sidecar(id) {
      progress?.(++requests);
      const record = await fetchSidecar(id, access, signal);
      records.push(record);
      return record;
    },
  };
  try {
    await work(run);
    return { publicaties, records, told };
  } catch (error) {
    if (!(error instanceof SiteError)) throw error;
    return { publicaties, records, told, problem: error.problem };
  }
}

/**
 * Asks the site for the other documents of a question: its answers and notices for a question, the question and what
 * came before for an answer, both for a notice. One request a second.
 */
export function askForRest(publicatie: Publicatie, options: AskOptions): Promise<Asked> {
  return collect(options, [publicatie.id], (run) => fetchRest(publicatie, run));
}

/** Asks the site for a document by its id, and for the other documents of its question. */
export function askForDocument(id: string, options: AskOptions): Promise<Asked> {
  return collect(options, [], async (run) => fetchRest(await run.page(id), run));
}
