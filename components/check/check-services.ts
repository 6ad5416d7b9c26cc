import type { ApartRecord } from '../../lib/model/check';
import type { CheckRun } from './check-run';

/** The check of everything that is stored, and what it kept apart. */
export interface CheckServices {
  run: CheckRun;
  /** The records that could not be read and are kept apart. Rejects when the browser refuses storage. */
  recordsApart(): Promise<ApartRecord[]>;
  /** Forgets these of them. Rejects when the browser refuses storage. */
  forgetApart(records: readonly ApartRecord[]): Promise<void>;
}
