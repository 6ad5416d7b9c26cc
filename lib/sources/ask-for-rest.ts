import { questionPageIds } from '../identifiers/vraagnummer';
import type { Publicatie } from '../model/publicatie';
import type { SiteProblem } from '../model/site';
import { fetchPage, fetchSidecar } from './fetch-documents';
import { type SiteAccess, SiteError } from './site-access';

/** What came of asking the site. Without `problem` it told all that it has. */
export interface Asked {
  /** What was read, complete or not. */
  publicaties: Publicatie[];
  problem?: SiteProblem;
}

/** How asking goes on. */
export interface AskOptions {
  access: SiteAccess;
  /** Ends it; what was read until then is in the result. */
  signal: AbortSignal;
  /** Called before each request: the how manieth it is. */
  progress?(request: number): void;
}

/** Whether a document is at hand already, with its text. */
type IsKnown = (id: string) => boolean | Promise<boolean>;

/** More documents than one question ever had; a page that names more names something else. */
const MOST = 8;

type Fetch = (id: string) => Promise<Publicatie>;

/** The requests of one run. What `page` reads is kept. */
interface Requests {
  page: Fetch;
  sidecar: Fetch;
}

/** Collects what a run of requests reads, and stops at the first that fails. */
async function collect(options: AskOptions, run: (requests: Requests) => Promise<void>): Promise<Asked> {
  const { access, signal, progress } = options;
  const publicaties: Publicatie[] = [];
  let requests = 0;
  const count = () => progress?.(++requests);
  try {
    await run({
      async page(id) {
        count();
        const publicatie = await fetchPage(id, access, signal);
        publicaties.push(publicatie);
        return publicatie;
      },
      sidecar(id) {
        count();
        return fetchSidecar(id, access, signal);
      },
    });
    return { publicaties };
  } catch (error) {
    if (!(error instanceof SiteError)) throw error;
    return { publicaties, problem: error.problem };
  }
}

/** The answers and notices to a question: as its record lists them, or where it has no record as its page does. */
async function answersOf({ id, aanhangsels }: Publicatie, { sidecar }: Requests): Promise<string[]> {
  try {
    return [...new Set([...(await sidecar(id)).aanhangsels, ...aanhangsels])];
  } catch (error) {
    if (!(error instanceof SiteError && error.problem === 'unknown')) throw error;
    // A page that is there and a record that is not: "no answer yet" would be a guess.
    if (aanhangsels.length === 0) throw new SiteError('unexpected', id);
    return aanhangsels;
  }
}

async function fetchRest(publicatie: Publicatie, isKnown: IsKnown, requests: Requests): Promise<void> {
  const listed =
    publicatie.kind === 'kamervraag'
      ? await answersOf(publicatie, requests)
      : [...questionPageIds(publicatie.vraagnummers), ...publicatie.aanhangsels];
  const others = listed.filter((id) => id !== publicatie.id);
  for (const id of others.slice(0, MOST)) if (!(await isKnown(id))) await requests.page(id);
}

/**
 * Asks the site for the other documents of a question: its answers and notices for a question, the question and what
 * came before for an answer. Only ids that `isKnown` does not know are asked for, one request a second.
 */
export function askForRest(publicatie: Publicatie, isKnown: IsKnown, options: AskOptions): Promise<Asked> {
  return collect(options, (requests) => fetchRest(publicatie, isKnown, requests));
}

/** Asks the site for a document by its id, and for the other documents of its question. */
export function askForDocument(id: string, isKnown: IsKnown, options: AskOptions): Promise<Asked> {
  return collect(options, async (requests) => fetchRest(await requests.page(id), isKnown, requests));
}
