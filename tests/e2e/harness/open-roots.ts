import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** As the build writes it, whatever quotes it takes. */
const CLOSED = /(attachShadow\(\{\s*mode:\s*)(["'`])closed\2/g;

const copies = new Map<string, string>();

/**
 * A copy of a built extension that can be looked into: what it adds to a page is closed to the page's scripts, and so to a test
 * that presses its buttons. Nothing else differs. It is made once, and goes with this process. Throws when there is not
 * what is to be opened.
 */
export function openRootsBuild(build: string): string {
  const made = copies.get(build);
  if (made) return made;
  const folder = mkdtempSync(join(tmpdir(), 'kamerspoor-open-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  cpSync(build, folder, { recursive: true });
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  let opened = 0;
  for (const file of files.map((name) => join(folder, name))) {
    const script = readFileSync(file, 'utf8');
    const open = script.replace(CLOSED, '$1$2open$2');
    if (open === script) continue;
    writeFileSync(file, open);
    opened++;
  }
  // One for the site's pages, one for the reader.
  if (opened !== 2) throw new Error(`The build has ${opened} scripts with a closed root, not two.`);
  copies.set(build, folder);
  return folder;
}
