import { JSDOM } from 'jsdom';
import { h, render } from 'preact';
import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PdfPage, type ReadPdf } from '../../../components/reader/pdf-page';
import type { LoadedDocument } from '../../../components/reader/reader-page';
import { setTexts } from '../../../lib/language/i18n';
import { readLocale } from '../language/read-locale';

vi.mock('wxt/browser', () => ({ browser: {} }));
// Of a document that is there, its title.
vi.mock('../../../components/reader/reader', () => ({ Reader: () => h('main', {}, h('h1', {}, 'Het antwoord')) }));

const { document } = new JSDOM('<div id="app"></div>').window;
vi.stubGlobal('document', document);
vi.stubGlobal('matchMedia', () => ({ matches: true }));
afterAll(() => vi.unstubAllGlobals());

const root = document.querySelector('#app') as Element;
const status = () => document.querySelector('[role=status]')?.textContent;
const button = () => document.querySelector('button') as HTMLButtonElement;
let finish: (came: Awaited<ReturnType<ReadPdf>>) => void = () => {};
const read: ReadPdf = () => new Promise((resolve) => (finish = resolve));
const loaded = { publicatie: { title: 'Het antwoord' } } as LoadedDocument;

/** Presses a button as a keyboard does: it has the focus, and keeps it for as long as it is there. */
function press(words: string): void {
  expect(button().textContent).toBe(words);
  button().focus();
  button().click();
}

beforeEach(() => {
  const texts = readLocale('nl');
  setTexts(texts);
  render(h(PdfPage, { id: 'ah-99999998', atOnce: false, read, slotsOf: () => undefined } as never), root);
});
afterEach(() => {
  render(null, root);
  setTexts(undefined);
});

it('says that a PDF is being read, and that it was, and keeps the focus', async () => {
  expect(status()).toBe('');
  press('Lees de PDF in Kamerspoor');
  await vi.waitFor(() => expect(status()).toBe('De PDF wordt gelezen…'));
  expect(document.activeElement?.localName).toBe('main');
  finish({ failure: 'stopped' });
  await vi.waitFor(() => expect(document.querySelector('[role=alert]')).not.toBeNull());
  expect(document.activeElement?.localName).toBe('main');
  expect(status()).toBe('');

  press('Probeer opnieuw');
  await vi.waitFor(() => expect(button().textContent).toBe('Stop'));
  button().focus();
  finish({ loaded });
  await vi.waitFor(() => expect(status()).toBe('De PDF is gelezen.'));
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Het antwoord'));
});

it('leaves the focus where it is when the document comes to who was elsewhere', async () => {
  press('Lees de PDF in Kamerspoor');
  await vi.waitFor(() => expect(button().textContent).toBe('Stop'));
  (document.activeElement as HTMLElement).blur();
  finish({ loaded });
  await vi.waitFor(() => expect(status()).toBe('De PDF is gelezen.'));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(document.activeElement).toBe(document.body);
});
