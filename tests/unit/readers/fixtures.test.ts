import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { publicatie } from '../../../lib/model/publicatie';
import { readPage } from '../../../lib/readers/page/read-page';
import { readFile } from '../../../lib/readers/read-file';
import { readSidecar } from '../../../lib/readers/sidecar/read-sidecar';
import { readText } from '../../../lib/readers/text/read-text';
import { readXml } from '../../../lib/readers/xml/read-xml';

/**
 * A folder per page or file: what it is (`source.html` or `source.xml`), where it is from (`address.txt`), and what must
 * be read of it (`expected.json`, null for what is not ours). Written by `npm run fixtures`.
 */

const FOLDER = fileURLToPath(new URL('../../fixtures/pages', import.meta.url));

function parse(text: string, type: 'text/html' | 'application/xml'): Document {
  return new JSDOM(text, { contentType: type }).window.document;
}

interface Fixture {
  name: string;
  kind: 'page' | 'xml' | 'sidecar';
  content: string;
  url: string;
  expected: object | null;
}

const fixtures = readdirSync(FOLDER).map((name): Fixture => {
  const file = (one: string) => readFileSync(join(FOLDER, name, one), 'utf8');
  const isPage = existsSync(join(FOLDER, name, 'source.html'));
  const content = file(isPage ? 'source.html' : 'source.xml');
  const kind = isPage ? 'page' : content.includes('<officiele-publicatie') ? 'xml' : 'sidecar';
  return { name, kind, content, url: file('address.txt').trim(), expected: JSON.parse(file('expected.json')) };
});

const READERS = { page: readPage, xml: readXml, sidecar: readSidecar };

function withoutSource(document: object | undefined): object | null {
  if (!document) return null;
  const { source: _, ...rest } = document as { source: unknown };
  return rest;
}

describe.each(fixtures)('$name', ({ kind, content, url, expected }) => {
  const document = parse(content, kind === 'page' ? 'text/html' : 'application/xml');

  it('is read as it is', () => {
    const read = READERS[kind](document, { url });
    expect(withoutSource(read)).toEqual(expected);
    if (read) expect(publicatie.parse(read)).toEqual(read);
  });

  it('is refused by the readers of the others', () => {
    for (const [other, read] of Object.entries(READERS)) {
      if (other !== kind) expect(read(document, { url }), other).toBeUndefined();
    }
    expect(readText(content)).toEqual([]);
  });

  it('is read from a file in the same way', () => {
    const read = readFile(content, { parse, url });
    expect(read.map(withoutSource)).toEqual(expected ? [expected] : []);
  });
});

describe('the fixtures', () => {
  it('hold every kind in every shell', () => {
    const names = new Set(fixtures.map(({ name }) => name));
    for (const shell of ['2010', '2019', '2023', '2026', 'repository']) {
      for (const kind of ['kv', 'antwoord', 'mededeling']) expect(names).toContain(`${shell}-${kind}`);
    }
  });
});
