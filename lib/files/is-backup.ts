import { Gunzip, strFromU8 } from 'fflate';

/** What the first line of a backup begins with: see docs/backup.md. */
const BEGINNING = /^\{\s*"format"\s*:\s*"kamerspoor-backup"/;

/** What can be unpacked of the beginning of a gzip file; nothing of one that is damaged there. */
function unpackedTop(top: Uint8Array): string {
  let text = '';
  try {
    new Gunzip((bytes) => {
      text += strFromU8(bytes, true);
    }).push(top);
  } catch {
    // What is no gzip after all is no backup.
  }
  return text;
}

/** Whether a file is a backup that Kamerspoor made, packed as it was made or unpacked since, by its first bytes. */
export function isBackup(top: Uint8Array): boolean {
  return BEGINNING.test(top[0] === 0x1f ? unpackedTop(top) : strFromU8(top, true));
}
