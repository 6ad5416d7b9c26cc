import type { PdfFailure, ReadPdf } from '../../components/reader/pdf-page';
import { openCorpus } from '../../lib/corpus/open-corpus';
import { addressOf } from '../../lib/identifiers/address';
import type { Corpus } from '../../lib/model/corpus';
import type { Publicatie } from '../../lib/model/publicatie';
import { PdfError } from '../../lib/readers/pdf/pdf-error';
import { browserSiteAccess } from '../../lib/sources/browser-site-access';
import { fetchPdf, fetchSidecar } from '../../lib/sources/fetch-documents';
import { type SiteAccess, SiteError } from '../../lib/sources/site-access';
import { loadDocument, withZaken } from './load-document';
import { loadPdfLibrary } from './load-pdf-library';

/** What is known of the document besides its PDF: from its page when that was remembered, or else the site's record. */
async function knownOf(
  id: string,
  corpus: Corpus,
  access: SiteAccess,
  signal: AbortSignal,
): Promise<Publicatie | undefined> {
  const stored = await corpus.get(id);
  if (stored) return stored;
  try {
    return await fetchSidecar(id, access, signal);
  } catch (error) {
    // The PDF tells most of it itself.
    if (error instanceof SiteError && error.problem !== 'stopped') return undefined;
    throw error;
  }
}

function failureOf(error: unknown, signal: AbortSignal): PdfFailure {
  if (signal.aborted) return 'stopped';
  if (error instanceof SiteError) return error.problem;
  return error instanceof PdfError ? error.problem : 'broken';
}

/**
 * Gets a document's PDF from the site, reads it, stores what it says unless it is read from a private window, and gives
 * the document. One whose PDF was read before is not asked for again.
 */
export function createPdfReading(isPrivate: boolean): ReadPdf {
  return async (id, progress, signal) => {
    try {
      const corpus = await openCorpus();
      const access = browserSiteAccess(() => corpus.takeTurn(Date.now()));
      const known = await knownOf(id, corpus, access, signal);
      if (known?.source.kind === 'pdf') return { loaded: await withZaken(known, corpus) };
      const data = await fetchPdf(id, access, signal);
      const { pdfjs, extractPages, readPdf } = await loadPdfLibrary();
      const pages = await extractPages(data, pdfjs, { signal, progress: (page, of) => progress({ page, of }) });
      const publicatie = readPdf(pages, {
        url: addressOf(id, 'pdf'),
        readAt: access.now(),
        ...(known ? { known } : {}),
      });
      if (!publicatie) return { failure: 'notOurs' };
      if (isPrivate) return { loaded: await withZaken(publicatie, corpus) };
      const loaded = await loadDocument(await corpus.put(publicatie), isPrivate);
      return loaded ? { loaded } : { failure: 'broken' };
    } catch (error) {
      console.error(error);
      return { failure: failureOf(error, signal) };
    }
  };
}
