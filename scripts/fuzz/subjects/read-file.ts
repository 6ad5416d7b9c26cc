import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { createReadDocuments } from '../../../lib/files/read-documents';
import type { Publicatie } from '../../../lib/model/publicatie';
import { decodeText } from '../../../lib/readers/decode-text';
import { readPage } from '../../../lib/readers/page/read-page';
import { extractPages } from '../../../lib/readers/pdf/extract-pages';
import { readPdf } from '../../../lib/readers/pdf/read-pdf';
import { complaintsAbout } from '../complaints-about';
import type { Input } from '../input';
import type { Outcome } from '../outcome';
import { parseMarkup } from '../parse-markup';
import { indexComplaints } from './index-of';
import { linkComplaints } from './link-page';

const NOW = '2026-11-22T09:00:00.000Z';

/** Reads the documents in a file as an import does. */
export const readDocuments = createReadDocuments({
  parse: parseMarkup,
  async readPdf(name, bytes) {
    const publicatie = readPdf(await extractPages(bytes, pdfjs), { name, readAt: NOW });
    return publicatie ? [publicatie] : [];
  },
  now: () => NOW,
});

/** A page is also read where it is, and what it cites is linked there. */
function complaintsWhereItIs({ bytes, address = '' }: Input): { page: Publicatie | undefined; complaints: string[] } {
  const document = parseMarkup(decodeText(bytes), 'text/html');
  const page = readPage(document, { url: address, readAt: NOW });
  return { page, complaints: page ? linkComplaints(document, page, address) : [] };
}

/** A page, a file of XML, a record, a text or a PDF: read as an import does, a page also where it is. */
export async function readFileInput(input: Input): Promise<Outcome> {
  const read = await readDocuments(input.name, input.bytes);
  const { page, complaints } = input.kind === 'page' ? complaintsWhereItIs(input) : { page: undefined, complaints: [] };
  const documents = [...(typeof read === 'string' ? [] : read), ...(page ? [page] : [])];
  return {
    outcome: typeof read === 'string' ? read : 'read',
    complaints: [
      ...(read === 'broken' ? ['something went wrong that should not'] : []),
      ...complaints,
      ...documents.flatMap(complaintsAbout),
      ...(await indexComplaints(documents.slice(0, 1))),
    ],
    size: JSON.stringify(documents).length,
  };
}
