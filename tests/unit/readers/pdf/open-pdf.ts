import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Publicatie } from '../../../../lib/model/publicatie';
import { extractPages } from '../../../../lib/readers/pdf/extract-pages';
import type { PdfPage } from '../../../../lib/readers/pdf/pdf-pages';

const FOLDER = fileURLToPath(new URL('../../../fixtures/pdf', import.meta.url));

/** The names of the folders with a PDF, what it comes under, and what it is to be read as. */
export const pdfFixtures = readdirSync(FOLDER).sort();

export function pdfBytes(folder: string): Uint8Array {
  return new Uint8Array(readFileSync(join(FOLDER, folder, 'source.pdf')));
}

export function nameOf(folder: string): string {
  return readFileSync(join(FOLDER, folder, 'name.txt'), 'utf8').trim();
}

export function expectedOf(folder: string): Publicatie | null {
  return JSON.parse(readFileSync(join(FOLDER, folder, 'expected.json'), 'utf8'));
}

/** The pages of a PDF, by the library as it runs in Node. */
export function openPdf(data: Uint8Array, options?: Parameters<typeof extractPages>[2]): Promise<PdfPage[]> {
  return extractPages(data, pdfjs, options);
}
