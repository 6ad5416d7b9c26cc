import { RULES_VERSION } from '../../../lib/citations/document/rules-version';
import { inspectBackup, restoreBackup } from '../../../lib/corpus/backup/restore-backup';
import { writeBackup } from '../../../lib/corpus/backup/write-backup';
import { createDatabase } from '../../../lib/corpus/database';
import { storePublicaties } from '../../../lib/corpus/store-publicaties';
import { DEFAULT_PREFERENCES } from '../../../lib/model/preferences';
import type { Publicatie } from '../../../lib/model/publicatie';
import { createCorpusGenerator } from '../../corpus/corpus-generator';

/** What the benchmark of backups runs inside a page of the extension. */

const FILE = 'bench.jsonl.gz';
const AT_ONCE = 250;
const from = createDatabase('bench-backup');
const into = createDatabase('bench-restore');
const watching = () => ({ progress: () => {}, signal: new AbortController().signal });

async function ownFile(): Promise<FileSystemFileHandle> {
  return (await navigator.storage.getDirectory()).getFileHandle(FILE, { create: true });
}

/** Stores so many documents, to make a backup of. */
export async function fillForBackup(seeds: Publicatie[], count: number): Promise<void> {
  const { document } = createCorpusGenerator(seeds);
  for (let first = 0; first < count; first += AT_ONCE) {
    await storePublicaties(
      from,
      Array.from({ length: Math.min(AT_ONCE, count - first) }, (_, at) => document(first + at)),
    );
  }
  await from.meta.put({ key: 'citations-read-with', value: String(RULES_VERSION) });
}

/** Makes a backup in a file, as a person does who named one; returns how many bytes it has. */
export async function makeBackup(): Promise<number> {
  const about = { made: new Date().toISOString(), extension: 'bench', preferences: DEFAULT_PREFERENCES };
  const handle = await ownFile();
  await writeBackup(from, about, watching()).stream.pipeTo(await handle.createWritable());
  return (await handle.getFile()).size;
}

/** Looks at that backup from an empty corpus; returns how many documents it would add. */
export async function lookAtBackup(): Promise<number> {
  return fresh(await inspectBackup(into, await (await ownFile()).getFile(), options()));
}

/** Restores that backup into an empty corpus; returns how many documents it added. */
export async function putBackupBack(): Promise<number> {
  return fresh(await restoreBackup(into, await (await ownFile()).getFile(), options()));
}

function options() {
  return { ...watching(), preferences: DEFAULT_PREFERENCES };
}

function fresh(result: Awaited<ReturnType<typeof restoreBackup>>): number {
  return 'refused' in result ? Number.NaN : result.additions.publicatie.fresh;
}
