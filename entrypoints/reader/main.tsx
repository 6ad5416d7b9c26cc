import { render } from 'preact';
import { i18n } from '#i18n';
import { PdfPage, type ReadPdf } from '../../components/reader/pdf-page';
import { ReaderPage } from '../../components/reader/reader-page';
import { inPrivateWindow } from '../../lib/corpus/private-window';
import { aboutTarget } from './about-target';
import { loadDocument } from './load-document';
import { createPdfReading } from './read-pdf-document';
import '../../assets/theme.css';
import '../../assets/own-page.css';
import '../../components/reader/reader.css';

/** Whether the browser brought this page anew, and nobody pressed anything. */
function cameBack(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return (navigation as PerformanceNavigationTiming | undefined)?.type !== 'navigate';
}

/** Once a PDF is stored, its page is that of any stored document: coming back to it asks for nothing. */
function storedAfterwards(read: ReadPdf): ReadPdf {
  return async (id, ...how) => {
    const came = await read(id, ...how);
    if ('loaded' in came) history.replaceState(null, '', `?id=${encodeURIComponent(came.loaded.publicatie.id)}`);
    return came;
  };
}

async function show(root: HTMLElement): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const id = asked.get('id') ?? '';
  const isPrivate = asked.has('private') || (await inPrivateWindow());
  const load = (id: string) => loadDocument(id, isPrivate);
  const readPdf = createPdfReading(isPrivate);
  const page = asked.has('pdf') ? (
    <PdfPage id={id} atOnce={!cameBack()} read={isPrivate ? readPdf : storedAfterwards(readPdf)} about={aboutTarget} />
  ) : (
    <ReaderPage id={id} load={load} about={aboutTarget} query={asked.get('q') ?? undefined} />
  );
  render(page, root);
}

const root = document.getElementById('app');
if (root) {
  document.documentElement.lang = i18n.t('languageTag');
  show(root).catch(console.error);
}
