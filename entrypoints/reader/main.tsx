import { render } from 'preact';
import { PdfPage, type ReadPdf } from '../../components/reader/pdf-page';
import { ReaderPage } from '../../components/reader/reader-page';
import { StorageNotice } from '../../components/storage/storage-notice';
import { readPreferences, watchPreferences } from '../../lib/corpus/preferences';
import { watchSharedStorage } from '../../lib/corpus/shared-trouble';
import { watchMore } from '../../lib/corpus/watch-more';
import { speakOnPage } from '../../lib/language/speak-chosen';
import { DEFAULT_PREFERENCES, type Preferences } from '../../lib/model/preferences';
import { isPrivate as isPrivatePage } from '../corpus/is-private';
import { openHere } from '../sidepanel/open-here';
import { hasPanel } from '../sidepanel/open-panel';
import { aboutTarget } from './about-target';
import { loadDocument } from './load-document';
import { openBeside } from './open-beside';
import { createPdfReading } from './read-pdf-document';
import { readerRequest } from './reader-request';
import { slotsOf } from './slots-of';
import '../../assets/theme.css';
import '../../assets/own-page.css';
import '../../components/reader/reader.css';
import '../../components/reader/timeline.css';
import '../../components/reader/sub-questions.css';
import '../../components/reader/found-words.css';
import '../../components/storage/storage-notice.css';
import '../../components/reader/print.css';

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

/** What it takes to get a document is loaded when somebody wants one. */
const askSite: Parameters<typeof ReaderPage>[0]['askSite'] = async (...how) =>
  (await import('../popup/ask-for-popup')).askForPopup(...how);

async function show(root: HTMLElement): Promise<void> {
  const { id, pdf, inPanel, query } = readerRequest(location.search);
  document.documentElement.classList.toggle('panel', inPanel);
  const [isPrivate] = await Promise.all([isPrivatePage(), speakOnPage(document)]);
  const load = (id: string) => loadDocument(id, isPrivate);
  const readPdf = isPrivate ? createPdfReading(true) : storedAfterwards(createPdfReading(false));
  const atOnce = !cameBack();
  const hasPage = !isPrivate && !inPanel && hasPanel();
  const present = ({ readerKeys: keys }: Preferences) => {
    const reading = {
      about: aboutTarget,
      slotsOf,
      keys,
      openBeside: hasPage ? openBeside : undefined,
      openHere: inPanel ? openHere : undefined,
    };
    const page = pdf ? (
      <PdfPage id={id} atOnce={atOnce} read={readPdf} {...reading} />
    ) : (
      <ReaderPage
        id={id}
        load={load}
        askSite={isPrivate ? undefined : askSite}
        watchMore={inPanel ? watchMore : undefined}
        query={query}
        {...reading}
      />
    );
    const whole = (
      <>
        <StorageNotice watch={watchSharedStorage} />
        {page}
      </>
    );
    render(whole, root);
  };
  present(await readPreferences().catch(() => DEFAULT_PREFERENCES));
  watchPreferences(present);
}

const root = document.getElementById('app');
if (root) show(root).catch(console.error);
