import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { inPrivateWindow } from '../../lib/corpus/private-window';
import type { Corpus } from '../../lib/model/corpus';
import type { Publicatie } from '../../lib/model/publicatie';
import type { Zaak } from '../../lib/model/zaak';
import { today } from '../../lib/zaken/days';
import { zaakOf } from '../../lib/zaken/zaak-of';
import { Reader } from './reader';

type State = { name: 'loading' | 'not-found' | 'refused' } | { name: 'ready'; publicatie: Publicatie; zaak: Zaak };

async function load(id: string, openCorpus: () => Promise<Corpus>): Promise<State> {
  const corpus = await openCorpus();
  const publicatie = await corpus.get(id);
  if (!publicatie) return { name: 'not-found' };
  const [vraagnummer] = publicatie.vraagnummers;
  const day = today(new Date());
  const zaak = vraagnummer ? await corpus.zaak(vraagnummer, day) : zaakOf('', [], day);
  // That it cannot be remembered is no reason not to show it.
  if (!(await inPrivateWindow())) await corpus.visited(id, new Date().toISOString()).catch(() => {});
  return { name: 'ready', publicatie, zaak };
}

/** A stored document on a page of our own, loaded from the corpus. */
export function ReaderPage({ id, openCorpus }: { id: string; openCorpus(): Promise<Corpus> }) {
  const [state, setState] = useState<State>({ name: 'loading' });
  useEffect(() => {
    load(id, openCorpus).then(setState, () => setState({ name: 'refused' }));
  }, [id, openCorpus]);
  useEffect(() => {
    document.title = state.name === 'ready' ? `${state.publicatie.title} – Kamerspoor` : 'Kamerspoor';
  }, [state]);
  if (state.name === 'ready') return <Reader publicatie={state.publicatie} zaak={state.zaak} />;
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
