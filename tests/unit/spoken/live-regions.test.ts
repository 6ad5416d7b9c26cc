import { JSDOM } from 'jsdom';
import { type ComponentChild, h, render } from 'preact';
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { Panel, type PanelServices } from '../../../components/panel/panel';
import { ReaderPage } from '../../../components/reader/reader-page';
import { StorageNotice } from '../../../components/storage/storage-notice';
import { setTexts } from '../../../lib/language/i18n';
import type { WatchStorage } from '../../../lib/model/storage-trouble';
import { readLocale } from '../language/read-locale';

vi.mock('wxt/browser', () => ({ browser: {} }));

const { document } = new JSDOM('<div id="app"></div>').window;
vi.stubGlobal('document', document);
setTexts(readLocale('nl'));
const root = document.querySelector('#app') as Element;
afterEach(() => {
  render(null, root);
  view.happen = undefined;
});
afterAll(() => {
  setTexts(undefined);
  vi.unstubAllGlobals();
});

/** `happen`: has happen what is to be told; there once the view listens. */
const view: { happen?: (() => void) | undefined } = {};

const never = () => () => {};
const watchUnread: WatchStorage = (changed) => {
  view.happen = () => changed({ unread: 1200 });
  return () => {};
};
const panel: PanelServices = {
  watchDocument: (changed) => {
    changed(undefined);
    view.happen = () => document.querySelector('button')?.click();
    return () => {};
  },
  watchStored: never,
  watchQuery: never,
  openHere: () => {},
};
const refusing = () =>
  new Promise<undefined>((_, reject) => {
    view.happen = () => reject(new Error('The storage refuses.'));
  });

/** A screen reader follows what is there before it has words. */
it.each<[what: string, shown: ComponentChild, words: string]>([
  ['that records could not be read', h(StorageNotice, { watch: watchUnread }), '1.200 bewaarde gegevens'],
  ['that the panel has nothing to read', h(Panel, { services: panel }), 'Open in het tabblad hiernaast'],
  [
    'that the reader has no storage',
    h(ReaderPage, { id: 'kv-tk-2024Z01211', load: refusing, keys: true }),
    'Dit document is nu niet te openen',
  ],
])('says %s in an element that was there before', async (_, shown, words) => {
  render(shown, root);
  await vi.waitFor(() => expect(view.happen).toBeDefined());
  const status = document.querySelector('[role=status]');
  expect(status?.textContent).toBe('');
  view.happen?.();
  await vi.waitFor(() => expect(status?.textContent).toContain(words));
  expect(document.querySelector('[role=status]')).toBe(status);
  expect(document.querySelector('[role=alert]')).toBeNull();
});
