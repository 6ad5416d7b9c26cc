import { JSDOM } from 'jsdom';
import { type ComponentChild, h, render } from 'preact';
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { BellButton } from '../../../components/follow/bell-button';
import { NewsList } from '../../../components/follow/news-list';
import { mount } from '../../../components/page/mount';
import { setTexts } from '../../../lib/language/i18n';
import type { FollowedQuestion } from '../../../lib/model/follow';
import { readLocale } from './read-locale';

vi.mock('wxt/browser', () => ({ browser: {} }));

const { document } = new JSDOM('<!doctype html><html lang="nl"><body></body></html>').window;
vi.stubGlobal('document', document);
vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }));
setTexts(readLocale('en'));
afterEach(() => render(null, document.body));
afterAll(() => {
  setTexts(undefined);
  vi.unstubAllGlobals();
});

const TITLE = 'Het bericht ‘Miljoenen drugsadvertenties’';

/** The language of what a button calls the question that it is about. */
function languageOfTitle(view: ComponentChild): string | undefined {
  render(view, document.body);
  const parts = [...document.querySelectorAll<HTMLElement>('button *')];
  return parts.findLast(({ textContent }) => textContent?.includes(TITLE))?.closest<HTMLElement>('[lang]')?.lang;
}

it.each<[string, ComponentChild]>([
  ['a bell', h(BellButton, { followed: false, press: () => {}, about: TITLE })],
  [
    'what was seen',
    h(NewsList, {
      questions: [{ follow: { vraagnummer: '2024Z01211' }, title: TITLE, news: [] } as unknown as FollowedQuestion],
      seen: () => {},
      opened: () => {},
    }),
  ],
])('in English the title on the button of %s is Dutch', (_, view) => {
  // The page itself speaks English.
  document.documentElement.lang = 'en-GB';
  expect(languageOfTitle(view)).toBe('nl');
});

it('what a piece of ours in an official page is called is in our language', () => {
  document.documentElement.lang = 'nl';
  const { host, remove } = mount(document, 'kamerspoor-card', (card) => document.body.append(card));
  expect(host.lang).toBe('en-GB');
  remove();
});
