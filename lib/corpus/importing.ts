import { underLock } from './under-lock';

const NAME = 'kamerspoor-import';

/** Does an import, one page at a time: what can wait does so until it is over. */
export function asImport(work: () => Promise<void>): Promise<void> {
  return underLock(NAME, work);
}

/** Waits for as long as any page imports. */
export function afterImport(): Promise<void> {
  return underLock(NAME, async () => {});
}
