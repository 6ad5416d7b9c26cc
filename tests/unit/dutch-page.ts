import { setTimeout } from 'node:timers/promises';
import { JSDOM } from 'jsdom';
import { render } from 'preact';
import { afterAll, afterEach, vi } from 'vitest';
import { setTexts } from '../../lib/language/i18n';
import { readLocale } from './language/read-locale';

/** In milliseconds: Preact tidies up after the next paint, and waits a third of this for one where nothing is painted. */
const TIDIED_MS = 100;

/** A page to render into, in Dutch, for the tests of one file; it is empty again after each. */
export function dutchPage(): { window: JSDOM['window']; document: Document; root: Element } {
  const { window } = new JSDOM('<div id="app"></div>', { url: 'https://kamerspoor.test/' });
  const { document } = window;
  const root = document.querySelector('#app') as Element;
  vi.stubGlobal('document', document);
  setTexts(readLocale('nl'));
  afterEach(() => render(null, root));
  afterAll(async () => {
    await setTimeout(TIDIED_MS);
    setTexts(undefined);
    vi.unstubAllGlobals();
  });
  return { window, document, root };
}
