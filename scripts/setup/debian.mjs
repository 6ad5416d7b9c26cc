import { existsSync } from 'node:fs';
import { mustRun } from './run.mjs';

/** Whether packages can be installed here: only on Debian, and only as root. */
export function mayInstall() {
  return existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

/**
 * Installs Debian's packages; when that fails, an error with this one sentence is thrown.
 *
 * @param {string[]} packages
 * @param {string} sentence
 */
export async function installOnDebian(packages, sentence) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await mustRun(sentence, 'apt-get', ['update', '-qq'], env);
  await mustRun(sentence, 'apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], env);
}
