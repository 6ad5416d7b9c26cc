import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { AskSite } from '../../lib/model/site';
import { hasWords } from '../../lib/search/words/words-in';
import { outcomeWords } from '../ask-site';
import { Announcement } from './announcement';
import { AskMissing, isQuestionOrAnswer } from './ask-missing';
import { Footer } from './footer';
import { keyAction } from './key-action';
import type { ListRow } from './list-section';
import { NothingFound } from './nothing-found';
import { PageSwitch } from './page-switch';
import type { PopupServices } from './popup-services';
import { ResultList } from './result-list';
import { SearchField } from './search-field';
import { StorageRefused } from './storage-refused';
import { useCited } from './use-cited';
import { useEnter } from './use-enter';
import { useLibrary } from './use-library';
import { useQuery } from './use-query';
import { useShownView } from './use-shown-view';
import { Welcome } from './welcome';

/** The popup: search as you type, and what was read or waits for an answer while nothing is typed. */
export function Popup({ services }: { services: PopupServices }) {
  const { state, retry, reload } = useLibrary(services);
  const { query, restored, setQuery } = useQuery(services);
  const { cited, pending, showAll } = useCited(services, state.name === 'ready' ? state.library : undefined, query);
  const { view, shownQuery } = useShownView(state, query, cited, pending);
  const [chosen, setChosen] = useState<number>();
  const [problem, setProblem] = useState('');
  /** What came of asking the site, until the query changes. */
  const [told, setTold] = useState('');
  const [mayStore, setMayStore] = useState(false);
  useEffect(() => {
    services.mayStore().then(setMayStore, () => setMayStore(false));
  }, [services]);
  const input = useRef<HTMLInputElement>(null);

  const text = query ?? '';
  const rows = view.name === 'list' ? view.sections.flatMap((section) => section.rows) : [];
  const site = rows.find(({ kind }) => kind === 'site');
  const missing = site?.kind === 'site' && mayStore && isQuestionOrAnswer(site.id) ? site.id : undefined;
  // The best result is active at once; the lists of an empty field wait until an arrow enters them.
  const active = chosen ?? (hasWords(shownQuery) && rows.length > 0 ? 0 : -1);

  const enter = useEnter(pending, (behind) => {
    const row = rows[active];
    if (row) open(row, behind);
  });

  function search(query: string) {
    enter.forget();
    setChosen(undefined);
    setProblem('');
    setTold('');
    setQuery(query);
  }

  /** For buttons, which are gone once their search is done. */
  function searchAndFocus(query: string) {
    search(query);
    input.current?.focus();
  }

  async function open(row: ListRow, behind: boolean) {
    if (row.kind === 'more') {
      // The documents of the query before are wanted no more.
      if (pending) return;
      // The first of the rows that come takes its place.
      setChosen(rows.indexOf(row));
      showAll();
      input.current?.focus();
      return;
    }
    try {
      await (behind ? services.openBehind(row.destination) : services.openHere(row.destination));
    } catch {
      setProblem(i18n.t('popup.openFailed'));
      return;
    }
    if (!behind) services.close();
  }

  /** Asks the site for a document; what came is in the list then, and the field has the focus. */
  const askFor =
    (id: string): AskSite =>
    async (...how) => {
      const outcome = await services.askSite(id, ...how);
      if (outcome.found > 0) {
        // The button is gone by then: what came of it is said beside the list.
        setTold(outcomeWords(outcome, ''));
        await reload();
        input.current?.focus();
      }
      return outcome;
    };

  function onKey(event: KeyboardEvent) {
    // There is no walking in the list of the query before, and the first row of the next one can be meant already.
    const list = pending ? { rows: 0, active: 0 } : { rows: rows.length, active };
    const action = keyAction(event, { query: text, ...list });
    if (!action) return;
    event.preventDefault();
    if (action.name === 'move') setChosen(action.to);
    if (action.name === 'clear') search('');
    if (action.name === 'close') services.close();
    if (action.name === 'open') enter.press(action.behind);
  }

  return (
    <main class="popup">
      <h1 class="visually-hidden">{i18n.t('extensionName')}</h1>
      <SearchField
        input={input}
        query={text}
        restored={restored}
        expanded={view.name === 'list'}
        active={active}
        onInput={search}
        onKey={onKey}
      />
      <Announcement text={view.announcement} />
      <div class="notices">
        {problem && (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
        {told && !missing && (
          <p class="missing" role="status">
            {told}
          </p>
        )}
        {missing && <AskMissing id={missing} ask={askFor(missing)} />}
      </div>
      <div class="body">
        {view.name === 'list' && (
          <ResultList
            label={view.label}
            sections={view.sections}
            query={shownQuery}
            active={active}
            onActivate={(place) => pending || setChosen(place)}
            onOpen={open}
          />
        )}
        {view.name === 'loading' && <p class="loading">{i18n.t('popup.loading')}</p>}
        {view.name === 'welcome' && <Welcome onTry={searchAndFocus} />}
        {view.name === 'nothing' && (
          <NothingFound
            query={shownQuery}
            searched={view.searched}
            onTry={searchAndFocus}
            {...(view.reference ? { reference: view.reference } : {})}
            {...(view.without ? { without: view.without } : {})}
          />
        )}
        {view.name === 'refused' && (
          <StorageRefused
            reason={view.reason}
            onRetry={() => {
              retry();
              input.current?.focus();
            }}
          />
        )}
      </div>
      <Footer
        {...(state.name === 'ready' ? { count: state.library.publicaties.length } : {})}
        {...(view.name === 'list' && view.found !== undefined ? { found: view.found } : {})}
        onOptions={() => services.openOptions().catch(() => setProblem(i18n.t('popup.openFailed')))}
      >
        <PageSwitch
          readPreferences={services.readPreferences}
          writePreferences={services.writePreferences}
          onProblem={setProblem}
        />
      </Footer>
    </main>
  );
}
