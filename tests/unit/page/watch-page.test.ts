import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Page } from '../../../components/page/page';
import { watchPage } from '../../../entrypoints/publicatie.content/watch-page';
import { addressOf } from '../../../lib/identifiers/address';
import { askOpened } from '../../../lib/messages/ask-background';
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
    answers: true,
    today: '2026-11-22',
  },
}));
const question = kamervraag({ id: 'kv-tk-2024Z01211' });
const augmented = vi.hoisted(() => ({ pages: [] as Page[], takeOut: vi.fn(), hear: vi.fn() }));

// Of the page, its document; of the extension, what it says and whether it is there.
vi.mock('../../../lib/readers/page/recognise-page', () => ({
  recognisePage: (document: Document) => ({ id: { id: 'kv-tk-2024Z01211' }, body: document.body }),
}));
vi.mock('../../../lib/readers/page/read-page', () => ({
  readPage: ({ title }: Document) => ({ ...question, title }),
}));
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
  askFollow: async () => ({ ok: world.answers, followed: true, asked: false }),
  askForget: async () => ({ ok: world.answers, stored: true }),
  askAbout: async () => ({ ok: world.answers, about: {} }),
  askOpened: vi.fn(async () => {
    world.whileAsked();
    const source = { ...question.source, readAt: `2026-11-22T10:00:0${world.readAt++}.000Z` };
    const zaken = [{ vraagnummer: '2024Z01211', publicaties: [{ ...question, source }] }];
    return { ok: true, stored: true, isPrivate: false, zaken, relations: {}, followed: world.followed };
  }),
}));

const isGone = vi.fn(() => false);

async function open() {
  const { window } = new JSDOM('<title>Vragen over iets</title><body></body>', { url: addressOf(question.id) });
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
    answers: true,
    today: '2026-11-22',
  });
  vi.mocked(askOpened).mockClear();
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

it('what is put anew is told where the focus was in what it replaces', async () => {
  const { comeBack } = await open();
  augmented.takeOut.mockReturnValueOnce({ citation: 12 });
  world.followed = ['2024Z01211'];
  await comeBack();
  expect(augmented.pages.map(({ focus }) => focus)).toEqual([undefined, { citation: 12 }]);
});

describe('a page that the browser translates', () => {
  const titles = () => vi.mocked(askOpened).mock.calls.map(([{ title }]) => title);

  it('is what it said before, whatever is put anew', async () => {
    const { window, comeBack } = await open();
    window.document.title = 'Questions about something';
    await comeBack();
    world.choose({ ...DEFAULT_PREFERENCES, citations: false });
    await settle();
    expect(augmented.pages.map(({ publicatie }) => publicatie.title)).toEqual(['Vragen over iets', 'Vragen over iets']);
    expect(titles()).toEqual(['Vragen over iets', 'Vragen over iets', 'Vragen over iets']);
  });

  it('is not told of when it was translated before it was read, until it is itself again', async () => {
    world.preferences = { ...DEFAULT_PREFERENCES, enabled: false };
    const { window } = new JSDOM('<title>Vragen over iets</title>', { url: addressOf(question.id) });
    window.document.documentElement.className = 'translated-ltr';
    watchPage(window as unknown as Window, isGone);
    await settle();
    world.choose(DEFAULT_PREFERENCES);
    await settle();
    expect(titles()).toEqual([]);
    expect(augmented.pages).toEqual([]);
    window.document.documentElement.className = '';
    world.choose({ ...DEFAULT_PREFERENCES, citations: false });
    await settle();
    expect(titles()).toEqual(['Vragen over iets']);
    expect(augmented.pages).toHaveLength(1);
  });
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

  it('is asked for before anything of ours hears of a press', async () => {
    const { window, stop } = await open();
    const press = () => window.document.body.click();
    const heard = vi.fn(() => expect(isGone).toHaveBeenCalledOnce());
    window.document.addEventListener('click', heard, { capture: true, once: true });
    press();
    expect(heard).toHaveBeenCalledOnce();
    stop();
    press();
    expect(isGone).toHaveBeenCalledOnce();
  });

  it.each<[what: string, ask: (services: Page['services']) => Promise<unknown>]>([
    ['what is cited', ({ about }) => about({ system: 'bwb', id: 'BWBR0001854' }, question.id)],
    ['following', ({ follow }) => follow('2024Z01211', true)],
    ['forgetting', ({ forget }) => forget()],
  ])('is asked for when %s gets no answer', async (_, ask) => {
    await open();
    const services = augmented.pages[0]?.services;
    expect(services && (await ask(services))).toBeDefined();
    expect(isGone).not.toHaveBeenCalled();
    world.answers = false;
    expect(services && (await ask(services))).toBeUndefined();
    expect(isGone).toHaveBeenCalledOnce();
  });
});
