import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { VIEWS, type ViewName, viewNamed } from './views';

interface Props {
  /** Loads a view when it is shown first. */
  load(view: ViewName): Promise<ComponentType>;
}

/** The view that the address names, also when it changes. */
function useNamedView(): ViewName {
  const [view, setView] = useState(() => viewNamed(location.hash));
  useEffect(() => {
    const follow = () => setView(viewNamed(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return view;
}

/** Everything that a person does with their documents, a view for each, and the way between them. */
export function CorpusPage({ load }: Props) {
  const named = useNamedView();
  const [shown, setShown] = useState<{ view: ViewName; Content: ComponentType } | 'failed'>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    let isWanted = true;
    document.title = `${i18n.t(`corpus.view.${named}`)} – Kamerspoor`;
    load(named).then(
      (Content) => {
        if (!isWanted) return;
        // Who came from another view is read what this one is.
        const moved = shown !== undefined;
        setShown({ view: named, Content });
        if (moved) requestAnimationFrame(() => heading.current?.focus());
      },
      (error) => {
        console.error(error);
        if (isWanted) setShown('failed');
      },
    );
    return () => {
      isWanted = false;
    };
  }, [named]);
  return (
    <>
      <header class="corpus-header">
        <p class="corpus-name">{i18n.t('extensionName')}</p>
        <nav aria-label={i18n.t('corpus.nav')}>
          <ul>
            {VIEWS.map((view) => (
              <li key={view}>
                <a href={`#${view}`} {...(view === named ? { 'aria-current': 'page' as const } : {})}>
                  {i18n.t(`corpus.view.${view}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main class="corpus-main">
        {shown === 'failed' && <p role="alert">{i18n.t('corpus.failed')}</p>}
        {shown !== undefined && shown !== 'failed' && shown.view === named && (
          <>
            <h1 ref={heading} tabIndex={-1}>
              {i18n.t(`corpus.view.${shown.view}`)}
            </h1>
            <shown.Content />
          </>
        )}
      </main>
    </>
  );
}
