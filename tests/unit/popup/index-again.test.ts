import { JSDOM } from 'jsdom';
import { h, render } from 'preact';
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import type { PopupServices } from '../../../components/popup/popup-services';
import type { OpenSearch } from '../../../components/popup/search-source';
import { type PopupIndex, useIndex } from '../../../components/popup/use-index';
import { useView, type ViewState } from '../../../components/popup/use-view';
import { IndexDamaged } from '../../../lib/search/index/search-index';

vi.mock('wxt/browser', () => ({ browser: {} }));
vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

const { document } = new JSDOM('<div id="app"></div>').window;
vi.stubGlobal('document', document);
const root = document.querySelector('#app') as Element;
afterEach(() => render(null, root));
afterAll(() => vi.unstubAllGlobals());

const shown: { index?: PopupIndex; view?: ViewState; opened: number; rebuilt: number } = { opened: 0, rebuilt: 0 };

/** Shows an index of one revision of which whatever is read fails so; the second opening of it fails when it says so. */
function show(failure: () => Error, query: string, failsAgain: boolean): void {
  Object.assign(shown, { opened: 0, rebuilt: 0 });
  const services = {
    today: () => '2026-11-22',
    writeLastQuery: async () => {},
    openCorpus: async () => ({ recent: async () => [] }),
    openSearch: async () => {
      const fails = ++shown.opened === 1 || failsAgain;
      const facets = async () => {
        if (fails) throw failure();
        return { firstDays: [], terms: [], states: [] };
      };
      const segment = {
        id: 1,
        entries: 0,
        days: [],
        firstUnits: [0],
        facets,
        isRemoved: () => false,
        cards: async () => [],
      };
      const index = {
        revision: 7,
        documents: 1,
        entries: 0,
        segments: [segment],
        vocabulary: { load: async () => {} },
      };
      async function* search() {
        if (fails) throw failure();
        yield { entries: [], total: 0, done: true, words: [] };
      }
      const open = { index, searcher: { search } } as unknown as OpenSearch;
      return {
        searcher: async () => open,
        pending: async () => 0,
        units: async () => [],
        rebuild: async () => void shown.rebuilt++,
      };
    },
  } as unknown as PopupServices;
  const asked = { query, since: 0, refers: false };
  const App = () => {
    shown.index = useIndex(services);
    shown.view = useView(services, shown.index, asked, 0, false);
    return null;
  };
  render(h(App, {}), root);
}

const taken = () => new DOMException('Internal error.', 'UnknownError');
const damaged = () => new IndexDamaged('A record is missing.');

it.each([
  ['an empty field', '', 'welcome'],
  ['a query', 'telegram', 'nothing'],
])(
  'of %s what failed once is read again in the index that is opened anew, of whatever revision',
  async (_, query, view) => {
    show(taken, query, false);
    await vi.waitFor(() => expect(shown.view?.view.name).toBe(view));
    expect(shown).toMatchObject({ opened: 2, view: { pending: false } });
  },
);

it.each([
  ['an empty field', ''],
  ['a query', 'telegram'],
])('of %s what fails again is said', async (_, query) => {
  show(taken, query, true);
  await vi.waitFor(() => expect(shown.view?.view.name).toBe('refused'));
  expect(shown.opened).toBe(2);
});

it.each([
  ['an empty field', ''],
  ['a query', 'telegram'],
])('for %s an index with a record that cannot be read is made again', async (_, query) => {
  show(damaged, query, true);
  await vi.waitFor(() => expect(shown.view?.view.name).toBe('damaged'));
  expect(shown.rebuilt).toBe(1);
});
