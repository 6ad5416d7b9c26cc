import 'fake-indexeddb/auto';
import { inspectBackup, restoreBackup } from '../../../lib/corpus/backup/restore-backup';
import { writeBackup } from '../../../lib/corpus/backup/write-backup';
import type { CorpusDatabase } from '../../../lib/corpus/database';
import { rereadCitations } from '../../../lib/corpus/reread-citations';
import { loadSeeds } from '../../../lib/corpus/seeds';
import { addressOf } from '../../../lib/identifiers/address';
import type { BackupRefusal, BackupReport } from '../../../lib/model/backup';
import { DEFAULT_PREFERENCES, type Preferences } from '../../../lib/model/preferences';
import { readSeeds } from '../seeds';
import { kamervraag } from '../zaken/documents';
import { emptyCorpus } from './empty-corpus';

export const ABOUT = { made: '2026-11-22T09:00:00.000Z', extension: '0.5.0', preferences: DEFAULT_PREFERENCES };

/** Who does not wait for anything. */
export function patient() {
  return { progress: () => {}, signal: new AbortController().signal };
}

/** A backup of a corpus as a file. */
export async function backupOf(
  database: CorpusDatabase,
  preferences: Preferences = DEFAULT_PREFERENCES,
): Promise<Blob> {
  return new Response(writeBackup(database, { ...ABOUT, preferences }, patient()).stream).blob();
}

/** The lines of a backup, as anyone would read them. */
export async function linesIn(backup: Blob): Promise<Record<string, unknown>[]> {
  const text = await new Response(backup.stream().pipeThrough(new DecompressionStream('gzip'))).text();
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** A file of these lines, as it may come from anywhere. */
export async function packed(lines: (object | string)[]): Promise<Blob> {
  const text = lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('');
  return new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).blob();
}

/** What a whole backup of these lines consists of. */
export function whole(...lines: { kind: string }[]): object[] {
  const counts: Record<string, number> = {};
  for (const { kind } of lines) counts[kind] = (counts[kind] ?? 0) + 1;
  const { preferences: _, ...about } = ABOUT;
  return [{ format: 'kamerspoor-backup', version: 1, ...about, counts }, ...lines, { kind: 'end', counts }];
}

function reported(result: BackupReport | BackupRefusal): BackupReport {
  if ('refused' in result) throw new Error(`refused: ${result.refused}`);
  return result;
}

/** What a backup would add, and then what it adds, with nobody's choices. */
export async function restored(
  database: CorpusDatabase,
  backup: Blob,
): Promise<{ told: BackupReport; done: BackupReport }> {
  const options = { ...patient(), preferences: DEFAULT_PREFERENCES };
  const told = reported(await inspectBackup(database, backup, options));
  return { told, done: reported(await restoreBackup(database, backup, options)) };
}

/** Everything in a corpus but for what follows from the rest, and what is still to be done. */
export async function everythingIn(database: CorpusDatabase): Promise<Record<string, unknown[]>> {
  await rereadCitations(database, async () => {});
  const tables = database.tables.filter(({ name }) => name !== 'meta' && name !== 'unindexed');
  return Object.fromEntries(
    await Promise.all(tables.map(async (table) => [table.name, await table.toArray()] as const)),
  );
}

/** A corpus in which everything is that a person can have in it. */
export async function fullCorpus(): Promise<CorpusDatabase> {
  const { database, corpus } = await emptyCorpus();
  const [first, second, third, ...rest] = readSeeds();
  if (!first || !second || !third) throw new Error('no seeds');
  await loadSeeds(database, rest, '0.5.0');
  await corpus.remember({ ...first, id: 'kv-1256205' }, { untold: true, at: '2026-11-20T10:00:00.000Z' });
  await corpus.remember(first, { untold: true, at: '2026-11-21T10:00:00.000Z' });
  await corpus.remember(second, { untold: false, at: '2026-11-21T11:00:00.000Z' });
  await corpus.put(third);
  await corpus.visited(second.id, '2026-11-21T12:00:00.000Z');
  await corpus.put(kamervraag({ id: 'kv-tk-2024Z99002', vraagnummers: ['2024Z99002'] }));
  await corpus.remove('kv-tk-2024Z99002');
  await corpus.asked('2024Z02257', '2026-11-21');
  const changed = '2026-11-21T13:00:00.000Z';
  await database.notes.bulkPut([
    { document: third.id, question: '', labels: ['telegram', 'later lezen'], text: '', changed },
    { document: third.id, question: '3', labels: [], text: 'Zie ook vraag 4.', changed },
  ]);
  await database.follows.put({ vraagnummer: '2024Z02257', since: changed, known: [third.id], news: [] });
  const found = { record: second, xml: addressOf(second.id, 'xml'), html: addressOf(second.id) };
  await database.jobItems.put({ job: 'a', id: second.id, place: 0, state: 'had', found, attempts: 1 });
  await database.jobs.put({
    id: 'a',
    form: { words: 'telegram', lid: '', minister: '', onderwerp: '', answered: false, limit: 10 },
    begun: changed,
    changed,
    state: 'done',
    phase: 'reading',
    position: 1,
    pass: 1,
    total: 1,
    listed: 1,
    stored: 0,
    had: 1,
    recordOnly: 0,
    lost: 0,
    failures: 0,
  });
  return database;
}
