import { JSDOM } from 'jsdom';
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { createCards } from '../../../components/citations/cards';
import { createCitationLinks } from '../../../components/citations/citation-links';
import { openCard } from '../../../components/citations/open-card';
import { linkedIn } from './linked';

vi.mock('wxt/browser', () => ({ browser: {} }));
vi.mock('../../../components/citations/open-card', () => ({ openCard: vi.fn() }));

const { window } = new JSDOM('<p><a href="#">artikel 125p Sv</a></p>');
const { document } = window;
vi.stubGlobal('HTMLElement', window.HTMLElement);
vi.stubGlobal('ShadowRoot', window.ShadowRoot);
afterAll(() => vi.unstubAllGlobals());

const links = createCitationLinks(() => false);
const link = document.querySelector('a');
const [cited] = linkedIn('artikel 125p Sv');
if (!cited || !link) throw new Error('There is nothing to tap.');
links.remember(link, cited.placed);
createCards(document, links).watch(document);

beforeEach(() => {
  vi.mocked(openCard).mockReset();
});

/** Whether the link was followed; after that it never is, because here is nowhere to go. */
function tap(): boolean {
  let isFollowed = false;
  const look = (event: Event) => {
    isFollowed = !event.defaultPrevented;
    event.preventDefault();
  };
  document.addEventListener('click', look, { once: true });
  const click = new window.MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
  link?.dispatchEvent(Object.assign(click, { pointerType: 'touch' }));
  return isFollowed;
}

it('a tap leads on when no card can open, because the extension was updated', () => {
  vi.mocked(openCard).mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  const told = vi.fn((event: Event) => event.preventDefault());
  window.addEventListener('error', told);
  expect([tap(), tap()]).toEqual([true, true]);
  expect(told).toHaveBeenCalledTimes(2);
  window.removeEventListener('error', told);
});

it('a tap opens the card, and the next follows the link', () => {
  const close = vi.fn();
  vi.mocked(openCard).mockImplementation((on, placed) => ({
    link: on,
    placed,
    host: document.createElement('kamerspoor-card'),
    hasFocus: () => false,
    isEntered: () => false,
    enter: () => {},
    joinTabOrder: () => {},
    close,
  }));
  const down = new window.MouseEvent('pointerdown', { bubbles: true, composed: true });
  expect(tap()).toBe(false);
  link?.dispatchEvent(Object.assign(down, { pointerType: 'touch' }));
  expect(tap()).toBe(true);
  expect(openCard).toHaveBeenCalledOnce();
  expect(close).not.toHaveBeenCalled();
});
