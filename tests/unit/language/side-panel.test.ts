import { JSDOM } from 'jsdom';
import { afterAll, expect, it, vi } from 'vitest';
import { i18n } from '#i18n';
import { DEFAULT_PREFERENCES, type Preferences } from '../../../lib/model/preferences';
import { readLocale } from './read-locale';

type Heard = (changes: Record<string, { newValue: unknown }>, area: string) => void;

/** A Dutch browser, and who is told that a choice was stored. */
const { world, heard, browser } = vi.hoisted(() => {
  const world = { texts: {} as Record<string, string> };
  const heard: Heard[] = [];
  const browser = {
    runtime: { getURL: (path: string) => `extension://kamerspoor${path}` },
    i18n: { getMessage: (name: string) => world.texts[name] ?? '' },
    storage: {
      local: { get: async () => ({}) },
      onChanged: { addListener: (hear: Heard) => heard.push(hear) },
    },
  };
  return { world, heard, browser };
});
vi.mock('wxt/browser', () => ({ browser }));
vi.mock('../../../lib/corpus/watch-stored', () => ({ watchStored: 0 }));
vi.mock('../../../entrypoints/sidepanel/panel-query', () => ({ watchPanelQuery: 0 }));
vi.mock('../../../entrypoints/sidepanel/watch-active-document', () => ({ watchActiveDocument: 0 }));
// Of all that the panel shows, the word on a button.
vi.mock('../../../components/panel/panel', () => ({ Panel: () => i18n.t('sidepanel.lezer') }));

world.texts = readLocale('nl');
const english = Object.entries(readLocale('en')).map(([name, message]) => [name, { message }]);
const { document } = new JSDOM('<div id="app"></div>').window;
vi.stubGlobal('document', document);
vi.stubGlobal('fetch', async () => new Response(JSON.stringify(Object.fromEntries(english))));
await import('../../../entrypoints/sidepanel/main');
afterAll(() => vi.unstubAllGlobals());

function choose(language: Preferences['language']): void {
  for (const hear of heard) hear({ preferences: { newValue: { ...DEFAULT_PREFERENCES, language } } }, 'local');
}
const speaks = (language: 'nl' | 'en') =>
  vi.waitFor(() => {
    expect(document.body.textContent).toBe(readLocale(language).sidepanel_lezer);
    expect(document.documentElement.lang).toBe(readLocale(language).languageTag);
  });

it('the panel speaks the language that is chosen while it is open', async () => {
  await speaks('nl');
  choose('en');
  await speaks('en');
  choose('browser');
  await speaks('nl');
});
