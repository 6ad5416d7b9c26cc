import { JSDOM } from 'jsdom';
import { h, render } from 'preact';
import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest';
import { NoteBeside } from '../../../components/notes/note-beside';
import type { NotesServices } from '../../../components/notes/notes-services';
import { setTexts } from '../../../lib/language/i18n';
import { type Note, NoteTooLong, type NoteWords } from '../../../lib/model/note';
import { readLocale } from '../language/read-locale';

vi.mock('wxt/browser', () => ({ browser: {} }));

const { document, sessionStorage, Event } = new JSDOM('<div id="app"></div>', { url: 'https://kamerspoor.test/' })
  .window;
vi.stubGlobal('document', document);
vi.stubGlobal('sessionStorage', sessionStorage);
setTexts(readLocale('nl'));
afterAll(() => {
  setTexts(undefined);
  vi.unstubAllGlobals();
});

const root = document.querySelector('#app') as Element;
const DOCUMENT = 'kv-tk-2024Z01211';
const CHANGED = '2026-11-22T10:00:00.000Z';

type Written = Awaited<ReturnType<NotesServices['write']>>;

/** What is stored, who watches it, and how the next writing ends. */
const world: { tell: (notes: Note[]) => void; finish: (came: Written) => void; written: unknown[] } = {
  tell: () => {},
  finish: () => {},
  written: [],
};
const services: NotesServices = {
  watch: (_, changed) => {
    world.tell = changed;
    return () => {};
  },
  write: (...given) => {
    world.written.push(given);
    return new Promise((resolve) => (world.finish = resolve));
  },
  labels: async () => [],
  mayWrite: async () => true,
  searchAddress: () => '',
};
const words = (text: string): NoteWords => ({ labels: [], text });
const stored: Note = { document: DOCUMENT, question: '3', labels: [], text: 'Navragen', changed: CHANGED };

async function begin(notes: Note[], mayBegin = true): Promise<void> {
  render(h(NoteBeside, { services, document: DOCUMENT, question: '3', mayBegin }), root);
  await vi.waitFor(() => expect(world.tell).not.toBe(before));
  world.tell(notes);
  await vi.waitFor(() => expect(button('')).not.toBeNull());
  button('').click();
  await vi.waitFor(() => expect(text()).not.toBeNull());
}
const before = world.tell;
const button = (words: string) =>
  [...document.querySelectorAll('button')].find((one) => one.textContent?.includes(words)) as HTMLButtonElement;
const text = () => document.querySelector('textarea');
/** What is heard; the field for labels has a status of its own. */
const said = () => [...document.querySelectorAll('[role=status]')].at(-1);
async function type(words: string): Promise<void> {
  const field = text() as HTMLTextAreaElement;
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve, 5));
}

beforeEach(() => {
  world.tell = before;
  world.written = [];
  sessionStorage.clear();
});
afterEach(() => render(null, root));

it('tells the storage which note it was begun from, and the person that another was written meanwhile', async () => {
  await begin([stored]);
  await type('Navragen bij de griffie');
  world.tell([{ ...stored, text: 'Nagevraagd', changed: '2026-11-22T10:01:00.000Z' }]);
  button('Bewaar').click();
  await vi.waitFor(() =>
    expect(world.written).toMatchObject([[{ text: 'Navragen bij de griffie' }, words('Navragen')]]),
  );
  world.finish({ kept: words('Navragen bij de griffie\n\nNagevraagd'), both: true });
  await vi.waitFor(() => expect(said()?.textContent).toContain('In een ander venster'));
  expect(said()?.className).not.toBe('visually-hidden');
  expect(text()).toBeNull();
});

it('still knows after a reload which note a draft was begun from', async () => {
  await begin([]);
  await type('Bellen');
  render(null, root);
  world.tell = before;
  await begin([stored]);
  expect(text()?.value).toBe('Bellen');
  button('Bewaar').click();
  await vi.waitFor(() => expect(world.written).toMatchObject([[{ text: 'Bellen' }, null]]));
});

it('keeps what is typed while it is saved, and goes on from what was saved', async () => {
  await begin([]);
  await type('Navragen');
  button('Bewaar').click();
  await vi.waitFor(() => expect(world.written).toHaveLength(1));
  await type('Navragen bij de griffie');
  world.finish({ kept: words('Navragen'), both: false });
  await vi.waitFor(() => expect(said()?.textContent).toBe('Bewaard.'));
  expect(text()?.value).toBe('Navragen bij de griffie');
  button('Bewaar').click();
  await vi.waitFor(() =>
    expect(world.written[1]).toMatchObject([{ text: 'Navragen bij de griffie' }, words('Navragen')]),
  );
  world.finish({ kept: words('Navragen bij de griffie'), both: false });
  await vi.waitFor(() => expect(text()).toBeNull());
});

it('says that a note was taken away, and has the focus, also where none may be begun', async () => {
  await begin([stored], false);
  await type('');
  button('Bewaar').click();
  await vi.waitFor(() => expect(world.written).toHaveLength(1));
  world.tell([]);
  world.finish({ kept: words(''), both: false });
  await vi.waitFor(() => expect(said()?.textContent).toBe('Weggehaald.'));
  await vi.waitFor(() => expect(document.activeElement).toBe(button('Label of notitie')));
});

it('says nothing of a note that never was', async () => {
  await begin([]);
  button('Bewaar').click();
  await vi.waitFor(() => expect(world.written).toHaveLength(1));
  world.finish({ kept: words(''), both: false });
  await vi.waitFor(() => expect(text()).toBeNull());
  expect(said()?.textContent).toBe('');
});

it('goes on with what the other window wrote, when it is typed while that is found', async () => {
  await begin([stored]);
  await type('Navragen bij A');
  button('Bewaar').click();
  await vi.waitFor(() => expect(world.written).toHaveLength(1));
  await type('Navragen bij A en B');
  world.finish({ kept: words('Navragen bij A\n\nNagevraagd'), both: true });
  await vi.waitFor(() => expect(text()?.value).toBe('Navragen bij A en B\n\nNagevraagd'));
});

it('says why two notes together cannot be saved', async () => {
  await begin([stored]);
  await type('Bellen');
  button('Bewaar').click();
  await vi.waitFor(() => expect(world.written).toHaveLength(1));
  world.finish(Promise.reject(new NoteTooLong()) as never);
  await vi.waitFor(() => expect(document.querySelector('[role=alert]')?.textContent).toContain('te lang'));
  expect(text()?.value).toBe('Bellen');
});
