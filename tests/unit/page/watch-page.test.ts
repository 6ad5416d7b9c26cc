import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Page } from '../../../components/page/page';
import { watchPage } from '../../../entrypoints/publicatie.content/watch-page';
import { addressOf } from '../../../lib/identifiers/address';
import { DEFAULT_PREFERENCES, type Preferences } from '../../../lib/model/preferences';
import { kamervraag } from '../zaken/documents';

const { world } = vi.hoisted(() => ({
  world: {
    preferences: {} as Preferences,
    choose: (_: Preferences) => {},
    readAt: 0,
    followed: [] as string[],
    whileAsked: () => {},
    writes: true,
    today: '2026-11-22',
  },
}));
const question = kamervraag({ id: 'kv-tk-2024Z01211' });
const augmented = vi.hoisted(() => ({ pages: [] as Page[], takeOut: vi.fn(), hear: vi.fn() }));

// Of the page, its document; of the extension, what it says and whether it is there.
vi.mock('../../../lib/readers/page/recognise-page', () => ({
  recognisePage: (document: Document) => ({ id: { id: 'kv-tk-2024Z01211' }, body: document.body }),
}));
vi.mock('../../../lib/readers/page/read-page', () => ({ readPage: () => question }));
vi.mock('../../../components/page/warm-up', () => ({ warmUp: async () => {} }));
vi.mock('../../../components/page/augment-page', () => ({
  augmentPage: (page: Page) => {
    augmented.pages.push(page);
    return { done: Promise.resolve(), takeOut: augmented.takeOut, hear: augmented.hear };
  },
}));
vi.mock('../../../lib/zaken/days', () => ({ today: () => world.today }));
vi.mock('../../../lib/language/speak', () => ({ speak: async () => {} }));
vi.mock('../../../lib/corpus/preferences', () => ({
  readPreferences: async () => world.preferences,
  watchPreferences: (changed: typeof world.choose) => {
    world.choose = changed;
    return () => {};
  },
  writePreferences: async () => {
    if (!world.writes) throw new Error('The browser refuses.');
  },
}));
vi.mock('../../../lib/messages/ask-background', () => ({
  askTexts: undefined,
  askFollow: async () => ({ ok: true, followed: ['2024Z01211'] }),
  askOpened: async () => {
    world.whileAsked();
    const source = { ...question.source, readAt: `2026-11-22T10:00:0${world.readAt++}.000Z` };
    const zaken = [{ vraagnummer: '2024Z01211', publicaties: [{ ...question, source }] }];
    return { ok: true, stored: true, isPrivate: false, zaken, relations: {}, followed: world.followed };
  },
}));

const isGone = vi.fn(() => false);

async function open() {
  const { window } = new JSDOM('<body></body>', { url: addressOf(question.id) });
  const stop = watchPage(window as unknown as Window, isGone);
  await vi.waitFor(() => expect(augmented.pages).toHaveLength(1));
  await settle();
  const comeBack = async (persisted = true) => {
    window.dispatchEvent(Object.assign(new window.Event('pageshow'), { persisted }));
    await settle();
  };
  return { window, stop, comeBack };
}
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

beforeEach(() => {
  const whileAsked = () => {};
  Object.assign(world, {
    preferences: DEFAULT_PREFERENCES,
    followed: [],
    whileAsked,
    writes: true,
    today: '2026-11-22',
  });
  augmented.pages = [];
  vi.clearAllMocks();
});

describe('a page that the browser kept aside', () => {
  it('stays as the person left it when nothing changed', async () => {
    const { comeBack } = await open();
    await comeBack();
    expect(augmented.takeOut).not.toHaveBeenCalled();
    expect(augmented.pages).toHaveLength(1);
  });

  it.each<[what: string, changed: () => void]>([
    ['another choice', () => (world.preferences = { ...DEFAULT_PREFERENCES, citations: false })],
    ['another day', () => (world.today = '2026-11-23')],
    ['more that is known', () => (world.followed = ['2024Z01211'])],
  ])('is put together anew for %s', async (_, changed) => {
    const { comeBack } = await open();
    changed();
    await comeBack();
    expect(augmented.takeOut).toHaveBeenCalledOnce();
    expect(augmented.pages).toHaveLength(2);
    await comeBack();
    expect(augmented.pages).toHaveLength(2);
  });

  it('is put together anew when something was done on it, which may be undone elsewhere', async () => {
    const { comeBack } = await open();
    await augmented.pages[0]?.services.follow('2024Z01211', true);
    await comeBack();
    expect(augmented.pages).toHaveLength(2);
  });

  it('is as it was without us when we were switched off meanwhile', async () => {
    const { comeBack } = await open();
    world.preferences = { ...DEFAULT_PREFERENCES, enabled: false };
    await comeBack();
    expect(augmented.takeOut).toHaveBeenCalledOnce();
    expect(augmented.pages).toHaveLength(1);
  });
});

it('what is remembered is told to the banner that is there, wherever it was chosen', async () => {
  const { comeBack } = await open();
  const elsewhere = { ...DEFAULT_PREFERENCES, remember: false, rememberTold: true };
  world.choose(elsewhere);
  expect(augmented.hear).toHaveBeenLastCalledWith(elsewhere);
  world.preferences = DEFAULT_PREFERENCES;
  await comeBack();
  expect(augmented.hear).toHaveBeenLastCalledWith(DEFAULT_PREFERENCES);
  expect(augmented.pages).toHaveLength(1);
});

it('what is chosen elsewhere while it is put together is in it', async () => {
  const elsewhere = { ...DEFAULT_PREFERENCES, remember: false };
  world.whileAsked = () => world.choose(elsewhere);
  await open();
  expect(augmented.pages).toMatchObject([{ preferences: elsewhere }]);
});

describe('an extension that was updated', () => {
  it('is asked for when a choice cannot be kept, and the failure is told', async () => {
    await open();
    const write = augmented.pages[0]?.services.write;
    expect(await write?.({ enabled: false })).toBe(true);
    expect(isGone).not.toHaveBeenCalled();
    world.writes = false;
    expect(await write?.({ enabled: false })).toBe(false);
    expect(isGone).toHaveBeenCalledOnce();
  });

  it('is asked for when the page is seen again', async () => {
    const { window, stop, comeBack } = await open();
    window.document.dispatchEvent(new window.Event('visibilitychange', { bubbles: true }));
    expect(isGone).toHaveBeenCalledOnce();
    isGone.mockReturnValueOnce(true);
    world.followed = ['2024Z01211'];
    await comeBack();
    expect(augmented.pages).toHaveLength(1);
    stop();
    expect(augmented.takeOut).toHaveBeenCalledOnce();
    window.document.dispatchEvent(new window.Event('visibilitychange', { bubbles: true }));
    expect(isGone).toHaveBeenCalledTimes(2);
  });
});
