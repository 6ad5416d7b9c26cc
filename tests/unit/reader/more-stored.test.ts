import { h, render } from 'preact';
import { expect, it, vi } from 'vitest';
import { type LoadedDocument, ReaderPage } from '../../../components/reader/reader-page';
import { dutchPage } from '../dutch-page';
import { antwoord, kamervraag } from '../zaken/documents';

vi.mock('wxt/browser', () => ({ browser: {} }));
// Of a document, how many there are of its question.
vi.mock('../../../components/reader/reader', () => ({
  Reader: ({ document }: { document: LoadedDocument }) =>
    h('h1', {}, String(document.zaken[0]?.publicaties.length), h('textarea', {})),
}));

const { document, root } = dutchPage();
vi.stubGlobal('matchMedia', () => ({ matches: true }));

const question = kamervraag();
const [vraagnummer = ''] = question.vraagnummers;
const title = () => document.querySelector('h1');

it('who reads in the panel is told that more was stored, and sees it when they want to', async () => {
  let publicaties: LoadedDocument['zaken'][0]['publicaties'] = [question];
  const load = async () =>
    ({ publicatie: question, zaken: [{ vraagnummer, publicaties }], today: '2026-11-22' }) as LoadedDocument;
  let came = () => {};
  const watchMore = vi.fn((_: readonly string[], told: () => void) => {
    came = told;
    return () => {};
  });
  render(h(ReaderPage, { id: question.id, load, watchMore, keys: true }), root);
  await vi.waitFor(() => expect(watchMore).toHaveBeenCalledWith(question.vraagnummers, expect.anything()));
  const status = document.querySelector('[role=status]');
  const editor = document.querySelector('textarea');
  expect(status?.textContent).toBe('');

  publicaties = [question, antwoord()];
  came();
  await vi.waitFor(() => expect(status?.textContent).toContain('Bij deze vraag is intussen meer bewaard.'));
  expect(title()?.textContent).toBe('1');
  status?.querySelector('button')?.click();
  await vi.waitFor(() => expect(title()?.textContent).toBe('2'));
  await vi.waitFor(() => expect(status?.textContent).toBe(''));
  expect(document.querySelector('textarea')).toBe(editor);
  await vi.waitFor(() => expect(document.activeElement).toBe(title()));
});
