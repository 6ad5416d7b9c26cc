import { tellIndexWaits } from './index-waits';

const NAME = 'kamerspoor-import';
/** How often it is looked whether an import is over, in milliseconds. */
const OFTEN = 1000;

/**
 * Does an import or a restore, in any number of pages at a time. What can wait does so until it is over, and is then told to
 * the background, however it ends.
 */
export async function asImport<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await navigator.locks.request(NAME, { mode: 'shared' }, work);
  } finally {
    await tellIndexWaits().catch(console.error);
  }
}

/**
 * Does some short work while no page imports; nothing, when one does. Asks for the lock without waiting for it: who waits
 * keeps the next import from beginning.
 */
export function unlessImporting<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
  return navigator.locks.request(NAME, { ifAvailable: true }, async (lock) => (lock ? work() : undefined));
}

async function isImporting(): Promise<boolean> {
  return (await unlessImporting(async () => true)) === undefined;
}

/** Waits for as long as any page imports; returns whether one did. */
export async function afterImport(): Promise<boolean> {
  if (!(await isImporting())) return false;
  do await new Promise((resolve) => setTimeout(resolve, OFTEN));
  while (await isImporting());
  return true;
}
