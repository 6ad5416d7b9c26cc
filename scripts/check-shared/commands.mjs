// Runs the project's own commands, as a person would.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What a command prints; throws what it says when it fails. */
export function output(command, args, input = '') {
  const shell = process.platform === 'win32';
  const done = spawnSync(command, args, { cwd: ROOT, input, encoding: 'utf8', maxBuffer: 2 ** 28, shell });
  assert.equal(done.status, 0, `${command} ${args.join(' ')}\n${done.stderr}${done.error ?? ''}`);
  return done.stdout;
}

/** What a command of package.json prints. */
export function npmRun(command, args = [], input = '') {
  return output('npm', ['run', '-s', command, '--', ...args], input);
}
