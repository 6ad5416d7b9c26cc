import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { JSDOM } from 'jsdom';
import type { Publicatie } from '../lib/model/publicatie';
import { extractPages } from '../lib/readers/pdf/extract-pages';
import { readPdf } from '../lib/readers/pdf/read-pdf';
import { readFile } from '../lib/readers/read-file';

/**
 * `npm run -s read -- FILE [--url URL]`: the documents in a page, an official XML file, a record, a PDF or a text, as a JSON
 * array on standard output; `[]` when the file is not one of ours. With several files one line for each: file, kind,
 * id, number of questions, number of answers, gaps (a text may hold several documents, and then has as many lines); kind
 * `none` for a file that is not ours, `-` for nothing. Without `--url` a file is from the address in the `address.txt`
 * beside it, where there is one.
 */

function parse(text: string, type: 'text/html' | 'application/xml'): Document {
  return new JSDOM(text, { contentType: type }).window.document;
}

function addressBeside(file: string): string | undefined {
  const beside = join(dirname(file), 'address.txt');
  return existsSync(beside) ? readFileSync(beside, 'utf8').trim() : undefined;
}

/** In Node the library wants its build for older browsers. */
async function readPdfFile(file: string, url: string | undefined): Promise<Publicatie[]> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const pages = await extractPages(new Uint8Array(readFileSync(file)), pdfjs);
  const publicatie = readPdf(pages, { name: basename(file), ...(url ? { url } : {}) });
  return publicatie ? [publicatie] : [];
}

async function documentsIn(file: string, url = addressBeside(file)): Promise<Publicatie[]> {
  if (/\.pdf$/i.test(file)) return readPdfFile(file, url);
  return readFile(readFileSync(file, 'utf8'), { parse, name: basename(file), url });
}

function linesOf(file: string, documents: Publicatie[]): string[] {
  if (documents.length === 0) return [[file, 'none', '-', 0, 0, '-'].join('\t')];
  return documents.map(({ kind, id, questions, answers, gaps }) =>
    [file, kind, id, questions.length, answers.length, gaps.join(',') || '-'].join('\t'),
  );
}

const { positionals, values } = parseArgs({ allowPositionals: true, options: { url: { type: 'string' } } });
if (positionals.length === 0) {
  console.error('usage: npm run -s read -- FILE [--url URL]\n       npm run -s read -- FILE FILE ...');
  process.exit(2);
}
for (const file of positionals) {
  try {
    const documents = await documentsIn(file, values.url);
    if (positionals.length === 1) console.log(JSON.stringify(documents, null, 2));
    else for (const line of linesOf(file, documents)) console.log(line);
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}
