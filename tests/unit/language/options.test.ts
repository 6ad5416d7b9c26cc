import { JSDOM } from 'jsdom';
import { afterAll, expect, it, vi } from 'vitest';
import { DEFAULT_PREFERENCES, type Preferences } from '../../../lib/model/preferences';

type Heard = (changes: Record<string, { newValue: unknown }>, area: string) => void;

/** A Dutch browser, and who is told that a choice was stored. */
const { heard, browser } = vi.hoisted(() => {
  const heard: Heard[] = [];
  const browser = {
    runtime: { getURL: (path: string) => `extension://kamerspoor${path}` },
    i18n: { getMessage: (name: string) => (name === 'languageTag' ? 'nl' : name) },
    storage: {
      local: { get: async () => ({}) },
      onChanged: { addListener: (hear: Heard) => heard.push(hear) },
    },
  };
  return { heard, browser };
});
vi.mock('wxt/browser', () => ({ browser }));
vi.mock('../../../lib/corpus/check/open-check', () => ({ checkHere: 0, recordsApartHere: 0, forgetApartHere: 0 }));
vi.mock('../../../lib/corpus/shared-trouble', () => ({ watchSharedStorage: () => () => {} }));
// Of all that the page shows, the choice of the language.
vi.mock('../../../components/options/options', () => ({
  Options: ({ preferences }: { preferences: Preferences }) => preferences.language,
}));

const { document } = new JSDOM('<div id="app"></div>').window;
vi.stubGlobal('document', document);
let arrive: (response: Response) => void = () => {};
vi.stubGlobal('fetch', () => new Promise((resolve) => (arrive = resolve)));
await import('../../../entrypoints/options/main');
afterAll(() => vi.unstubAllGlobals());

function choose(language: Preferences['language']): void {
  for (const hear of heard) hear({ preferences: { newValue: { ...DEFAULT_PREFERENCES, language } } }, 'local');
}
const isShown = (language: string) => vi.waitFor(() => expect(document.body.textContent).toBe(language));

it('the options show the choice that was made last, though the texts of the one before come later', async () => {
  await isShown('browser');
  choose('en');
  choose('nl');
  await isShown('nl');
  arrive(new Response('{}'));
  await new Promise((resolve) => setTimeout(resolve, 20));
  await isShown('nl');
});
