import type { BackupServices } from '../../components/backup/backup-services';
import { createMakeRun } from '../../components/backup/make-run';
import { createRestoreRun } from '../../components/backup/restore-run';
import { saveFile } from '../../components/save-file';
import { inspectBackupHere, openBackup, restoreBackupHere } from '../../lib/corpus/backup/open-backups';
import type { MadeBackup, Watching } from '../../lib/model/backup';
import { today } from '../../lib/zaken/days';

/** https://developer.mozilla.org/docs/Web/API/Window/showSaveFilePicker: not in every browser, and not in TypeScript's types. */
interface WithFilePicker {
  showSaveFilePicker?(options: object): Promise<FileSystemFileHandle & { remove?(): Promise<void> }>;
}

type SavedFile = Awaited<ReturnType<NonNullable<WithFilePicker['showSaveFilePicker']>>>;

const FILE_TYPES = [{ accept: { 'application/gzip': ['.gz'] } }];

/** Writes a backup into a file as it is made; of one that is broken off nothing is left. */
async function makeInto(file: SavedFile, watching: Watching): Promise<MadeBackup> {
  try {
    const { stream, written, apart } = await openBackup(watching);
    await stream.pipeTo(await file.createWritable(), { signal: watching.signal });
    const { name, size } = await file.getFile();
    return { name, size, counts: written, apart };
  } catch (error) {
    // The browser made it empty when the person named it; one that was there before is as it was.
    if ((await file.getFile()).size === 0) await file.remove?.();
    throw error;
  }
}

/** Makes a backup that the browser keeps, on disk when it is large, until it is saved. */
async function makeBlob(name: string, watching: Watching): Promise<MadeBackup> {
  const { stream, written, apart } = await openBackup(watching);
  const blob = await new Response(stream).blob();
  saveFile(blob, name);
  return { name, size: blob.size, counts: written, apart, blob };
}

async function make(watching: Watching): Promise<MadeBackup | undefined> {
  const name = `kamerspoor-${today(new Date())}.jsonl.gz`;
  const { showSaveFilePicker } = window as WithFilePicker;
  if (!showSaveFilePicker) return makeBlob(name, watching);
  try {
    return await makeInto(await showSaveFilePicker({ suggestedName: name, types: FILE_TYPES }), watching);
  } catch (error) {
    // Only the person breaks off the choice of a file: the signal is not given to it.
    if (error instanceof DOMException && error.name === 'AbortError' && !watching.signal.aborted) return undefined;
    throw error;
  }
}

/** What makes and restores backups in this page. */
export const backupServices: BackupServices = {
  make: createMakeRun(make),
  restore: createRestoreRun({ inspect: inspectBackupHere, restore: restoreBackupHere }),
};
