import { JSDOM } from 'jsdom';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followFragments } from '../../../components/page/landing';
import { mount } from '../../../components/page/mount';
import { setTexts } from '../../../lib/language/i18n';
import { pageParts } from '../../../lib/readers/page/page-parts';
import { readLocale } from '../language/read-locale';

vi.mock('wxt/browser', () => ({ browser: {} }));
// Here nobody lays out a page, and what is pressed is pressed by a script.
vi.mock('../../../components/page/trusted-only', () => ({ trustedOnly: () => {} }));
vi.mock('../../../components/page/surrounding-theme', () => ({ surroundingTheme: () => 'light' }));

const PAGE = `
  <div class="antwoord"><h2>Antwoord 1</h2><p>Ja.</p></div>
  <div class="vraag"><h2>Vraag 2</h2><p>Waarom?</p></div>
  <div class="antwoord"><h2>Antwoord 2</h2><p>Zie het <a href="#kamerspoor-antwoord-1"><b>antwoord op vraag 1</b></a>.</p></div>`;
const { window } = new JSDOM(PAGE, { url: 'https://kamerspoor.test/' });
const { document } = window;
window.scrollBy = () => {};
vi.stubGlobal('HTMLAnchorElement', window.HTMLAnchorElement);
vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: () => {}, removeEventListener: () => {} }));
setTexts(readLocale('nl'));
afterAll(() => {
  setTexts(undefined);
  vi.unstubAllGlobals();
});

const parts = pageParts(document.body);
const [first, second] = document.querySelectorAll<HTMLElement>('.antwoord');
const question = document.querySelector<HTMLElement>('.vraag');
/** The address says already where a link leads, and the person is elsewhere. */
let stop = () => {};
beforeEach(() => {
  window.history.replaceState(null, '', '#kamerspoor-antwoord-1');
  stop = followFragments(window as unknown as Window, parts, new Map(), false);
  second?.focus();
});
afterEach(() => {
  stop();
  window.history.replaceState(null, '', '#');
});

const press = (place: Element | null | undefined, how: MouseEventInit = {}) =>
  place?.dispatchEvent(new window.MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...how }));

describe('a link to where the address already leads', () => {
  const link = document.querySelector('a b');

  it('leads there again', () => {
    expect(press(link)).toBe(false);
    expect(document.activeElement).toBe(first);
  });

  it('leads there from inside our own pieces, and from a piece inside a piece', () => {
    const outer = mount(document, 'kamerspoor-answer', (host) => document.body.append(host));
    const inner = mount(document, 'kamerspoor-card', (host) => outer.root.append(host));
    for (const { root } of [outer, inner]) {
      const own = document.createElement('a');
      own.href = '#kamerspoor-antwoord-1';
      root.append(own);
      expect(press(own)).toBe(false);
      expect(document.activeElement).toBe(first);
      first?.blur();
    }
    outer.remove();
  });

  it.each<[what: string, how: MouseEventInit]>([
    ['with Ctrl', { ctrlKey: true }],
    ['with Cmd', { metaKey: true }],
    ['with Shift', { shiftKey: true }],
    ['with Alt', { altKey: true }],
  ])('is the browser’s when it is pressed %s', (_, how) => {
    const before = document.activeElement;
    let isKept: boolean | undefined;
    const look = (event: Event) => {
      isKept = event.defaultPrevented;
      event.preventDefault();
    };
    window.addEventListener('click', look, { once: true });
    press(link, how);
    expect(isKept).toBe(false);
    expect(document.activeElement).toBe(before);
  });

  it('leaves a tap alone that opened a card', () => {
    const before = document.activeElement;
    window.addEventListener('click', (event) => event.preventDefault(), { once: true, capture: true });
    press(link);
    expect(document.activeElement).toBe(before);
  });

  it('is heard no more once we are gone', () => {
    stop();
    const before = document.activeElement;
    press(link);
    expect(document.activeElement).toBe(before);
  });
});

describe('where a fragment leads', () => {
  const openAt = (hash: string) => {
    stop();
    window.history.replaceState(null, '', hash);
    stop = followFragments(window as unknown as Window, parts, new Map(), true);
    return document.activeElement;
  };

  it('is the question itself where the page shows it', () => {
    expect(openAt('#kamerspoor-vraag-2')).toBe(question);
  });

  it('is the answer on a page that does not show its question', () => {
    expect(openAt('#kamerspoor-vraag-1')).toBe(first);
  });

  it('is nowhere when the page has neither', () => {
    const before = document.activeElement;
    expect(openAt('#kamerspoor-vraag-9')).toBe(before);
  });
});
