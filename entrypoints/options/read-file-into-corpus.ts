import type { ReadFile } from '../../components/options/read-files';
import { openCorpus } from '../../lib/corpus/open-corpus';
import type { Publicatie } from '../../lib/model/publicatie';
import { decodeText } from '../../lib/readers/decode-text';
import { PdfError } from '../../lib/readers/pdf/pdf-error';
import { readFile } from '../../lib/readers/read-file';
import { loadPdfLibrary } from '../reader/load-pdf-library';

/** In bytes; no document is larger. */
const LARGEST = 40_000_000;

function isPdf(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, 1024)).includes('%PDF-');
}

async function documentsIn(file: File, bytes: Uint8Array): Promise<Publicatie[]> {
  const known = { name: file.name, readAt: new Date().toISOString() };
  if (!isPdf(bytes)) {
    const parse = (text: string, type: 'text/html' | 'application/xml') => new DOMParser().parseFromString(text, type);
    return readFile(decodeText(bytes), { parse, ...known });
  }
  const { pdfjs, extractPages, readPdf } = await loadPdfLibrary();
  const publicatie = readPdf(await extractPages(bytes, pdfjs), known);
  return publicatie ? [publicatie] : [];
}

/** Reads one file, of any kind that a document comes in, and stores the documents in it. */
export const readFileIntoCorpus: ReadFile = async (file) => {
  try {
    if (file.size > LARGEST) return { failure: 'tooLarge' };
    const documents = await documentsIn(file, new Uint8Array(await file.arrayBuffer()));
    if (documents.length === 0) return { failure: 'notOurs' };
    const corpus = await openCorpus();
    for (const document of documents) await corpus.put(document);
    return { titles: [...new Set(documents.map(({ id, title }) => title || id))] };
  } catch (error) {
    console.error(error);
    return { failure: error instanceof PdfError ? error.problem : 'broken' };
  }
};
