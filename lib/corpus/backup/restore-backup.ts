import { BACKUP_COUNTS, type BackupRefusal, type BackupReport, type Watching } from '../../model/backup';
import type { Preferences } from '../../model/preferences';
import type { CorpusDatabase } from '../database';
import type { LineKind } from './backup-line';
import type { NumberedLine } from './collect-runs';
import { chosenIn, differing } from './preferences-in';
import { BackupRefused, readBackup } from './read-backup';
import { restoreAliases } from './restore-aliases';
import { restoreFollows } from './restore-follows';
import { restoreJobItems, restoreJobs } from './restore-jobs';
import { restoreAsked, restoreRemoved, restoreVisits } from './restore-marks';
import { restoreNotes } from './restore-notes';
import { restorePublicaties } from './restore-publicaties';
import type { Restorer } from './restored';
import { createUnreadLines } from './unread-lines';

const RESTORERS: { [Kind in Exclude<LineKind, 'preferences'>]: Restorer<Kind> } = {
  alias: restoreAliases,
  publicatie: restorePublicaties,
  note: restoreNotes,
  follow: restoreFollows,
  removed: restoreRemoved,
  visit: restoreVisits,
  asked: restoreAsked,
  jobItem: restoreJobItems,
  job: restoreJobs,
};

interface Options extends Watching {
  /** The choices as they are here. */
  preferences: Preferences;
  /** Takes over the choices of the backup; absent when the person does not want that. */
  writePreferences?: ((chosen: Partial<Preferences>) => Promise<void>) | undefined;
}

async function goThrough(
  database: CorpusDatabase,
  file: Blob,
  { preferences, writePreferences, progress, signal }: Options,
  write: boolean,
): Promise<BackupReport | BackupRefusal> {
  const none = () => ({ fresh: 0, more: 0, same: 0 });
  const additions = { publicatie: none(), note: none(), follow: none(), job: none() };
  const counted = { additions, broughtBack: 0, besides: 0 };
  const report = { made: '', extension: '', ...counted, preferences: [] as (keyof Preferences)[] };
  const unread = createUnreadLines();

  async function use(lines: NumberedLine[]): Promise<void> {
    for (const { line } of lines) {
      if (line.kind !== 'preferences') continue;
      const chosen = chosenIn(line.preferences);
      report.preferences = differing(chosen, preferences);
      if (write) await writePreferences?.(chosen);
    }
    const kind = lines[0]?.line.kind;
    if (!kind || kind === 'preferences') return;
    // Lines that are used together are of one kind.
    const restored = await (RESTORERS[kind] as Restorer<LineKind>)(database, lines, write);
    restored.unread.forEach(unread.add);
    report.broughtBack += restored.broughtBack;
    report.besides += restored.besides;
    const told = BACKUP_COUNTS.find((one) => one === kind);
    if (!told) return;
    for (const how of ['fresh', 'more', 'same'] as const) additions[told][how] += restored.additions[how];
  }

  try {
    const reading = await readBackup(file, { use, unread: unread.add }, { progress, signal });
    return { ...report, ...reading, unread: unread.told() };
  } catch (error) {
    if (error instanceof BackupRefused) return error.refusal;
    if (signal.aborted) return { ...report, unread: unread.told(), stopped: true };
    throw error;
  }
}

/**
 * What a backup would add to what is here: adds nothing. What it says of documents that are here under another id that no
 * list of ours ties to it shows only when they are added. Rejects when the storage refuses.
 */
export function inspectBackup(
  database: CorpusDatabase,
  file: Blob,
  options: Omit<Options, 'writePreferences'>,
): Promise<BackupReport | BackupRefusal> {
  return goThrough(database, file, options, false);
}

/**
 * Adds to what is here what a backup has more, and removes nothing; tells what it added. Wherever it ends, each document,
 * note and list is there whole or not at all, and it can be done again. Rejects when the storage refuses.
 */
export function restoreBackup(
  database: CorpusDatabase,
  file: Blob,
  options: Options,
): Promise<BackupReport | BackupRefusal> {
  return goThrough(database, file, options, true);
}
