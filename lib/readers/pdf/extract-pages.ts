import { PdfError } from './pdf-error';
import type { PdfItem, PdfPage } from './pdf-pages';

/** What is used of pdfjs-dist; the whole of it is passed in, so that it is loaded only where a PDF is read. */
export interface PdfLibrary {
  getDocument(source: {
    data: Uint8Array;
    isEvalSupported: boolean;
    useWasm: boolean;
    useWorkerFetch: boolean;
    disableFontFace: boolean;
    verbosity: number;
  }): LoadingTask;
}

interface LoadingTask {
  promise: Promise<{ numPages: number; getPage(number: number): Promise<LibraryPage> }>;
  destroy(): Promise<void>;
}

interface LibraryPage {
  getViewport(options: { scale: number }): {
    width: number;
    height: number;
    convertToViewportPoint(x: number, y: number): number[];
  };
  getTextContent(): Promise<{ items: object[] }>;
  cleanup(): boolean;
}

/** As pdfjs gives it; `transform` is the matrix of PDF, its last two numbers the start of the baseline. */
interface LibraryItem {
  str: string;
  transform: number[];
  width: number;
  fontName: string;
}

/** Bounds for what is no question or answer, with room above what one needs. */
const MOST_BYTES = 40_000_000;
const MOST_PAGES = 400;
const MOST_ITEMS = 10_000;
/** ISO 32000, annex H: a reader looks for the header and the end of a file this far in. */
const SEARCHED = 1024;

/** Errors of pdfjs that the file causes, by the names that survive the way out of its worker. */
const PROBLEMS = new Map<string, PdfError['problem']>([
  ['PasswordException', 'protected'],
  ['InvalidPDFException', 'damaged'],
  ['FormatError', 'damaged'],
  ['UnknownErrorException', 'damaged'],
  ['XRefEntryException', 'damaged'],
  ['XRefParseException', 'damaged'],
  ['MissingDataException', 'damaged'],
]);

/**
 * A file that breaks off is mended by pdfjs with what is there; but half an answer is worse than none, so the mark at
 * the end of a file has to be there, as well as the one at its start.
 */
function isWhole(data: Uint8Array): boolean {
  const asText = (bytes: Uint8Array) => String.fromCharCode(...bytes);
  return (
    asText(data.subarray(0, SEARCHED)).includes('%PDF-') &&
    asText(data.subarray(Math.max(0, data.length - SEARCHED))).includes('%%EOF')
  );
}

function toItem(item: object, viewport: ReturnType<LibraryPage['getViewport']>): PdfItem[] {
  if (!('str' in item)) return [];
  const { str, transform, width, fontName } = item as LibraryItem;
  const [a = 0, b = 0, c = 0, d = 0, left = 0, base = 0] = transform;
  const [x = 0, y = 0] = viewport.convertToViewportPoint(left, base);
  const [right = 0, level = 0] = viewport.convertToViewportPoint(left + a, base + b);
  // What does not run from left to right on the page as it is shown is a stamp or a watermark.
  const isUpright = right > x && Math.abs(level - y) < 0.02 * (right - x);
  return str.trim() !== '' && isUpright ? [{ text: str, x, y, width, height: Math.hypot(c, d), font: fontName }] : [];
}

async function readPages(task: LoadingTask, progress: (done: number, of: number) => void): Promise<PdfPage[]> {
  const document = await task.promise;
  if (document.numPages > MOST_PAGES) throw new PdfError('tooLarge');
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const { width, height } = viewport;
    const placed = items.flatMap((item) => toItem(item, viewport));
    if (placed.length > MOST_ITEMS) throw new PdfError('tooLarge');
    pages.push({ width, height, items: placed });
    page.cleanup();
    progress(number, document.numPages);
  }
  if (pages.every(({ items }) => items.length === 0)) throw new PdfError('noText');
  return pages;
}

/**
 * The text on each page of a PDF, with its place. `data` stays the caller's. `progress` is told after each page. Throws
 * a {@link PdfError} when the file is the cause, and the reason of `signal` once that is aborted.
 */
export async function extractPages(
  data: Uint8Array,
  pdfjs: PdfLibrary,
  options: { signal?: AbortSignal; progress?: (done: number, of: number) => void } = {},
): Promise<PdfPage[]> {
  const { signal, progress = () => {} } = options;
  signal?.throwIfAborted();
  if (data.length > MOST_BYTES) throw new PdfError('tooLarge');
  if (!isWhole(data)) throw new PdfError('damaged');
  const task = pdfjs.getDocument({
    // The library takes the bytes away from whoever gives them.
    data: data.slice(),
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    disableFontFace: true,
    verbosity: 0,
  });
  const stop = () => void task.destroy();
  signal?.addEventListener('abort', stop);
  try {
    return await readPages(task, progress);
  } catch (error) {
    signal?.throwIfAborted();
    const problem = error instanceof Error ? PROBLEMS.get(error.name) : undefined;
    throw problem ? new PdfError(problem, { cause: error }) : error;
  } finally {
    signal?.removeEventListener('abort', stop);
    await task.destroy();
  }
}
