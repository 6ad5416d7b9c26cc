import type { BackupReport } from '../../model/backup';

/** Numbers of lines that are told of all that could not be used. */
const TOLD = 20;

/** The lines of a backup that could not be used, however many there are: only the first of them are kept. */
export function createUnreadLines() {
  let count = 0;
  let lines: number[] = [];
  return {
    add(number: number): void {
      count++;
      if (lines.length === TOLD && number > (lines.at(-1) ?? 0)) return;
      lines = [...lines, number].sort((a, b) => a - b).slice(0, TOLD);
    },
    told: (): BackupReport['unread'] => ({ count, lines }),
  };
}
