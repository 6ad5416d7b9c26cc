import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const page = readFileSync(join(ROOT, 'docs/security.md'), 'utf8');

const isHead = (row: string) => /^\| (?:threat|-+) /.test(row);
const rows = page.split('\n').filter((line) => line.startsWith('|') && !isHead(line));

/** "`file`: name", as the last column of a row holds one or more. */
const tests = rows.flatMap((row) =>
  (row.split(' | ').at(-1) ?? '')
    .replace(/\s*\|$/, '')
    .split('<br>')
    .map((one) => /^`([^`]+)`: (.+)$/.exec(one.trim()) ?? [one]),
);

describe('the page on security', () => {
  it('names a test for every threat', () => {
    expect(rows.length).toBeGreaterThan(15);
    for (const [whole, file, name] of tests) expect([whole, Boolean(file), Boolean(name)]).toEqual([whole, true, true]);
  });

  it.each(tests.map(([, file = '', name = '']) => [file, name]))('names a test that exists: %s: %s', (file, name) => {
    expect(existsSync(join(ROOT, file))).toBe(true);
    const titles = [...readFileSync(join(ROOT, file), 'utf8').matchAll(/\)?\(\s*(['"`])(.+?)\1,/g)].map(
      (match) => match[2],
    );
    expect(titles).toContain(name);
  });
});
