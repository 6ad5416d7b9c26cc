import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';

/** What the panel asks of the browser. */
export interface PanelServices {
  /** Calls back at once, and whenever the tab that the person looks at shows another document; returns how to stop. */
  watchDocument(changed: (id: string | undefined) => void): () => void;
  /** Whether a document is stored, at once and whenever that changes; returns how to stop. */
  watchStored(id: string, changed: (stored: boolean) => void): () => void;
  /** Calls back with each query that a person asked the panel for, from elsewhere; returns how to stop. */
  watchQuery(asked: (query: string) => void): () => void;
  /** Opens an address in the tab that the person looks at. */
  openHere(address: string): void;
}

type Side = 'lezer' | 'zoeken';

/** A page of the extension in the panel, with looks and keys of its own. What it links to opens in the tab beside it. */
function Inside({ page, title, openHere }: { page: string; title: string; openHere(address: string): void }) {
  return (
    <iframe
      src={page}
      title={title}
      onLoad={({ currentTarget }) => {
        currentTarget.contentDocument?.addEventListener('click', (event) => {
          const [target] = event.composedPath() as Partial<Element>[];
          const link = target?.closest?.<HTMLAnchorElement>('a[href]');
          if (event.defaultPrevented || event.button !== 0 || link?.protocol !== 'https:') return;
          event.preventDefault();
          openHere(link.href);
        });
      }}
    />
  );
}

/** The document of the tab beside the panel, as far as it is known. */
function useActiveDocument({ watchDocument, watchStored }: PanelServices) {
  const [id, setId] = useState<string>();
  const [stored, setStored] = useState<string>();
  useEffect(() => watchDocument(setId), [watchDocument]);
  useEffect(() => {
    if (id === undefined) return undefined;
    return watchStored(id, (isStored) => setStored(isStored ? id : undefined));
  }, [id, watchStored]);
  return { id, isStored: id !== undefined && stored === id };
}

/** Beside the pages: the reader, which follows the tab that the person looks at, or search. */
export function Panel({ services }: { services: PanelServices }) {
  const { id, isStored } = useActiveDocument(services);
  const [chosen, setChosen] = useState<Side>();
  const [query, setQuery] = useState('');
  useEffect(
    () =>
      services.watchQuery((asked) => {
        setQuery(asked);
        setChosen('zoeken');
      }),
    [services],
  );
  // Who chose nothing yet reads where there is something to read.
  const side = chosen ?? (id === undefined ? 'zoeken' : 'lezer');
  const search = `/popup.html?panel${query ? `&q=${encodeURIComponent(query)}` : ''}`;
  return (
    <>
      <header>
        <fieldset class="panel-sides" aria-label={i18n.t('sidepanel.sides')}>
          {(['lezer', 'zoeken'] as const).map((name) => (
            <button key={name} type="button" aria-pressed={name === side} onClick={() => setChosen(name)}>
              {i18n.t(`sidepanel.${name}`)}
            </button>
          ))}
        </fieldset>
      </header>
      <main>
        <h1 class="visually-hidden">{i18n.t('extensionName')}</h1>
        {side === 'zoeken' && (
          <Inside key={search} page={search} title={i18n.t('sidepanel.zoeken')} openHere={services.openHere} />
        )}
        {side === 'lezer' && isStored && (
          <Inside
            key={id}
            page={`/reader.html?panel&id=${encodeURIComponent(id ?? '')}`}
            title={i18n.t('sidepanel.lezer')}
            openHere={services.openHere}
          />
        )}
        {side === 'lezer' && !isStored && (
          <p class="panel-empty" role="status">
            {i18n.t(id === undefined ? 'sidepanel.noDocument' : 'sidepanel.notStored')}
          </p>
        )}
      </main>
    </>
  );
}
