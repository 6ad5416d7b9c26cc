import 'fake-indexeddb/auto';
import { checkCorpus } from '../../../lib/corpus/check/check-corpus';
import type { CorpusDatabase } from '../../../lib/corpus/database';
import type { CheckReport } from '../../../lib/model/check';
import { createMemoryStorage, type MemoryStorage } from '../search/index/memory-storage';
import { answered, antwoord, asked, kamervraag } from '../zaken/documents';
import { emptyCorpus } from './empty-corpus';
import { update } from './indexed';

/** Lets nobody have their turn. */
export const rest = async () => {};
/** A moment. */
export const AT = '2026-11-22T09:00:00.000Z';

/** Checks a corpus and mends it, unless it is said not to. */
export function check(
  database: CorpusDatabase,
  storage: MemoryStorage,
  { mend = true, ...options }: Partial<Parameters<typeof checkCorpus>[0]> = {},
): Promise<CheckReport> {
  const checking = {
    database,
    mend,
    rest,
    signal: new AbortController().signal,
    progress: () => {},
    unlessImporting: async <Result>(work: () => Promise<Result>) => work(),
    ...options,
  };
  return checkCorpus(checking, storage, () => update(database, storage));
}

export const QUESTION = 'kv-tk-2024Z01211';
export const ANSWER = 'ah-tk-20232024-1262';
export const NOTE = { document: QUESTION, question: '1', labels: ['woo'], text: 'Lees dit', changed: AT };

/** A question and its answer, indexed, with a note, a visit, and a document of another question. */
export async function someCorpus() {
  const { corpus, database } = await emptyCorpus();
  const storage = createMemoryStorage();
  await corpus.put(kamervraag({ questions: asked('Kent u artikel 139h Sr?') }));
  await corpus.put(antwoord({ answers: answered('Ja. Zie de Awb.') }));
  await corpus.put(kamervraag({ id: 'kv-tk-2024Z00002', vraagnummers: ['2024Z00002'] }));
  await corpus.visited(QUESTION, AT);
  await database.notes.put(NOTE);
  await update(database, storage);
  return { corpus, database, storage };
}

/** What is found where all is well. */
export const NOTHING = { mended: 0, strays: 0, newlyApart: 0, back: 0, index: 'agrees', waiting: 0 } as const;

export type Damage = (database: CorpusDatabase, storage: MemoryStorage) => Promise<unknown>;

/** Writes what no version of the corpus writes. */
export function put(database: CorpusDatabase, table: string, row: object): Promise<unknown> {
  return database.table(table).put(row);
}
