import type { BackupRefusal, BackupReport, Watching } from '../../model/backup';
import { countApart } from '../check/set-apart';
import { tellFollowsChanged } from '../follow/follows-changed';
import { asImport } from '../importing';
import { openDatabase, ownVersion } from '../open-database';
import { readPreferences, writePreferences } from '../preferences';
import type { Counts } from './backup-line';
import { inspectBackup, restoreBackup } from './restore-backup';
import { writeBackup } from './write-backup';

/**
 * A backup of everything on this machine, as a stream to be written away; see {@link writeBackup}. `apart`: how many records
 * are kept apart, which are not in it. Rejects when the browser refuses storage.
 */
export async function openBackup(
  watching: Watching,
): Promise<{ stream: ReadableStream<Uint8Array<ArrayBuffer>>; written: Counts; apart: number }> {
  const [database, preferences] = await Promise.all([openDatabase(), readPreferences()]);
  const about = { made: new Date().toISOString(), extension: ownVersion(), preferences };
  const apart = await countApart(database);
  return { ...writeBackup(database, about, watching), apart };
}

/** What a backup would add on this machine; see {@link inspectBackup}. */
export async function inspectBackupHere(file: Blob, watching: Watching): Promise<BackupReport | BackupRefusal> {
  const [database, preferences] = await Promise.all([openDatabase(), readPreferences()]);
  return inspectBackup(database, file, { ...watching, preferences });
}

/**
 * Adds what a backup has on this machine, with its choices when `takesPreferences`; see {@link restoreBackup}. However it
 * ends, the index, what documents cite and what is followed are looked at again.
 */
export async function restoreBackupHere(
  file: Blob,
  { takesPreferences, ...watching }: Watching & { takesPreferences: boolean },
): Promise<BackupReport | BackupRefusal> {
  const [database, preferences] = await Promise.all([openDatabase(), readPreferences()]);
  const taken = takesPreferences ? { writePreferences } : {};
  try {
    return await asImport(() => restoreBackup(database, file, { ...watching, preferences, ...taken }));
  } finally {
    await tellFollowsChanged().catch(console.error);
  }
}
