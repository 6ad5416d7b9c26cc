import type { FileLine, FileOutcome, GivenFile, ImportReport, ReadDocuments, Stored } from '../model/imported';
import type { Publicatie } from '../model/publicatie';
import { type FoundFile, filesIn } from './files-in';

/** Files of which the documents are stored at once: while they are, the next are read. */
const AT_ONCE = 200;
/** What is read for so long is stored before there are as many, so that a person sees that it goes on. In milliseconds. */
const SOON = 400;

/** What an import does with what it reads. */
export interface ImportWork {
  read: ReadDocuments;
  /** Stores documents, and says of each what it did. */
  store(documents: Publicatie[]): Promise<Stored[]>;
  report(report: ImportReport): void;
  /** Lets everything else have its turn; called often. */
  rest(): Promise<void>;
  signal: AbortSignal;
}

/** A file that was read, with its documents, which may be none. */
interface ReadFile {
  path: string;
  outcome?: FileOutcome;
  documents: Publicatie[];
  backup?: Blob;
}

async function readFound({ path, content }: FoundFile, read: ReadDocuments): Promise<ReadFile> {
  if (content === 'skipped') return { path, outcome: content, documents: [] };
  if ('backup' in content) return { path, outcome: 'backup', documents: [], ...content };
  if ('failure' in content) return { path, outcome: content.failure, documents: [] };
  const found = await read(path, content.bytes);
  return typeof found === 'string' ? { path, outcome: found, documents: [] } : { path, documents: found };
}

/** What became of a file by what became of its documents: the one of which there is most to say. */
function outcomeOf(stored: Stored[]): FileOutcome {
  return (['new', 'changed', 'same'] as const).find((one) => stored.includes(one)) ?? 'notOurs';
}

function listed(documents: Publicatie[]): FileLine['documents'] {
  return [...new Map(documents.map(({ id, title }) => [id, { id, title }])).values()];
}

async function storeAll(files: ReadFile[], store: ImportWork['store']): Promise<FileLine[]> {
  const documents = files.flatMap((file) => file.documents);
  let stored: (Stored | 'notStored')[];
  try {
    stored = documents.length > 0 ? await store(documents) : [];
  } catch (error) {
    console.error(error);
    stored = documents.map(() => 'notStored');
  }
  let at = 0;
  return files.map(({ path, outcome, documents, ...backup }) => {
    const own = stored.slice(at, at + documents.length);
    at += documents.length;
    const became = own.filter((one) => one !== 'notStored');
    return {
      path,
      outcome: outcome ?? (became.length < own.length ? 'notStored' : outcomeOf(became)),
      documents: listed(documents),
      ...backup,
    };
  });
}

/**
 * Reads every file that was given and stores the documents in them, a few hundred at a time; tells of each file what became
 * of it. One that cannot be read stops nothing. Ends early when the signal aborts: what was read by then is stored.
 */
export async function importFiles(given: readonly GivenFile[], work: ImportWork): Promise<void> {
  const total = given.reduce((sum, { file }) => sum + (file?.size ?? 0), 0);
  let done = 0;
  let storing = Promise.resolve();
  let waiting: ReadFile[] = [];
  let since = performance.now();

  async function handOver(): Promise<void> {
    const files = waiting;
    waiting = [];
    since = performance.now();
    // One batch is stored while the next is read, never more: what is read is in memory.
    await storing;
    const upTo = done;
    storing = storeAll(files, work.store).then((lines) => work.report({ lines, done: total > 0 ? upTo / total : 1 }));
  }

  for (const { path, file } of given) {
    for await (const found of filesIn(path, file)) {
      if (work.signal.aborted) break;
      waiting.push(await readFound(found, work.read));
      done += found.weight;
      if (waiting.length >= AT_ONCE || performance.now() - since > SOON) await handOver();
      await work.rest();
    }
    if (work.signal.aborted) break;
  }
  await handOver();
  await storing;
}
