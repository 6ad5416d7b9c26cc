import { inspectBackup, restoreBackup } from '../../../lib/corpus/backup/restore-backup';
import type { BackupRefusal, BackupReport } from '../../../lib/model/backup';
import { DEFAULT_PREFERENCES } from '../../../lib/model/preferences';
import type { Input } from '../input';
import type { Outcome } from '../outcome';
import { onSmallCorpus } from './small-corpus';

function wordFor(done: BackupReport | BackupRefusal): string {
  if ('refused' in done) return done.refused;
  if (done.cutAfter !== undefined) return 'cut';
  return done.unread.count > 0 ? 'in part' : 'whole';
}

/** A backup that a person gave to be restored: looked into, restored, and restored once more. */
export async function restore({ bytes }: Input): Promise<Outcome> {
  const options = () => ({
    progress: () => {},
    signal: new AbortController().signal,
    preferences: DEFAULT_PREFERENCES,
    writePreferences: async () => {},
  });
  const file = new Blob([bytes.slice()]);
  const { result, complaints, size } = await onSmallCorpus(async (database) => {
    const told = await inspectBackup(database, file, options());
    const done = await restoreBackup(database, file, options());
    const again = await restoreBackup(database, file, options());
    return { told, done, again };
  });
  const { told, done, again } = result;
  // How far a damaged file can be unpacked depends on when its error is met.
  const isCut = 'refused' in done || done.cutAfter !== undefined;
  const more = isCut || 'refused' in again ? 0 : again.additions.publicatie.fresh + again.additions.note.fresh;
  return {
    outcome: wordFor(done),
    complaints: [
      ...complaints,
      ...('refused' in told === 'refused' in done ? [] : ['what was told is not what was done']),
      ...(more > 0 ? [`restored once more it adds ${more} again`] : []),
    ],
    size,
  };
}
