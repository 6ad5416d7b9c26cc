import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { differentFiles } from './zip/different-files';
import { filesOf } from './zip/steady-zip';
import { ROOT, STORES, zipPath } from './zip/stores';

/**
 * `npm run zip:check`, after `npm run zip`: does what a reviewer at Mozilla does. Unpacks the sources in a folder of their
 * own, installs the packages there, builds, and compares every file with those in the three zips. Nothing may be in the
 * sources that git does not know. Needs the package registry, or npm's cache of it.
 */
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const sources = filesOf(readFileSync(zipPath(version, 'sources')));
const folder = mkdtempSync(join(tmpdir(), 'kamerspoor-sources-'));

function run(command: string, ...given: string[]): void {
  console.log([command, ...given].join(' '));
  // npm's commands are batch files on Windows.
  const shell = process.platform === 'win32';
  execFileSync(command, given, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], shell });
}

function filesIn(built: string): Map<string, Uint8Array> {
  const entries = readdirSync(built, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [relative(built, path).replaceAll('\\', '/'), readFileSync(path)]));
}

/** What would go to Mozilla and was never meant to; where the project is no checkout of git, nobody can tell. */
function strangers(): string[] {
  try {
    const known = new Set(execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0'));
    return [...sources.keys()].filter((name) => !known.has(name)).map((name) => `${name}: not known to git`);
  } catch {
    console.log('No checkout of git: whether the sources hold only what belongs to the project is not checked.');
    return [];
  }
}

const wrong = strangers();
try {
  for (const [name, bytes] of sources) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  run('npm', 'ci', '--prefer-offline');
  for (const store of STORES) {
    run('npx', 'wxt', 'build', '-b', store, '--mv3');
    const built = filesIn(join(folder, '.output', `${store}-mv3`));
    const shipped = filesOf(readFileSync(zipPath(version, store)));
    const different = differentFiles(built, shipped, ['the build of the sources', 'the zip']);
    wrong.push(...different.map((line) => `${store}: ${line}`));
    if (different.length === 0) console.log(`${store}: the sources build to the same ${shipped.size} files`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const line of wrong) console.error(line);
process.exitCode = wrong.length === 0 ? 0 : 1;
