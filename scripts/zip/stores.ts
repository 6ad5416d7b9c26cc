import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The browsers that have a store of their own, as WXT names them. */
export const STORES = ['chrome', 'edge', 'firefox'] as const;

/** Where `npm run zip` writes what a store gets; `sources`: what Mozilla's reviewers build again. */
export function zipPath(version: string, kind: (typeof STORES)[number] | 'sources'): string {
  return join(ROOT, '.output', `kamerspoor-${version}-${kind}.zip`);
}
