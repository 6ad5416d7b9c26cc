import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Publicatie } from '../../lib/model/publicatie';
import type { AskSite } from '../../lib/model/site';
import type { Relations, Zaak } from '../../lib/model/zaak';
import { landOn } from '../page/land-on';
import { NotStored } from './not-stored';
import { Reader, type Reading } from './reader';

/** A stored document, and the documents of its question. */
export interface LoadedDocument {
  publicatie: Publicatie;
  /** One for each of its vraagnummers. */
  zaken: Zaak[];
  /** The questions that it names, and that name it. */
  relations: Relations;
  /** `YYYY-MM-DD` */
  today: string;
}

type State = { name: 'loading' | 'not-found' | 'refused' } | { name: 'ready'; loaded: LoadedDocument };

interface Props extends Reading {
  id: string;
  /** Undefined when there is no such document; rejects when the storage refuses. */
  load(id: string): Promise<LoadedDocument | undefined>;
  /** Asks the site for a document that is not stored, and stores it; absent where nothing may be stored. */
  askSite?: ((id: string, ...how: Parameters<AskSite>) => ReturnType<AskSite>) | undefined;
  /** Calls back when more is stored of these questions; returns how to stop. Absent where nobody waits for it. */
  watchMore?: ((vraagnummers: readonly string[], came: () => void) => () => void) | undefined;
  /** What was searched for when it was opened. */
  query?: string | undefined;
}

/** Whether more of the questions of a document that is shown was stored since. */
function useMore(state: State, watchMore: Props['watchMore']): boolean {
  const loaded = state.name === 'ready' ? state.loaded : undefined;
  const [grown, setGrown] = useState<LoadedDocument>();
  useEffect(() => {
    const { vraagnummers } = loaded?.publicatie ?? { vraagnummers: [] };
    return vraagnummers.length > 0 ? watchMore?.(vraagnummers, () => setGrown(loaded)) : undefined;
  }, [loaded, watchMore]);
  return loaded !== undefined && grown === loaded;
}

/** A stored document on a page of our own. */
export function ReaderPage({ id, load, askSite, watchMore, query, ...reading }: Props) {
  const [state, setState] = useState<State>({ name: 'loading' });
  const [attempt, setAttempt] = useState(0);
  const hasMore = useMore(state, watchMore);
  useEffect(() => {
    let isWanted = true;
    const tell = (next: State) => {
      if (isWanted) setState(next);
    };
    load(id).then(
      (loaded) => tell(loaded ? { name: 'ready', loaded } : { name: 'not-found' }),
      () => tell({ name: 'refused' }),
    );
    return () => {
      isWanted = false;
    };
  }, [id, load, attempt]);
  useEffect(() => {
    document.title = state.name === 'ready' ? `${state.loaded.publicatie.title} – Kamerspoor` : 'Kamerspoor';
    // The button that brought the document is gone: whoever pressed it goes on at its title.
    const title = attempt > 0 && state.name === 'ready' ? document.querySelector('h1') : null;
    if (title) landOn(title);
  }, [state]);
  if (state.name === 'ready') {
    return (
      <>
        {/* A person chooses when: what comes in between moves what they read, and closes what they write in. */}
        <div role="status" class="reader-more">
          {hasMore && (
            <p class="reader-more-line">
              {i18n.t('reader.more')}{' '}
              <button type="button" class="button" onClick={() => setAttempt((before) => before + 1)}>
                {i18n.t('reader.showMore')}
              </button>
            </p>
          )}
        </div>
        <Reader key={state.loaded.publicatie.id} document={state.loaded} query={query} {...reading} />
      </>
    );
  }
  const ask: AskSite | undefined =
    askSite &&
    (async (...how) => {
      const came = await askSite(id, ...how);
      if (came.found > 0) setAttempt((before) => before + 1);
      return came;
    });
  return (
    <main class="reader">
      {state.name === 'loading' && <p class="hint">{i18n.t('reader.loading')}</p>}
      {/* What is the matter with the storage interrupts already: this is said after it. */}
      <div role="status">
        {state.name === 'refused' && (
          <>
            <h1>{i18n.t('reader.refusedTitle')}</h1>
            <p>{i18n.t('reader.refused')}</p>
          </>
        )}
      </div>
      {state.name === 'not-found' && <NotStored id={id} ask={ask} />}
    </main>
  );
}
