import { JSDOM } from 'jsdom';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { type Augmented, augmentPage } from '../../../components/page/augment-page';
import { rootOf } from '../../../components/page/mount';
import type { Page } from '../../../components/page/page';
import { setTexts } from '../../../lib/language/i18n';
import { DEFAULT_PREFERENCES } from '../../../lib/model/preferences';
import { readLocale } from '../language/read-locale';
import { answered, antwoord } from '../zaken/documents';

vi.mock('wxt/browser', () => ({ browser: {} }));
// Here nobody lays out a page.
vi.mock('../../../components/page/surrounding-theme', () => ({ surroundingTheme: () => 'light' }));
vi.mock('../../../components/citations/keep-beside', () => ({ keepBeside: () => () => {} }));
vi.mock('../../../components/citations/text-size-of', () => ({ textSizeOf: () => '1rem' }));

const TEXT = 'Zie artikel 125p Sv en artikel 139h Sr.';
const { window } = new JSDOM(`<main><div class="antwoord"><h2>Antwoord 1</h2><p>${TEXT}</p></div></main>`);
const { document } = window;
const MEDIA = { matches: true, addEventListener: () => {}, removeEventListener: () => {} };
for (const name of ['document', 'HTMLElement', 'ShadowRoot'] as const) vi.stubGlobal(name, window[name]);
vi.stubGlobal('matchMedia', () => MEDIA);
setTexts(readLocale('nl'));
afterAll(async () => {
  // Preact tidies up after the next paint, for which it waits where nothing is painted.
  await new Promise((resolve) => setTimeout(resolve, 100));
  setTexts(undefined);
  vi.unstubAllGlobals();
});

let augmented: Augmented | undefined;
afterEach(() => augmented?.takeOut());

/** Puts everything in, anew when it was; what came of asking the site is told when it was asked. */
async function put(given: Partial<Page> = {}): Promise<void> {
  const focus = augmented?.takeOut();
  augmented = augmentPage({
    window: window as unknown as Window,
    document,
    body: document.querySelector('main') as Element,
    publicatie: antwoord({ answers: answered(TEXT) }),
    isPdfOnly: false,
    known: { stored: true, isPrivate: false, zaken: [], relations: { earlier: [], later: [] }, followed: [] },
    found: { publicaties: [], asked: new Map(), isStored: true },
    preferences: { ...DEFAULT_PREFERENCES, rememberTold: true },
    today: '2026-11-22',
    justOpened: false,
    focus,
    services: { about: async () => undefined } as unknown as Page['services'],
    ...given,
  });
  await augmented.done;
}
const told: Partial<Page> = {
  found: { publicaties: [], asked: new Map(), isStored: true, outcome: { found: 1 } },
};
const links = () => [...document.querySelectorAll<HTMLElement>('a[data-kamerspoor]')];
const banner = () => document.querySelector('kamerspoor-banner') as HTMLElement;
const inBanner = <Found extends HTMLElement>(selector: string) => rootOf(banner())?.querySelector<Found>(selector);
const isNowhere = () => !document.activeElement || document.activeElement === document.body;
/** Preact has effects wait for a paint. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 100));

describe('when everything is put anew because the site was asked', () => {
  it('who waited in the banner hears what came of it', async () => {
    await put();
    inBanner('.ks-ask button')?.focus();
    expect(document.activeElement).toBe(banner());
    await put(told);
    await settle();
    expect(rootOf(banner())?.activeElement).toBe(inBanner('.ks-ask [role=status]'));
    expect(rootOf(banner())?.activeElement?.textContent).toBe('Eén document gevonden.');
  });

  it('who went on to a link is there again', async () => {
    await put();
    const [, link] = links();
    link?.focus();
    await put(told);
    await settle();
    expect(link?.isConnected).toBe(false);
    expect(document.activeElement).toBe(links()[1]);
    expect(document.activeElement?.textContent).toBe('artikel 139h Sr');
  });

  it('who closed the card of that link does not see it again, and who reads it does', async () => {
    const card = () => document.querySelector('kamerspoor-card');
    await put();
    links()[1]?.focus();
    expect(card()).not.toBeNull();
    await put(told);
    expect(card()).not.toBeNull();
    document.dispatchEvent(new window.KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(card()).toBeNull();
    await put(told);
    expect(document.activeElement).toBe(links()[1]);
    expect(card()).toBeNull();
  });

  it('who went on to something else of ours is not thrown back to the banner', async () => {
    await put();
    const panel = document.querySelector('kamerspoor-cited') as Element;
    rootOf(panel)?.querySelector('summary')?.focus();
    expect(document.activeElement).toBe(panel);
    await put(told);
    await settle();
    expect(isNowhere()).toBe(true);
  });

  it('who is nowhere in what is ours is left there', async () => {
    await put();
    await put(told);
    await settle();
    expect(isNowhere()).toBe(true);
  });
});

it('a link that is there no more gives the focus to no other', async () => {
  await put();
  links()[0]?.focus();
  await put({ preferences: { ...DEFAULT_PREFERENCES, citations: false } });
  await settle();
  expect(links()).toEqual([]);
  expect(isNowhere()).toBe(true);
});
