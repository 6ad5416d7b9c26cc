import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserName, builtFor } from './launch';
import { openRootsBuild } from './open-roots';

/** Beside a build for Firefox: what is to be granted. */
export const GRANTED = 'granted.json';

/** A build of the extension in a folder of its own. */
export interface GrantedBuild {
  /** For `launch({ extension: folder })`. */
  folder: string;
  remove(): void;
}

/**
 * A copy of the built extension that has its optional permissions from the start: no test can press a browser's own buttons.
 * `permissions`: the optional ones that are granted besides the search service's host.
 */
export function grantedBuild(permissions: string[] = []): GrantedBuild {
  const folder = mkdtempSync(join(tmpdir(), 'kamerspoor-granted-'));
  cpSync(openRootsBuild(builtFor(browserName())), folder, { recursive: true });
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  // Firefox gives them as to a person who agreed, right after the installation.
  if (browserName() === 'firefox') {
    writeFileSync(join(folder, GRANTED), JSON.stringify({ permissions, origins: manifest.optional_host_permissions }));
    return { folder, remove };
  }
  manifest.host_permissions.push(...manifest.optional_host_permissions);
  manifest.permissions.push(...permissions);
  delete manifest.optional_host_permissions;
  manifest.optional_permissions = manifest.optional_permissions.filter((one: string) => !permissions.includes(one));
  writeFileSync(file, JSON.stringify(manifest));
  return { folder, remove };
}
