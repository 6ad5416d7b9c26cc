import type { MakeRun } from './make-run';
import type { RestoreRun } from './restore-run';

/** The making and the restoring of backups in this page: both go on while other views are shown. */
export interface BackupServices {
  make: MakeRun;
  restore: RestoreRun;
}
