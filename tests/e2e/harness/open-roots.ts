import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SCRIPT = join('content-scripts', 'publicatie.js');
/** As the build writes it, whatever quotes it takes. */
const CLOSED = /(attachShadow\(\{\s*mode:\s*)(["'`])closed\2/g;

const copies = new Map<string, string>();

/**
 * A copy of a built extension that can be looked into: what it adds to a page is closed to the page's scripts, and so to a test
 * that presses its buttons. Nothing else differs. It is made once, and goes with this process. Throws when there is not
 * exactly one such place to open.
 */
export function openRootsBuild(build: string): string {
  const made = copies.get(build);
  if (made) return made;
  const folder = mkdtempSync(join(tmpdir(), 'kamerspoor-open-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  cpSync(build, folder, { recursive: true });
  const file = join(folder, SCRIPT);
  const script = readFileSync(file, 'utf8');
  if (script.match(CLOSED)?.length !== 1) throw new Error('The build has no closed root, or several.');
  writeFileSync(file, script.replace(CLOSED, '$1$2open$2'));
  copies.set(build, folder);
  return folder;
}
