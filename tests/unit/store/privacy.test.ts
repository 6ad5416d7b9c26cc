import 'fake-indexeddb/auto';
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { REQUESTS, STORED } from '../../../components/privacy/statement';
import { createDatabase } from '../../../lib/corpus/database';
import { createIndexDatabase } from '../../../lib/corpus/index-storage';
import { projectFile, sectionsOf } from './store-listing';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const STATEMENTS = { nl: 'docs/privacy.nl.md', en: 'docs/privacy.md' };

const sources = ['lib', 'components', 'entrypoints']
  .flatMap((folder) => readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true }))
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  .map((path) => ({ path, text: projectFile(path).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '') }));

/** Every way in which code can have a browser get or send something. What only types or passes on a `fetch` gets nothing. */
const GETS =
  /(?<![.\w])fetch\((?!\w+: )|\baccess\.fetch\(|XMLHttpRequest|sendBeacon|new (?:WebSocket|EventSource|Image)\b|importScripts|\bdownloads\./;

/** The texts of the statement on the page, as `locales/` has them. */
function textsOf(language: 'nl' | 'en'): string[] {
  const section =
    projectFile(`locales/${language}.yml`)
      .split(/^privacy:$/m)[1]
      ?.split(/^\S/m)[0] ?? '';
  return [...section.matchAll(/^ +\w+: (.+)$/gm)].map(([, text = '']) => text.replace(/^"|"$/g, ''));
}

/** What is stored under a name such as `IndexedDB kamerspoor`. */
function storedIn(place: string): string[] {
  const lists = STORED.flatMap(([, where]) => where.split('; ')).filter((list) =>
    list.replace('IndexedDB ', '').startsWith(`${place}: `),
  );
  return [...new Set(lists.flatMap((list) => list.replace(/^.*: /, '').split(', ')))].sort();
}

describe('the privacy statement', () => {
  it('names every table of the databases', () => {
    expect(storedIn('kamerspoor')).toEqual(
      createDatabase()
        .tables.map(({ name }) => name)
        .sort(),
    );
    expect(storedIn('kamerspoor-index')).toEqual(
      createIndexDatabase()
        .tables.map(({ name }) => name)
        .sort(),
    );
  });

  it.each(['local', 'session'] as const)('names every key of storage.%s', (area) => {
    const own = sources.filter(({ text }) => text.includes(`browser.storage.${area}`));
    const keys = own.map(({ path, text }) => text.match(/^const \w*KEY = '([^']+)'/m)?.[1] ?? `${path} has no key`);
    expect(storedIn(`storage.${area}`)).toEqual([...new Set(keys)].sort());
  });

  it('knows no other place where things are stored', () => {
    const others =
      /(?<!\w)localStorage|storage\.sync|storage\.managed|document\.cookie|(?<!\w)caches\.(?:open|match)|getDirectory\(/;
    expect(sources.filter(({ text }) => others.test(text)).map(({ path }) => path)).toEqual([]);
    const drafts = sources.filter(({ text }) => /(?<!\w)sessionStorage\./.test(text)).map(({ path }) => path);
    expect(drafts).toEqual(['components/notes/drafts.ts']);
  });

  it.each(Object.entries(STATEMENTS))('in %s names every file that gets something, and no other', (_, path) => {
    const [section = ''] = [...sectionsOf(projectFile(path))].slice(-1).map(([, text]) => text);
    const named = [...section.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);
    expect(named.sort()).toEqual(
      sources
        .filter(({ text }) => GETS.test(text))
        .map(({ path }) => path)
        .sort(),
    );
  });

  it.each(Object.entries(STATEMENTS))('in %s says what its page says', (language, path) => {
    const statement = projectFile(path);
    const texts = textsOf(language as 'nl' | 'en').filter((text) => !['Privacy', linkOf(language)].includes(text));
    expect(texts.length).toBeGreaterThan(30);
    for (const text of texts) expect(statement).toContain(text);
    for (const [, where] of STORED) expect(statement).toContain(`\`${where}\``);
    for (const [, hosts] of REQUESTS) for (const host of hosts) expect(statement).toContain(`\`${host}\``);
  });
});

/** What the link to the page says. */
function linkOf(language: string): string {
  return projectFile(`locales/${language}.yml`).match(/^ {2}statement: (.+)$/m)?.[1] ?? '';
}
