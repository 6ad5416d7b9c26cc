import { createDexieCorpus } from '../../../lib/corpus/dexie-corpus';
import { importFiles } from '../../../lib/files/import-files';
import type { FileLine } from '../../../lib/model/imported';
import type { Input } from '../input';
import type { Outcome } from '../outcome';
import { readDocuments } from './read-file';
import { onSmallCorpus } from './small-corpus';

/** More lines than any archive of this size can have files. */
const MOST_LINES = 70_000;

/** A file that a person gave to be imported, with its documents stored. */
export async function importArchive({ name, bytes }: Input): Promise<Outcome> {
  const lines: FileLine[] = [];
  const { complaints, size } = await onSmallCorpus((database) =>
    importFiles([{ path: name, file: new Blob([bytes.slice()]) }], {
      read: readDocuments,
      store: createDexieCorpus(database).putAll,
      report: (report) => lines.push(...report.lines),
      rest: async () => {},
      signal: new AbortController().signal,
    }),
  );
  const wrong = lines.filter(({ outcome }) => ['broken', 'notStored', 'unreadable'].includes(outcome));
  return {
    outcome: lines.find(({ outcome }) => outcome !== 'skipped')?.outcome ?? (lines.length > 0 ? 'skipped' : 'empty'),
    complaints: [
      ...wrong.map(({ path, outcome }) => `${path}: ${outcome}`),
      ...(lines.length > MOST_LINES ? [`${lines.length} lines`] : []),
      ...complaints,
    ],
    size,
  };
}
