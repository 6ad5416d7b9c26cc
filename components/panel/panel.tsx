import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { openLinks } from '../open-links';

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

interface InsideProps {
  page: string;
  title: string;
  hidden: boolean;
  openHere(address: string): void;
  /** Something was typed there. */
  typed?(): void;
  /** From now on it may be taken away. */
  settled?(): void;
}

/**
 * Resolves when the page in a frame may be taken away: Chromium never lets go of one, nor of the megabytes that it has in
 * memory, that goes while the browser is still asked whether it may have databases. Who asks later is answered later.
 */
async function whenSettled(view: Window | null): Promise<void> {
  try {
    await view?.indexedDB.databases();
  } catch {
    // The browser refuses its storage: that is an answer as well.
  }
}

/**
 * A page of the extension in the panel, with looks and keys of its own. What it links to opens in the tab beside it; what its
 * cards link to, which cannot be seen from here, it opens there by itself.
 */
function Inside({ page, title, hidden, openHere, typed = () => {}, settled = () => {} }: InsideProps) {
  return (
    <iframe
      src={page}
      title={title}
      hidden={hidden}
      onLoad={({ currentTarget: { contentDocument, contentWindow } }) => {
        whenSettled(contentWindow).then(settled);
        contentDocument?.addEventListener('input', typed);
        if (contentDocument) openLinks(contentDocument, openHere);
      }}
    />
  );
}

/**
 * The document of the tab beside the panel; undefined as long as that is not known. While the tab shows none, it is the one
 * before, as long as that can be read: who follows a link in a text to the law that it cites goes on reading there.
 */
function useActiveDocument({ watchDocument, watchStored }: PanelServices) {
  const [tab, setTab] = useState<{ id: string | undefined }>();
  const [last, setLast] = useState<string>();
  const [stored, setStored] = useState<string>();
  useEffect(
    () =>
      watchDocument((id) => {
        setTab({ id });
        if (id !== undefined) setLast(id);
      }),
    [watchDocument],
  );
  useEffect(() => {
    if (last === undefined) return undefined;
    return watchStored(last, (isStored) => setStored(isStored ? last : undefined));
  }, [last, watchStored]);
  const isStored = last !== undefined && stored === last;
  return tab && { id: tab.id ?? (isStored ? last : undefined), isStored };
}

/**
 * The document in the reader: the wanted one, or still the one before until that may be taken away. Who goes through pages
 * faster than the reader opens passes some by.
 */
function useReading(wanted: string | undefined) {
  const [reading, setReading] = useState<{ id: string | undefined; isSettled: boolean }>();
  const { id, isSettled = true } = reading ?? {};
  useLayoutEffect(() => {
    if (isSettled && id !== wanted) setReading({ id: wanted, isSettled: wanted === undefined });
  }, [id, isSettled, wanted]);
  return { id, settled: () => setReading((now) => (now?.id === id ? { id, isSettled: true } : now)) };
}

/** Beside the pages: the reader, which follows the tab that the person looks at to each document, or search. */
export function Panel({ services }: { services: PanelServices }) {
  const active = useActiveDocument(services);
  const { id, isStored = false } = active ?? {};
  const [chosen, setChosen] = useState<Side>();
  const [asked, setAsked] = useState({ query: '', times: 0 });
  useEffect(
    () =>
      services.watchQuery((query) => {
        setAsked(({ times }) => ({ query, times: times + 1 }));
        setChosen('zoeken');
      }),
    [services],
  );
  // Who chose nothing yet reads where there is something to read.
  const side = chosen ?? (active && (id === undefined ? 'zoeken' : 'lezer'));
  // What was shown once stays behind the other: who comes back finds the list, or the place in the text, as it was.
  const shown = useRef(new Set<Side | undefined>()).current.add(side);
  const reading = useReading(isStored && shown.has('lezer') ? id : undefined);
  const search = `/popup.html?panel${asked.query ? `&q=${encodeURIComponent(asked.query)}` : ''}`;
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
        {shown.has('zoeken') && (
          <Inside
            key={`zoeken ${asked.times}`}
            page={search}
            title={i18n.t('sidepanel.zoeken')}
            hidden={side !== 'zoeken'}
            openHere={services.openHere}
            typed={() => setChosen('zoeken')}
          />
        )}
        {reading.id !== undefined && (
          <Inside
            key={`lezer ${reading.id}`}
            page={`/reader.html?panel&id=${encodeURIComponent(reading.id)}`}
            title={i18n.t('sidepanel.lezer')}
            hidden={side !== 'lezer' || reading.id !== id || !isStored}
            openHere={services.openHere}
            settled={reading.settled}
          />
        )}
        {/* It is there before its words: what comes together with them is seldom read out. */}
        <div role="status">
          {side === 'lezer' && active && !isStored && (
            <p class="panel-empty">{i18n.t(id === undefined ? 'sidepanel.noDocument' : 'sidepanel.notStored')}</p>
          )}
        </div>
      </main>
    </>
  );
}
