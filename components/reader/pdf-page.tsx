import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { addressOf } from '../../lib/identifiers/address';
import { landOn } from '../page/land-on';
import { useKeptFocus } from '../use-kept-focus';
import { Reader, type Reading } from './reader';
import type { LoadedDocument } from './reader-page';

/** Why a PDF did not become a document. */
export type PdfFailure =
  | 'damaged'
  | 'protected'
  | 'tooLarge'
  | 'noText'
  | 'notOurs'
  | 'silent'
  | 'unknown'
  | 'unexpected'
  | 'stopped'
  | 'broken';

/** How far reading is: a page of so many, or before there are pages. */
export interface PdfProgress {
  page: number;
  of: number;
}

/** Reads a document's PDF into the corpus; never rejects. */
export type ReadPdf = (
  id: string,
  progress: (progress: PdfProgress) => void,
  signal: AbortSignal,
) => Promise<{ loaded: LoadedDocument } | { failure: PdfFailure }>;

/** The words for a failure; those of the site are the same as elsewhere. */
function failureWords(failure: PdfFailure): string {
  switch (failure) {
    case 'damaged':
    case 'protected':
    case 'tooLarge':
    case 'noText':
    case 'notOurs':
    case 'broken':
      return i18n.t(`pdf.${failure}`);
    default:
      return i18n.t(`ask.${failure}`);
  }
}

type State =
  | { name: 'waiting' }
  | { name: 'reading'; progress?: PdfProgress }
  | { name: 'failed'; failure: PdfFailure }
  | ReadyState;
type ReadyState = { name: 'ready'; loaded: LoadedDocument };

/** What is told to who does not see it; a failure is told by itself. */
function spokenWords({ name }: State): string {
  if (name === 'reading') return i18n.t('pdf.reading');
  return name === 'ready' ? i18n.t('pdf.done') : '';
}

function ReadingPdf({ progress, stop }: { progress: PdfProgress | undefined; stop(): void }) {
  return (
    <>
      <h1>{i18n.t('pdf.reading')}</h1>
      <p>
        <progress
          aria-label={i18n.t('pdf.reading')}
          {...(progress ? { value: progress.page, max: progress.of } : {})}
        />{' '}
        {progress && i18n.t('pdf.pages', [String(progress.page), String(progress.of)])}
      </p>
      <p>
        <button type="button" class="button" onClick={stop}>
          {i18n.t('ask.stop')}
        </button>
      </p>
    </>
  );
}

interface Props extends Reading {
  id: string;
  /** False when the page came back by itself, after a reload or with the browser: then the person is asked first. */
  atOnce: boolean;
  read: ReadPdf;
}

/** A document that exists as PDF only, while its PDF is read, and then as any other document. */
export function PdfPage({ id, atOnce, read, ...reading }: Props) {
  const [state, setState] = useState<State>({ name: 'waiting' });
  const [attempt, setAttempt] = useState(atOnce ? new AbortController() : undefined);
  useEffect(() => {
    if (!attempt) return;
    setState({ name: 'reading' });
    const progress = (progress: PdfProgress) => setState({ name: 'reading', progress });
    read(id, progress, attempt.signal).then((came) =>
      setState('loaded' in came ? { name: 'ready', loaded: came.loaded } : { name: 'failed', failure: came.failure }),
    );
  }, [id, read, attempt]);
  // Every button here goes away with what it was pressed for.
  const main = useRef<HTMLElement>(null);
  useKeptFocus(main);
  const hadFocus = main.current?.contains(document.activeElement) ?? false;
  useEffect(() => {
    document.title = state.name === 'ready' ? `${state.loaded.publicatie.title} – Kamerspoor` : 'Kamerspoor';
    // Whoever had the focus here goes on at the title, unless the address leads to a place of its own.
    const isLost = hadFocus && document.activeElement === document.body;
    const title = isLost && state.name === 'ready' ? document.querySelector('h1') : null;
    if (title) landOn(title);
  }, [state]);
  const start = (label: string) => (
    <p>
      <button type="button" class="button" onClick={() => setAttempt(new AbortController())}>
        {label}
      </button>{' '}
      <a href={addressOf(id, 'pdf')}>{i18n.t('pdf.original')}</a>
    </p>
  );
  const before = (
    <main class="reader" ref={main} tabIndex={-1}>
      {state.name === 'reading' && <ReadingPdf progress={state.progress} stop={() => attempt?.abort()} />}
      {state.name === 'waiting' && !atOnce && start(i18n.t('pdf.read'))}
      {state.name === 'failed' && (
        <div role="alert">
          <h1>{i18n.t('pdf.failed')}</h1>
          <p>{failureWords(state.failure)}</p>
          {start(i18n.t('pdf.again'))}
        </div>
      )}
    </main>
  );
  return (
    <>
      <p class="visually-hidden" role="status">
        {spokenWords(state)}
      </p>
      {state.name === 'ready' ? <Reader document={state.loaded} {...reading} /> : before}
    </>
  );
}
