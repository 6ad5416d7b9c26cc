import { expect, it, vi } from 'vitest';
import { i18n } from '#i18n';
import { offerContextMenu } from '../../../entrypoints/background/context-menu';
import { showOnToolbar } from '../../../entrypoints/background/toolbar-badge';
import { writePreferences } from '../../../lib/corpus/preferences';
import { readLocale } from './read-locale';

/** What the browser shows of us, and what it keeps; its language is Dutch. */
const { world, browser } = vi.hoisted(() => {
  const world = {
    menu: new Map<string, string>(),
    badge: '',
    stored: {} as Record<string, unknown>,
    texts: {} as Record<string, string>,
    install: () => {},
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
  };
  return { world, browser };
});

vi.mock('wxt/browser', () => ({ browser }));
vi.mock('../../../lib/corpus/follow/open-follows', () => ({ openFollows: async () => ({ all: async () => [] }) }));
vi.mock('../../../lib/corpus/follow/follows-changed', () => ({ onFollowsChanged: () => {} }));

it('has the menu and the toolbar in the language that was chosen, at once', async () => {
  world.texts = readLocale('nl');
  const english = Object.entries(readLocale('en')).map(([name, message]) => [name, { message }]);
  const fetched = vi.fn(async (_address: URL) => new Response(JSON.stringify(Object.fromEntries(english))));
  vi.stubGlobal('fetch', fetched);
  showOnToolbar(() => i18n.t('popup.off'));
  offerContextMenu(() => ({ search: i18n.t('fromBrowser.search'), panel: i18n.t('fromBrowser.panel') }));
  world.install();
  await vi.waitFor(() => expect(world.menu.get('search')).toMatch(/^Zoek /));
  expect(fetched).not.toHaveBeenCalled();

  await writePreferences({ language: 'en', enabled: false });
  await vi.waitFor(() => expect(world.menu.get('search')).toMatch(/^Search /));
  await vi.waitFor(() => expect(world.badge).toBe('off'));
  await vi.waitFor(() => expect(world.menu.get('panel')).toBe(readLocale('en').fromBrowser_panel));
  expect(fetched.mock.calls.map(([address]) => String(address))).toEqual([
    'extension://kamerspoor/_locales/en/messages.json',
  ]);

  await writePreferences({ language: 'browser' });
  await vi.waitFor(() => expect(world.menu.get('search')).toMatch(/^Zoek /));
  await vi.waitFor(() => expect(world.badge).toBe('uit'));
  vi.unstubAllGlobals();
});
