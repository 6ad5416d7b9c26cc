import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { addressOf } from '../../lib/identifiers/address';
import { Reader } from './reader';
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
  | 'storage';

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
      return i18n.t(`pdf.${failure}`);
    default:
      return i18n.t(`ask.${failure}`);
  }
}

type State = { name: 'reading'; progress?: PdfProgress } | { name: 'failed'; failure: PdfFailure } | ReadyState;
type ReadyState = { name: 'ready'; loaded: LoadedDocument };

function Reading({ progress, stop }: { progress: PdfProgress | undefined; stop(): void }) {
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

/** A document that exists as PDF only, while its PDF is read, and then as any other document. */
export function PdfPage({ id, read }: { id: string; read: ReadPdf }) {
  const [state, setState] = useState<State>({ name: 'reading' });
  const [attempt, setAttempt] = useState({ controller: new AbortController() });
  useEffect(() => {
    const { signal } = attempt.controller;
    setState({ name: 'reading' });
    const progress = (progress: PdfProgress) => setState({ name: 'reading', progress });
    read(id, progress, signal).then((came) =>
      setState('loaded' in came ? { name: 'ready', loaded: came.loaded } : { name: 'failed', failure: came.failure }),
    );
  }, [id, read, attempt]);
  useEffect(() => {
    document.title = state.name === 'ready' ? `${state.loaded.publicatie.title} – Kamerspoor` : 'Kamerspoor';
  }, [state]);
  if (state.name === 'ready') return <Reader {...state.loaded} />;
  return (
    <main>
      {state.name === 'reading' ? (
        <Reading progress={state.progress} stop={() => attempt.controller.abort()} />
      ) : (
        <div role="alert">
          <h1>{i18n.t('pdf.failed')}</h1>
          <p>{failureWords(state.failure)}</p>
          <p>
            <button type="button" class="button" onClick={() => setAttempt({ controller: new AbortController() })}>
              {i18n.t('pdf.again')}
            </button>{' '}
            <a href={addressOf(id, 'pdf')}>{i18n.t('pdf.original')}</a>
          </p>
        </div>
      )}
    </main>
  );
}
