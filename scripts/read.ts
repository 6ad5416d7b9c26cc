import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { JSDOM } from 'jsdom';
import type { Publicatie } from '../lib/model/publicatie';
import { readPage } from '../lib/readers/page/read-page';
import { readText } from '../lib/readers/text/read-text';
import { readXml } from '../lib/readers/xml/read-xml';

/**
 * `npm run -s read -- FILE [--url URL]`: the documents in a page, an official XML file or a text, as a JSON array on
 * standard output; `[]` when the file is not one of ours.
 */

function readFile(content: string, url: string | undefined): Publicatie[] {
  if (!/^\s*(?:\uFEFF)?</.test(content)) return readText(content);
  const isHtml = /<html[\s>]|<!doctype\s+html/i.test(content.slice(0, 2000));
  const { document } = new JSDOM(content, { contentType: isHtml ? 'text/html' : 'application/xml' }).window;
  const options = url ? { url } : {};
  const publicatie = isHtml ? readPage(document, options) : readXml(document, options);
  return publicatie ? [publicatie] : [];
}

const { positionals, values } = parseArgs({ allowPositionals: true, options: { url: { type: 'string' } } });
const [file] = positionals;
if (!file) {
  console.error('usage: npm run -s read -- FILE [--url URL]');
  process.exit(2);
}
try {
  console.log(JSON.stringify(readFile(readFileSync(file, 'utf8'), values.url), null, 2));
} catch (error) {
  console.error(`${file}: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
