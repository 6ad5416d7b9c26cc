import { vi } from 'vitest';
import type { Publicatie } from '../../../lib/model/publicatie';
import { publicatie } from '../publicatie';
import { readSeed } from '../seeds';

/** The browser, as far as messages need it: who listens, and what was asked of it. */
const { asked, browser, chrome } = vi.hoisted(() => {
  const asked: string[] = [];
  const listeners: unknown[] = [];
  const runtime = {
    id: 'kamerspoor-itself',
    getURL: (path: string) => `chrome-extension://kamerspoor-itself${path}`,
    onMessage: { addListener: (listener: unknown) => listeners.push(listener) },
  };
  const tabs = { create: async ({ url }: { url: string }) => asked.push(`open ${url}`) };
  return { asked, browser: { runtime, tabs }, chrome: { runtime, listeners } };
});
vi.mock('wxt/browser', () => ({ browser }));
vi.stubGlobal('chrome', chrome);

const { answerPages } = await import('../../../lib/messages/answer-pages');
const { answerReading } = await import('../../../lib/messages/answer-reading');
const { REQUESTS } = await import('../../../lib/messages/protocol');

type Message = keyof typeof REQUESTS;
type Listener = (message: unknown, sender: object, respond: (response: unknown) => void) => boolean;

export const NAMES = Object.keys(REQUESTS) as Message[];
export const OWN = browser.runtime.id;

const [kamervraag, antwoord] = readSeed('000') as [Publicatie, Publicatie];

export { antwoord, kamervraag };

/** A message of each name that our own page sends, so that only its sender can be wrong. */
export const MESSAGES: Record<Message, unknown> = {
  opened: { publicatie: kamervraag },
  keep: { publicatie: kamervraag },
  forget: { id: kamervraag.id },
  found: { publicatie: kamervraag, publicaties: [antwoord], asked: kamervraag.vraagnummers },
  turn: undefined,
  read: { id: kamervraag.id },
  about: { target: { system: 'bwb', id: 'BWBR0001903' }, self: kamervraag.id },
  readText: { text: '<a/>', as: 'page', url: '' },
  follow: { publicatie: kamervraag, vraagnummer: kamervraag.vraagnummers[0], on: true },
  texts: { language: 'en' },
};

/** The page of the question, as the browser tells of it. */
export const PAGE = {
  id: OWN,
  url: `https://zoek.officielebekendmakingen.nl/${kamervraag.id}.html`,
  origin: 'https://zoek.officielebekendmakingen.nl',
  frameId: 0,
  documentLifecycle: 'active',
  tab: { id: 7, incognito: false },
};
export const BACKGROUND = { id: OWN, url: `chrome-extension://${OWN}/background.js` };

/** What fails when it is called, as on a full disk: `corpus.remember`. */
export const failing = new Set<string>();

/** Every call is noted by name; what it needs to go on it gets. */
function noting(name: string, answers: Record<string, unknown> = {}): never {
  const call = (method: string) => async () => {
    asked.push(`${name}.${method}`);
    if (failing.has(`${name}.${method}`)) throw new DOMException('No room', 'QuotaExceededError');
    return answers[method];
  };
  // What has a `then` would be waited for.
  return new Proxy({}, { get: (_, method) => (method === 'then' ? undefined : call(String(method))) }) as never;
}

const corpus = noting('corpus', {
  get: publicatie({ id: kamervraag.id }),
  remember: true,
  takeTurn: 1000,
  zakenOf: [],
  relationsOf: { earlier: [], later: [] },
  about: { count: 0, citing: [] },
});
answerPages({
  open: async () => corpus,
  readPreferences: async () => ({ remember: true, rememberTold: true }),
  readTexts: async () => ({ one: 'One' }),
  following: {
    open: async () => noting('follows', { all: [] }),
    follow: async () => void asked.push('follow'),
    mayAsk: async () => true,
    permissionPage: () => '/corpus.html',
    opened: async () => void asked.push('opened'),
  },
});
answerReading(noting('reader', { page: { total: 0, records: [] } }), () => asked.push('reader'));

/** What was done for a message that came from `sender`, and what was said; `nothing` when nobody listens for it. */
export async function send(message: unknown, sender: object): Promise<{ said: unknown; done: string[] }> {
  asked.length = 0;
  const heard = chrome.listeners.map(
    (listener) =>
      new Promise((resolve) => {
        if (!(listener as Listener)(message, sender, resolve)) resolve('nothing');
      }),
  );
  const [said] = (await Promise.all(heard)).filter((one) => one !== 'nothing');
  return { said: said ?? 'nothing', done: [...asked] };
}

/** The message with this name and data, as the protocol writes it. */
export function message(type: string, data: unknown): object {
  return { id: 1, type, data, timestamp: 0 };
}
