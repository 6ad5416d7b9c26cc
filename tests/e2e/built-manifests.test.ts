import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { REQUESTS } from '../../components/privacy/statement';
import { namesIn, sectionsOf } from '../unit/store/store-listing';

/** What the builds for Chromium and Firefox ask of a person, beside what the README says of it. Starts no browser. */
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const rows = (sectionsOf(readFileSync(`${ROOT}README.md`, 'utf8')).get('Permissions') ?? '')
  .split('\n')
  .filter((line) => /^\| `/.test(line));

interface Manifest {
  permissions: string[];
  host_permissions: string[];
  optional_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts: { matches: string[] }[];
  content_security_policy: { extension_pages: string };
  externally_connectable?: unknown;
  web_accessible_resources?: unknown;
  browser_specific_settings?: { gecko: { data_collection_permissions: unknown } };
}

describe.each([
  ['chrome-mv3', true],
  ['firefox-mv3', false],
])('the build %s', (build, isChromium) => {
  const manifest: Manifest = JSON.parse(readFileSync(`${ROOT}.output/${build}/manifest.json`, 'utf8'));
  const later = [...(manifest.optional_permissions ?? []), ...(manifest.optional_host_permissions ?? [])];
  const inScripts = manifest.content_scripts.flatMap(({ matches }) => matches);
  const atOnce = [...manifest.permissions, ...manifest.host_permissions, ...inScripts];
  const said = rows.filter((row) => isChromium || !row.includes('(Chrome, Edge)'));
  const namedIn = (lines: string[]) => lines.flatMap((line) => namesIn(line).flat()).sort();

  it('asks for what the README gives a sentence, and for nothing else', () => {
    expect(namedIn(said)).toEqual([...atOnce, ...later].sort());
    expect(namedIn(said.filter((row) => row.includes('(asked for when')))).toEqual(later.sort());
    for (const row of said) expect(row).toMatch(/^\| .+? +\| [A-Z].*[^.]\. +\|$/);
  });

  it('lets its own pages run its own code only, and connect only to where the privacy statement says', () => {
    const directives = new Map(
      manifest.content_security_policy.extension_pages
        .split(';')
        .map((directive) => directive.trim().split(/ (.*)/, 2) as [string, string]),
    );
    expect(directives.get('script-src')).toBe("'self'");
    const hosts = new Set(REQUESTS.flatMap(([, to]) => to));
    expect(directives.get('connect-src')?.split(' ').sort()).toEqual(["'self'", ...hosts].sort());
  });

  it('offers nothing to pages or other extensions', () => {
    // Chromium lets every other extension connect unless it is told not to; Firefox knows no such thing.
    expect(manifest.externally_connectable).toEqual(isChromium ? { ids: [] } : undefined);
    expect(manifest.web_accessible_resources).toBeUndefined();
  });

  it('tells Firefox that it collects nothing', () => {
    const told = manifest.browser_specific_settings?.gecko.data_collection_permissions;
    expect(told).toEqual(isChromium ? undefined : { required: ['none'] });
  });
});
