import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Publicatie } from '../../lib/model/publicatie';
import type { Relations, Zaak } from '../../lib/model/zaak';
import { Reader } from './reader';
import type { AskAbout } from './use-citations';

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

type State = { name: 'loading' | 'not-found' | 'refused' } | ({ name: 'ready' } & LoadedDocument);

interface Props {
  id: string;
  /** Undefined when there is no such document; rejects when the storage refuses. */
  load(id: string): Promise<LoadedDocument | undefined>;
  about?: AskAbout | undefined;
  /** What was searched for when it was opened. */
  query?: string | undefined;
}

/** A stored document on a page of our own. */
export function ReaderPage({ id, load, about, query }: Props) {
  const [state, setState] = useState<State>({ name: 'loading' });
  useEffect(() => {
    load(id).then(
      (loaded) => setState(loaded ? { name: 'ready', ...loaded } : { name: 'not-found' }),
      () => setState({ name: 'refused' }),
    );
  }, [id, load]);
  useEffect(() => {
    document.title = state.name === 'ready' ? `${state.publicatie.title} – Kamerspoor` : 'Kamerspoor';
  }, [state]);
  if (state.name === 'ready') {
    return <Reader document={state} about={about} query={query} />;
  }
  return (
    <main>
      {state.name === 'loading' && <p class="hint">{i18n.t('reader.loading')}</p>}
      {state.name === 'refused' && <p role="alert">{i18n.t('reader.refused')}</p>}
      {state.name === 'not-found' && (
        <>
          <h1>{i18n.t('reader.notFound')}</h1>
          <p>{i18n.t('reader.notFoundHint')}</p>
        </>
      )}
    </main>
  );
}
