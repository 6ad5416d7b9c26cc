import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { explainedWarnings, unexplained } from './lint/explained-warnings';
import { codeAround, lintReport } from './lint/lint-report';

/**
 * `npm run lint:firefox`, after a build: Mozilla's own check of the extension for Firefox. Fails on an error, on a warning that
 * `docs/lint.md` does not explain, and on an explanation of a warning that is gone. Needs no network.
 */
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BUILD = join(ROOT, '.output/firefox-mv3');
const ARGUMENTS = ['lint', '--no-config-discovery', '--no-input', '--output', 'json', '--source-dir', BUILD];

// It ends with 1 when there are errors; these are in what it says.
const { stdout, stderr, error } = spawnSync('npx', ['web-ext', ...ARGUMENTS], {
  cwd: ROOT,
  encoding: 'utf8',
  maxBuffer: 2 ** 26,
  // The packages' commands are batch files on Windows.
  shell: process.platform === 'win32',
});
if (!stdout) throw new Error(`web-ext lint said nothing. ${stderr || error}`);
const { errors, warnings } = lintReport.parse(JSON.parse(stdout));
const found = warnings.map((warning) => {
  const { code, message, file } = warning;
  return {
    code,
    file: file ?? 'no file',
    around: file ? codeAround(readFileSync(join(BUILD, file), 'utf8'), warning) : message,
  };
});
const wrong = [
  ...errors.map(({ code, message, file }) => `error ${code}${file ? ` in ${file}` : ''}: ${message}`),
  ...unexplained(found, explainedWarnings(readFileSync(join(ROOT, 'docs/lint.md'), 'utf8'))),
];
for (const line of wrong) console.error(line);
console.log(`${errors.length} errors, ${warnings.length} warnings, ${wrong.length} to look at`);
process.exitCode = wrong.length === 0 ? 0 : 1;
