/** Everything that reading a PDF needs, loaded only when one is read: it is larger than the rest of the extension. */
export async function loadPdfLibrary() {
  const [pdfjs, { default: worker }, { extractPages }, { readPdf }] = await Promise.all([
    import('pdfjs-dist'),
    import('pdfjs-dist/build/pdf.worker.min.mjs?url'),
    import('../../lib/readers/pdf/extract-pages'),
    import('../../lib/readers/pdf/read-pdf'),
  ]);
  pdfjs.GlobalWorkerOptions.workerSrc = worker;
  return { pdfjs, extractPages, readPdf };
}
