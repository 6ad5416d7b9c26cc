import { JSDOM } from 'jsdom';
import { afterAll, expect, it, vi } from 'vitest';
import { createCitationLinks } from '../../../components/citations/citation-links';
import { openCard } from '../../../components/citations/open-card';
import { rootOf } from '../../../components/page/mount';
import { setTexts } from '../../../lib/language/i18n';
import { readLocale } from '../language/read-locale';
import { linkedIn } from './linked';

vi.mock('wxt/browser', () => ({ browser: {} }));
// Here nobody lays out a page, and what is pressed is pressed by a script.
vi.mock('../../../components/page/trusted-only', () => ({ trustedOnly: () => {} }));
vi.mock('../../../components/page/surrounding-theme', () => ({ surroundingTheme: () => 'light' }));
vi.mock('../../../components/citations/keep-beside', () => ({ keepBeside: () => () => {} }));
vi.mock('../../../components/citations/text-size-of', () => ({ textSizeOf: () => '1rem' }));

const { document, MouseEvent } = new JSDOM('<p><a href="#">artikel 125p Sv</a></p>').window;
vi.stubGlobal('document', document);
vi.stubGlobal('matchMedia', () => new EventTarget());
setTexts(readLocale('nl'));
afterAll(() => {
  setTexts(undefined);
  vi.unstubAllGlobals();
});

function open(openHere?: (address: string) => void) {
  const [cited] = linkedIn('artikel 125p Sv');
  const link = document.querySelector('a');
  if (!cited || !link) throw new Error('There is nothing to open a card of.');
  const card = openCard(
    link,
    cited.placed,
    createCitationLinks(() => false),
    { openHere },
  );
  const inside = rootOf(card.host)?.querySelector<HTMLAnchorElement>('a[href^="https://wetten.overheid.nl/"]');
  /** Whether the browser was kept from opening it; after that it always is, because here is nothing to open it in. */
  const press = (keys: MouseEventInit = {}) => {
    let isKept = false;
    const look = (event: Event) => {
      isKept = event.defaultPrevented;
      event.preventDefault();
    };
    document.addEventListener('click', look, { once: true });
    inside?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...keys }));
    return isKept;
  };
  return { card, press, address: inside?.href };
}

it('what a card links to opens where the reader stands beside it, and not in its place', () => {
  const openHere = vi.fn();
  const { card, press, address } = open(openHere);
  expect(card.host.shadowRoot).toBeNull();
  expect(press()).toBe(true);
  expect(openHere.mock.calls).toEqual([[address]]);
  // Who presses a key with it has the browser open it.
  expect(press({ ctrlKey: true })).toBe(false);
  expect(openHere).toHaveBeenCalledOnce();
  card.close();
});

it('the browser opens it where nothing else does', () => {
  const { card, press } = open();
  expect(press()).toBe(false);
  card.close();
});
