import type { ImportServices } from '../../components/import/import-run';
import { breathe } from '../../lib/corpus/breathe';
import { asImport } from '../../lib/corpus/importing';
import { openCorpus } from '../../lib/corpus/open-corpus';
import { importFiles } from '../../lib/files/import-files';
import { createReadDocuments } from '../../lib/files/read-documents';
import type { ReadDocuments } from '../../lib/model/imported';
import { loadPdfLibrary } from '../reader/load-pdf-library';
import { parseXml } from './parse-xml';

const readPdf: ReadDocuments = async (name, bytes) => {
  const { pdfjs, extractPages, readPdf } = await loadPdfLibrary();
  const publicatie = readPdf(await extractPages(bytes, pdfjs), { name, readAt: new Date().toISOString() });
  return publicatie ? [publicatie] : [];
};

/** Reads files in this page, which alone can parse them, and stores what is in them. */
export const importServices: ImportServices = {
  async importFiles(given, report, signal) {
    const corpus = await openCorpus();
    const parser = new DOMParser();
    const read = createReadDocuments({
      parse: (text, type) => (type === 'application/xml' ? parseXml(text) : parser.parseFromString(text, type)),
      readPdf,
      now: () => new Date().toISOString(),
    });
    const work = { read, store: corpus.putAll, report, rest: breathe, signal };
    await asImport(() => importFiles(given, work));
  },
};
