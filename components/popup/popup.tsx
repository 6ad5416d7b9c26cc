import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { AskSite } from '../../lib/model/site';
import { outcomeWords } from '../ask-site';
import { StorageNotice } from '../storage/storage-notice';
import { Announcement } from './announcement';
import { isQuestionOrAnswer } from './ask-missing';
import { FilterChips } from './filter-chips';
import { Footer } from './footer';
import type { Official } from './further';
import { problemWords } from './further-note';
import { withFurther } from './further-sections';
import { keyAction } from './key-action';
import { Notices } from './notices';
import { PageSwitch } from './page-switch';
import { PopupBody } from './popup-body';
import type { PopupServices } from './popup-services';
import { SearchField } from './search-field';
import { Suggestions } from './suggestions';
import { unreadWords } from './unread-words';
import { useFurther } from './use-further';
import { useIndex } from './use-index';
import { useQuery } from './use-query';
import { useReasons } from './use-reasons';
import { useRows } from './use-rows';
import { useView } from './use-view';
import { useWaiting } from './use-waiting';

interface Props {
  services: PopupServices;
  /** What was typed while the popup was loaded. */
  typed: string;
}

/** The popup: search as you type, and what was read or waits for an answer while nothing is typed. */
export function Popup({ services, typed: typedBefore }: Props) {
  const index = useIndex(services);
  const { text, asked, restored, type } = useQuery(services, typedBefore);
  /** Goes up when something was stored from here: what is on the screen may not be all. */
  const [stored, setStored] = useState(0);
  /** Likewise, when what is on the screen stays as it is. */
  const [kept, setKept] = useState(0);
  const waiting = useWaiting(services, index, stored + kept);
  // An extension that was just installed has its first documents in a moment: until then it is not empty, but not known.
  const isUnknown = index.state.name === 'ready' && index.state.open.index.documents === 0 && !waiting.isKnown;
  const incomplete = waiting.left > 0 || isUnknown;
  const {
    view: ownView,
    result,
    typed,
    laws,
    pending,
    more,
    showAll,
  } = useView(services, index, asked, stored, incomplete);
  const [why, setWhy] = useState(false);
  const reasons = useReasons(services, result, why);
  const [problem, setProblem] = useState('');
  /** What came of asking the site, until the query changes. */
  const [told, setTold] = useState('');
  const [mayStore, setMayStore] = useState(false);
  useEffect(() => {
    services.mayStore().then(setMayStore, () => setMayStore(false));
  }, [services]);
  const input = useRef<HTMLInputElement>(null);
  const { further, ask, store } = useFurther(services, result?.typed);
  /** What came of storing a document that all official publications have, aloud. */
  const [said, setSaid] = useState('');
  const view = withFurther(ownView, result?.typed.text ?? '', further, mayStore);

  const unread = typed ? unreadWords(typed.text, typed.query) : '';
  const rows = view.name === 'list' ? view.sections.flatMap((section) => section.rows) : [];
  const site = rows.find(({ kind }) => kind === 'site');
  const missing = site?.kind === 'site' && mayStore && isQuestionOrAnswer(site.id) ? site.id : undefined;
  // The best result is active at once; the lists of an empty field wait until an arrow enters them.
  const { active, still, choose, open, press, reset } = useRows(rows, pending, result && rows.length > 0 ? 0 : -1, {
    visit,
    store: storeOfficial,
    searchFurther: () => thenFocus(ask),
    showAll: () => thenFocus(showAll),
  });

  /** For buttons and rows that are gone once what they ask for is done. */
  function thenFocus(work: () => void) {
    work();
    input.current?.focus();
  }

  function search(query: string) {
    type(query);
    reset();
    setProblem('');
    setTold('');
    setSaid('');
  }

  const searchAndFocus = (query: string) => thenFocus(() => search(query));

  async function storeOfficial(official: Official) {
    setSaid('');
    const outcome = await store(official);
    setSaid('stored' in outcome ? i18n.t('further.storedSaid') : problemWords(outcome.problem));
    setKept((times) => times + 1);
  }

  const sayFailed = () => setProblem(i18n.t('popup.openFailed'));

  async function visit(address: string, behind: boolean) {
    try {
      await (behind ? services.openBehind(address) : services.openHere(address));
    } catch {
      sayFailed();
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
        await index.look();
        setStored((times) => times + 1);
        input.current?.focus();
      }
      return outcome;
    };

  function onKey(event: KeyboardEvent) {
    // The first row of the next list can be meant already.
    const list = still ? { rows: 0, active: 0 } : { rows: rows.length, active };
    const action = keyAction(event, { query: text, ...list });
    if (!action) return;
    event.preventDefault();
    if (action.name === 'move') choose(action.to);
    if (action.name === 'clear') search('');
    if (action.name === 'close') services.close();
    if (action.name === 'open') press(action.behind);
    if (action.name === 'why') setWhy(!why);
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
        onHelp={() => services.openHelp().catch(sayFailed)}
      />
      <Announcement
        text={[view.announcement, said, unread].filter(Boolean).join('. ')}
        of={result?.typed.text.trim() ?? ''}
      />
      <div class="notices">
        <StorageNotice
          watch={services.watchStorage}
          saidElsewhere={view.name === 'refused'}
          openPage={(address) => services.openPage(address).catch(sayFailed)}
        />
        {typed && <FilterChips text={typed.text} query={typed.query} laws={laws} onChange={searchAndFocus} />}
        {typed && (
          <Suggestions services={services} state={index.state} typed={typed} laws={laws} onChoose={searchAndFocus} />
        )}
        <Notices problem={problem} told={told} missing={missing} askFor={askFor} />
      </div>
      <div class="body">
        <PopupBody
          view={view}
          query={result?.typed.text ?? ''}
          active={active}
          words={result?.answer.found.words ?? []}
          reasons={reasons}
          onActivate={(place) => still || choose(place)}
          onOpen={open}
          onMore={more}
          onTry={searchAndFocus}
          onFurther={() => thenFocus(ask)}
          onRetry={() => thenFocus(index.retry)}
        />
      </div>
      <Footer
        {...(index.state.name === 'ready' && !incomplete ? { count: index.state.open.index.documents } : {})}
        {...(view.name === 'list' && view.found !== undefined ? { found: view.found } : {})}
        query={view.name === 'list' && view.found !== undefined ? (result?.typed.text ?? '') : ''}
        waiting={waiting}
        onPage={(address) => services.openPage(address).catch(sayFailed)}
        onOptions={() => services.openOptions().catch(sayFailed)}
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
