import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

const sources = ['lib', 'components', 'entrypoints'].flatMap(filesIn).filter((file) => /\.tsx?$/.test(file));

/** What a file imports: files of the project as paths from its root, packages by name. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const names = [...text.matchAll(/^(?:import|export)\b[^;]*?from '([^']+)'|^import '([^']+)'/gm)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
  return names.map((name) => (name.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(file), name)) : name));
}

function roomOf(path: string): string {
  const [top = '', room = ''] = path.split('/');
  return top === 'lib' ? `lib/${room}` : top;
}

/** Which rooms and packages each room may import, beside itself. The arrows run one way. */
const MAY_IMPORT: Record<string, string[]> = {
  'lib/model': ['zod/mini'],
  'lib/identifiers': ['lib/model'],
  'lib/readers': ['lib/model', 'lib/identifiers'],
  'lib/citations': ['lib/model', 'lib/identifiers'],
  'lib/zaken': ['lib/model', 'lib/identifiers'],
  'lib/annotate': ['lib/readers'],
  'lib/search': ['lib/model', 'lib/identifiers', 'lib/zaken', 'fuse.js/basic', '@orama/stemmers/dutch'],
  'lib/corpus': ['lib/model', 'lib/identifiers', 'lib/citations', 'lib/search', 'lib/zaken', 'dexie', 'wxt/browser'],
  'lib/files': ['lib/model', 'lib/readers', 'fflate'],
  'lib/sources': ['lib/model', 'lib/identifiers', 'lib/readers', 'lib/zaken', 'wxt/browser'],
  'lib/cite': ['lib/model', 'lib/identifiers', 'lib/citations', 'lib/zaken'],
  'lib/language': ['lib/model', 'lib/corpus', '.wxt/i18n/structure', '@wxt-dev/i18n', 'wxt/browser'],
  'lib/messages': ['lib/model', 'lib/identifiers', 'lib/zaken', '@webext-core/messaging', 'wxt/browser'],
  components: [
    'lib/annotate',
    'lib/cite',
    'lib/citations',
    'lib/identifiers',
    'lib/model',
    'lib/readers',
    'lib/search',
    'lib/zaken',
    'assets',
    'preact',
    'preact/hooks',
    '@floating-ui/dom',
    '@observablehq/plot',
    '#i18n',
  ],
  entrypoints: [
    'components',
    'lib/cite',
    'lib/corpus',
    'lib/files',
    'lib/identifiers',
    'lib/language',
    'lib/messages',
    'lib/model',
    'lib/readers',
    'lib/search',
    'lib/sources',
    'lib/zaken',
    'assets',
    'preact',
    'preact/hooks',
    '#i18n',
    'pdfjs-dist',
    'wxt/browser',
    'wxt/utils/define-background',
    'wxt/utils/define-content-script',
  ],
};

/** Rooms that know no browser, no database and no page of their own: everything they need is an argument. */
const PURE = [
  'lib/model',
  'lib/identifiers',
  'lib/readers',
  'lib/files',
  'lib/citations',
  'lib/zaken',
  'lib/search',
  'lib/cite',
];

describe('the rooms', () => {
  it.each(sources)('%s imports only what its room may', (file) => {
    const room = roomOf(file);
    const allowed = new Set([room, ...(MAY_IMPORT[room] ?? [])]);
    const forbidden = importsOf(file).filter((name) => {
      const target = /^(?:lib|components|entrypoints|assets)\//.test(name) ? roomOf(name) : name;
      return !allowed.has(target);
    });
    expect(forbidden).toEqual([]);
  });

  it('that are pure use no global of a browser', () => {
    const globals =
      /(?<![.\w'"`])(?:(?:browser|chrome|window|location|navigator|indexedDB|localStorage)\.|fetch\(|document\.(?:query|create|body|head|cookie|getElement|add))/;
    const offenders = sources.filter((file) => {
      if (!PURE.includes(roomOf(file))) return false;
      const text = readFileSync(join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      // A reader is given the document that it reads: then it is no global.
      const given = /\bdocument: Document\b/.test(text) ? text.replace(/\bdocument\./g, 'given.') : text;
      return globals.test(given);
    });
    expect(offenders).toEqual([]);
  });

  it('are all known here', () => {
    expect([...new Set(sources.map(roomOf))].filter((room) => !MAY_IMPORT[room])).toEqual([]);
  });
});

describe('every source file', () => {
  it.each(sources)('%s is named in kebab case and runs no text as code', (file) => {
    expect(file.split('/').at(-1)).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.content)?\.tsx?$/);
    const text = readFileSync(join(ROOT, file), 'utf8');
    expect(text).not.toMatch(
      /dangerouslySetInnerHTML|\.innerHTML\s*=|insertAdjacentHTML|\beval\(|new Function\(|document\.write/,
    );
  });
});

describe('the languages', () => {
  const keys = (language: string) =>
    readFileSync(join(ROOT, 'locales', `${language}.yml`), 'utf8')
      .split('\n')
      .filter((line) => /^\s*[\w-]+:/.test(line))
      .map((line) => line.replace(/:.*$/, ''));

  it('say the same things', () => {
    expect(keys('en')).toEqual(keys('nl'));
  });

  it('have names that every browser takes', () => {
    for (const key of keys('nl')) expect(key.trim()).toMatch(/^\w+$/);
  });

  it('put the same values into the same sentences', () => {
    const values = (language: string) =>
      readFileSync(join(ROOT, 'locales', `${language}.yml`), 'utf8')
        .split('\n')
        .map((line) => [...line.matchAll(/\$\d/g)].map(String).sort().join());
    expect(values('en')).toEqual(values('nl'));
  });
});

describe('the project', () => {
  it('has a lock file that names no package registry', () => {
    const lock = readFileSync(join(ROOT, 'package-lock.json'), 'utf8');
    expect(lock).not.toMatch(/"resolved"|\bregistry\./);
  });
});
