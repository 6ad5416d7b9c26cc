import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = new URL('../../', import.meta.url);

/** The commands of the installed packages come first. */
const PATH = [fileURLToPath(new URL('node_modules/.bin', ROOT)), process.env.PATH].join(delimiter);

/**
 * Runs a command, one of the installed packages' among them, in the project's folder. Resolves with its exit code and, when `show` is false, everything it wrote;
 * with `show` the output goes straight to the terminal.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ show?: boolean, env?: Record<string, string | undefined> }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { show = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, PATH, ...env },
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      // npm and the packages' commands are batch files on Windows.
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout?.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr?.on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Like {@link run}, for what has to work before anything else can: when it fails, its output is shown and an error
 * with this one sentence is thrown.
 *
 * @param {string} sentence
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string | undefined>} [env]
 */
export async function mustRun(sentence, command, args, env = {}) {
  const { code, output } = await run(command, args, { env });
  if (code === 0) return;
  process.stderr.write(output);
  throw new SetupError(sentence);
}

/** Something that a person has to mend; its message says what, in one sentence. */
export class SetupError extends Error {}
