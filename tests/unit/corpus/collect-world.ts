import 'fake-indexeddb/auto';
import { createCollectJobs } from '../../../lib/corpus/collect/create-collect-jobs';
import { parseJob } from '../../../lib/corpus/collect/job-rows';
import { type CollectOptions, runCollecting } from '../../../lib/corpus/collect/run-collecting';
import { type CorpusDatabase, createDatabase } from '../../../lib/corpus/database';
import { createDexieCorpus } from '../../../lib/corpus/dexie-corpus';
import type { CollectForm, CollectJob, CollectJobs } from '../../../lib/model/collect';
import type { Publicatie } from '../../../lib/model/publicatie';
import { type Misbehaviour, type SruServerOptions, sruServer } from '../../../scripts/demo/sru-server';
import { serviceOf } from '../sources/sru-access';
import { someDocuments } from './collect-documents';
import { storedIn } from './empty-corpus';

export const EVERYTHING: CollectForm = {
  words: '',
  lid: '',
  minister: '',
  onderwerp: '',
  answered: false,
  limit: 1000,
};

/** A machine with a corpus on it, and a service that it collects from. Its clock goes by waiting alone. */
export interface World {
  database: CorpusDatabase;
  jobs: CollectJobs;
  /** The addresses that were asked for, in order. */
  requests: string[];
  /** How long was waited each time, in milliseconds. */
  waits: number[];
  clock: { now: number };
  /** Runs until nothing is left to do now. */
  run(options?: Partial<CollectOptions>): Promise<void>;
  /** The only collecting. */
  job(): Promise<CollectJob>;
  stored(): Promise<Publicatie[]>;
  lists(): string[];
}

/** A question, an answer to another, and one more question. */
export const threeDocuments = someDocuments(3) as [Publicatie, Publicatie, Publicatie];

export function idsOf(documents: { id: string }[]): string[] {
  return documents.map(({ id }) => id).sort();
}

let count = 0;

export interface WorldOptions extends SruServerOptions {
  /** Addresses to which the server never answers. */
  hangs?(url: string): boolean;
  /** The corpus that is there already. */
  name?: string;
  /** The machine dies at this step: a request, or a write to the corpus. */
  diesAt?: number;
}

/** Has the steps counted; at one of them the corpus is closed, and nothing can be done any more. */
function mortal(database: CorpusDatabase, diesAt: number): () => void {
  let steps = 0;
  const step = () => {
    if (++steps < diesAt) return;
    database.close();
    throw new Error('the machine died');
  };
  database.use({
    stack: 'dbcore',
    name: 'mortal',
    create: (core) => ({
      ...core,
      table(name) {
        const table = core.table(name);
        return {
          ...table,
          async mutate(request) {
            step();
            return table.mutate(request);
          },
        };
      },
    }),
  });
  return step;
}

/** A machine with nothing on it yet, and a service that has these documents. */
export async function world(
  documents: Publicatie[],
  { hangs, name = `collecting-${count++}`, diesAt = Infinity, ...options }: WorldOptions = {},
): Promise<World> {
  const database = createDatabase(name);
  const step = mortal(database, diesAt);
  await database.open();
  const requests: string[] = [];
  const waits: number[] = [];
  const clock = { now: Date.parse('2026-11-22T09:00:00Z') };
  const server = sruServer(documents, { slowness: 0, ...options });
  async function answer(url: string) {
    step();
    return hangs?.(url) ? new Promise<never>(() => {}) : server(url);
  }
  const service = serviceOf(answer, requests);
  return {
    database,
    jobs: createCollectJobs(database, async () => {}),
    requests,
    waits,
    clock,
    run: (options = {}) =>
      runCollecting(database, service, {
        corpus: createDexieCorpus(database),
        mayAsk: async () => true,
        now: () => clock.now,
        async wait(milliseconds) {
          waits.push(milliseconds);
          clock.now += milliseconds;
        },
        ...options,
      }),
    async job() {
      const [job] = (await database.jobs.toArray()).flatMap(parseJob);
      if (!job) throw new Error('no collecting');
      return job;
    },
    stored: () => storedIn(database),
    lists: () => requests.filter((url) => url.includes('/sru?')),
  };
}

/** A machine on which the three documents are to be collected. */
export async function begun(options: WorldOptions = {}, limit = 1000): Promise<World> {
  const here = await world(threeDocuments, options);
  await here.jobs.begin({ ...EVERYTHING, limit }, threeDocuments.length);
  return here;
}

/** Misbehaves in these ways, one request after the other, and then no more. */
export function once(...ways: (Misbehaviour | undefined)[]): WorldOptions {
  return { misbehave: () => ways.shift() };
}

/** Collects as long as there is something to do, an hour at a time. */
export async function runOut(here: World): Promise<void> {
  for (let hour = 0; hour < 10; hour++) {
    await here.run();
    if ((await here.job()).state !== 'waiting') return;
    here.clock.now += 3_600_000;
  }
}
