import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { i18n } from '#i18n';
import { offerContextMenu } from '../../../entrypoints/background/context-menu';
import { notify } from '../../../entrypoints/background/follow-notifications';
import { answerOmnibox } from '../../../entrypoints/background/omnibox';
import { showOnToolbar } from '../../../entrypoints/background/toolbar-badge';
import { writePreferences } from '../../../lib/corpus/preferences';
import { speakChosen } from '../../../lib/language/speak-chosen';
import { publicatie } from '../publicatie';
import { readLocale } from './read-locale';

/** What the browser shows of us, and what it keeps; its language is Dutch. */
const { world, browser } = vi.hoisted(() => {
  const world = {
    menu: new Map<string, string>(),
    badge: '',
    stored: {} as Record<string, unknown>,
    texts: {} as Record<string, string>,
    install: () => {},
    type: (_text: string, _show: (suggestions: { description: string }[]) => void) => {},
    firstLine: '',
    notified: [] as string[],
  };
  const heard: ((changes: Record<string, { newValue: unknown }>, area: string) => void)[] = [];
  const browser = {
    runtime: {
      onInstalled: { addListener: (listener: () => void) => (world.install = listener) },
      getURL: (path: string) => `extension://kamerspoor${path}`,
    },
    i18n: { getMessage: (name: string) => world.texts[name] ?? '' },
    storage: {
      local: {
        get: async () => world.stored,
        set: async (items: Record<string, unknown>) => {
          Object.assign(world.stored, items);
          for (const [key, newValue] of Object.entries(items))
            for (const hear of heard) hear({ [key]: { newValue } }, 'local');
        },
      },
      onChanged: { addListener: (hear: (typeof heard)[number]) => heard.push(hear) },
    },
    contextMenus: {
      removeAll: async () => world.menu.clear(),
      create: ({ id, title }: { id: string; title: string }) => world.menu.set(id, title),
      update: async (id: string, { title }: { title: string }) => world.menu.set(id, title),
      onClicked: { addListener: () => {} },
    },
    action: {
      setBadgeText: async ({ text }: { text: string }) => {
        world.badge = text;
      },
    },
    permissions: { contains: async () => true },
    notifications: { create: async (_id: string, { title }: { title: string }) => world.notified.push(title) },
    omnibox: {
      setDefaultSuggestion: async ({ description }: { description: string }) => (world.firstLine = description),
      onInputStarted: { addListener: () => {} },
      onInputChanged: { addListener: (listener: typeof world.type) => (world.type = listener) },
      onInputEntered: { addListener: () => {} },
    },
  };
  return { world, browser };
});

vi.mock('wxt/browser', () => ({ browser }));
vi.mock('../../../lib/corpus/follow/open-follows', () => ({ openFollows: async () => ({ all: async () => [] }) }));
vi.mock('../../../lib/corpus/follow/follows-changed', () => ({ onFollowsChanged: () => {} }));
vi.mock('../../../entrypoints/popup/open-search', () => ({
  openSearch: async () => ({ searcher: async () => ({ searcher: { search: foundOnce } }) }),
}));

const [ID, DAY] = ['ah-tk-20232024-1262', '2024-03-18'];

/** One document, whatever is searched for. */
async function* foundOnce() {
  yield { entries: [{ card: { title: '', people: [], documents: [{ id: ID, kind: 'antwoord', day: DAY }] } }] };
}

const [dutch, inEnglish] = [readLocale('nl'), readLocale('en')];
const english = Object.entries(inEnglish).map(([name, message]) => [name, { message }]);
/** Reading the texts takes longer than finding something. */
const fetched = vi.fn(async (_address: URL) => {
  await new Promise((resolve) => setTimeout(resolve, 20));
  return new Response(JSON.stringify(Object.fromEntries(english)));
});
vi.stubGlobal('fetch', fetched);
afterAll(() => vi.unstubAllGlobals());

/** Dutch is spoken, as by a worker that just woke. */
beforeEach(async () => {
  world.texts = dutch;
  world.stored = {};
  await speakChosen();
  fetched.mockClear();
});

/** The choice as a worker finds it that was not there when it was made. */
function chooseEarlier(): void {
  world.stored = { preferences: { language: 'en' } };
}

it('has the menu and the toolbar in the language that was chosen, at once', async () => {
  showOnToolbar(() => i18n.t('popup.off'));
  offerContextMenu(() => ({ search: i18n.t('fromBrowser.search'), panel: i18n.t('fromBrowser.panel') }));
  world.install();
  await vi.waitFor(() => expect(world.menu.get('search')).toMatch(/^Zoek /));
  expect(fetched).not.toHaveBeenCalled();

  await writePreferences({ language: 'en', enabled: false });
  await vi.waitFor(() => expect(world.menu.get('search')).toMatch(/^Search /));
  await vi.waitFor(() => expect(world.badge).toBe('off'));
  await vi.waitFor(() => expect(world.menu.get('panel')).toBe(inEnglish.fromBrowser_panel));
  expect(fetched.mock.calls.map(([address]) => String(address))).toEqual([
    'extension://kamerspoor/_locales/en/messages.json',
  ]);

  await writePreferences({ language: 'browser' });
  await vi.waitFor(() => expect(world.menu.get('search')).toMatch(/^Zoek /));
  await vi.waitFor(() => expect(world.badge).toBe('uit'));
});

it('suggests in the address bar in the language that was chosen before', async () => {
  answerOmnibox({
    searchFor: (query) => i18n.t('fromBrowser.omnibox', [query]),
    empty: () => i18n.t('fromBrowser.omniboxEmpty'),
  });
  chooseEarlier();
  const show = vi.fn();
  world.type('telegram', show);
  await vi.waitFor(() => expect(show).toHaveBeenCalled());
  expect(show.mock.calls).toEqual([[[expect.objectContaining({ description: '18 March 2024' })]]]);
  await vi.waitFor(() => expect(world.firstLine).toBe('Search Kamerspoor for telegram'));
});

it('tells of an answer in the language that was chosen before', async () => {
  chooseEarlier();
  const document = publicatie({ id: ID, kind: 'antwoord', vraagnummers: ['2024Z01211'] });
  const zaak = { vraagnummer: '2024Z01211', publicaties: [document], links: [], conflicts: [] };
  await notify({ zaak, document });
  expect(world.notified).toEqual([inEnglish.follow_antwoord]);
});
