import { h, render } from 'preact';
import { beforeEach, expect, it, vi } from 'vitest';
import { Panel, type PanelServices } from '../../../components/panel/panel';
import { dutchPage } from '../dutch-page';

const { root } = dutchPage();
const QUESTION = 'kv-tk-2024Z01211';

/** The tab shows a document, or something else. */
let show: (id: string | undefined) => void;
/** Says whether the document is stored. */
let tell: (stored: boolean) => void;

const services: PanelServices = {
  watchDocument(changed) {
    show = changed;
    changed(undefined);
    return () => {};
  },
  watchStored(_, changed) {
    tell = changed;
    return () => {};
  },
  watchQuery: () => () => {},
  openHere: () => {},
};

/** What the panel shows: the title of its page, or its words. */
const shown = () =>
  root.querySelector('iframe:not([hidden])')?.getAttribute('title') ?? root.querySelector('.panel-empty')?.textContent;
const becomes = (what: unknown) => vi.waitFor(() => expect(shown()).toEqual(what));
const NOT_STORED = expect.stringMatching(/^Dit document staat niet op deze computer/);

beforeEach(async () => {
  render(h(Panel, { services }), root);
  await becomes('Zoeken');
  show(QUESTION);
  await becomes(NOT_STORED);
});

it('goes on showing a text when its tab leads elsewhere, until it is removed', async () => {
  tell(true);
  await becomes('Lezer');
  show(undefined);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(shown()).toBe('Lezer');
  tell(false);
  await becomes('Zoeken');
});

it('searches beside a page that is no document when there was nothing to read before', async () => {
  show(undefined);
  await becomes('Zoeken');
});
