import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { mustRun, ROOT } from './run.mjs';

const STAMP = new URL('node_modules/.kamerspoor-lock', ROOT);

function readStamp() {
  try {
    return readFileSync(STAMP, 'utf8');
  } catch {
    return '';
  }
}

/**
 * Installs the npm packages when they are missing or not those of package-lock.json. The lock's hash is kept beside
 * the packages, so that the second time costs nothing.
 */
export async function ensurePackages() {
  const lock = createHash('sha256')
    .update(readFileSync(new URL('package-lock.json', ROOT)))
    .digest('hex');
  if (readStamp() === lock) return;
  console.log('Installing the npm packages …');
  await mustRun('npm could not install the packages; is there a network?', 'npm', ['ci']);
  writeFileSync(STAMP, lock);
}
