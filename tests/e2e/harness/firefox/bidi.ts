import { setTimeout } from 'node:timers/promises';
import { type BrowserContext, firefox, type Page } from 'playwright-core';
import { z } from 'zod';

/** Messages of WebDriver BiDi, as far as they matter here. */
interface Command {
  id: number;
  method: string;
  params: Record<string, unknown>;
}

interface Message {
  id?: number;
  type: 'success' | 'error' | 'event';
  method?: string;
  params?: Record<string, unknown>;
  result?: unknown;
  message?: string;
}

interface Transport {
  send(command: Command): void;
  onmessage?: (message: Message) => void;
}

/** What Playwright does not show: it drives Firefox by BiDi, and the connection is its own. */
interface Inside {
  _connection: {
    toImpl(one: typeof firefox): {
      _bidiFirefox: { connectToTransport(transport: Transport, options: unknown): Promise<unknown> };
    };
    toImpl(one: BrowserContext): { _browser: { _connection: { _transport: Transport } } };
    toImpl(one: Page): { delegate: { _session: { sessionId: string } } };
  };
}

/** Sends a command of WebDriver BiDi and resolves with its result; rejects with Firefox's message. */
export type SendBidi = (method: string, params: Record<string, unknown>) => Promise<unknown>;

/** Numbers of our own commands, far from Playwright's. */
const FIRST_ID = 2 ** 40;

/** Asks an extension's page whether its content is there, and then whether it is loaded. */
const WHEN_LOADED = `new Promise((loaded) => {
  if (document.readyState === 'complete') loaded();
  else addEventListener('load', () => loaded(), { once: true });
})`;

/** How often a page with frames is asked for them, in milliseconds. */
const FRAMES_MS = 100;

const Tree = z.object({
  contexts: z.array(z.object({ children: z.nullish(z.array(z.object({ context: z.string(), url: z.string() }))) })),
});

const InRealm = z.object({ realm: z.string() });

const senders = new WeakMap<Transport, SendBidi>();
let filled = false;

function fill(transport: Transport): void {
  const send = transport.send.bind(transport);
  const waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  const closing = new Map<number, unknown>();
  let lastId = FIRST_ID;
  let pass: ((message: Message) => void) | undefined;

  const sendBidi: SendBidi = (method, params) =>
    new Promise((resolve, reject) => {
      const id = ++lastId;
      waiting.set(id, { resolve, reject });
      send({ id, method, params });
    });
  senders.set(transport, sendBidi);

  /** Firefox tells of an extension's own page neither that its content is there nor that it is loaded. */
  async function tellLoaded({ context, url }: Record<string, unknown>) {
    const ask = () => sendBidi('script.evaluate', { expression: WHEN_LOADED, target: { context }, awaitPromise: true });
    // While the tab moves to the process of the extension's pages nobody answers.
    let loaded = false;
    for (let tries = 0; tries < 40 && !loaded; tries++) {
      loaded = await ask().then(Boolean, () => false);
      if (!loaded) await setTimeout(50);
    }
    // Who waits for it is told so by the time that it takes.
    if (!loaded) return;
    const params = { context, timestamp: Date.now(), url, navigation: null };
    for (const what of ['domContentLoaded', 'load'])
      pass?.({ type: 'event', method: `browsingContext.${what}`, params });
  }

  function tell(method: string, params: Record<string, unknown>) {
    pass?.({ type: 'event', method, params });
  }

  /** Nor does it tell of the frames in such a page, or of what they show. */
  async function tellFrames(page: unknown) {
    const realms = new Map<string, string>();
    for (;;) {
      const { contexts } = Tree.parse(await sendBidi('browsingContext.getTree', { root: page }));
      for (const { context, url } of contexts[0]?.children ?? []) {
        const asked = { expression: WHEN_LOADED, target: { context }, awaitPromise: true };
        const realm = await sendBidi('script.evaluate', asked).then(
          (answer) => InRealm.parse(answer).realm,
          () => undefined,
        );
        const last = realms.get(context);
        if (!realm || realm === last) continue;
        realms.set(context, realm);
        const frame = { context, url, parent: page, children: null, originalOpener: null, userContext: 'default' };
        if (last) tell('script.realmDestroyed', { realm: last, context });
        else tell('browsingContext.contextCreated', frame);
        // Playwright hears of what happens in a frame once it has one.
        await setTimeout();
        const navigation = { context, url, navigation: realm, timestamp: Date.now() };
        tell('browsingContext.navigationCommitted', navigation);
        tell('script.realmCreated', { realm, origin: new URL(url).origin, context, type: 'window' });
        tell('browsingContext.domContentLoaded', navigation);
        tell('browsingContext.load', navigation);
      }
      await setTimeout(FRAMES_MS);
    }
  }

  transport.send = (command) => {
    // Unknown to Firefox ESR, and Playwright does not start without; `emulate-media.ts` does it.
    if (command.method === 'emulation.setMediaFeaturesOverride') {
      setImmediate(() => pass?.({ type: 'success', id: command.id, result: {} }));
      return;
    }
    if (command.method === 'browsingContext.close') closing.set(command.id, command.params.context);
    // A window for each page takes long, and each has its own idea of what is in front.
    if (command.method === 'browsingContext.create') command.params.type = 'tab';
    // Its end would be waited for, and of an extension's page it is not told.
    if (command.method === 'browsingContext.reload') command.params.wait = 'none';
    send(command);
  };

  // Playwright sets its listener once, before the first message.
  Object.defineProperty(transport, 'onmessage', {
    configurable: true,
    get: () => (pass ? receive : undefined),
    set: (listener) => {
      pass = listener;
    },
  });
  function receive(message: Message) {
    const own = message.id === undefined ? undefined : waiting.get(message.id);
    if (own && message.id !== undefined) {
      waiting.delete(message.id);
      if (message.type === 'success') own.resolve(message.result);
      else own.reject(new Error(message.message));
      return;
    }
    pass?.(message);
    const { method, params } = message;
    // Nor is its end told.
    if (message.id !== undefined && closing.has(message.id)) {
      const context = closing.get(message.id);
      closing.delete(message.id);
      const gone = { context, children: null, url: '', parent: null };
      tell('browsingContext.contextDestroyed', gone);
    }
    if (method !== 'browsingContext.navigationCommitted' || !params) return;
    if (!String(params.url).startsWith('moz-extension:')) return;
    void tellLoaded(params);
    // The only one with frames; it is asked until it is gone.
    if (String(params.url).endsWith('/sidepanel.html')) void tellFrames(params.context).catch(() => {});
  }
}

/**
 * Fills two gaps between Playwright and Firefox's WebDriver BiDi, in the messages that go to and fro: a command that
 * Firefox ESR does not know, and the load of an extension's own page, of which it does not tell. To be called before
 * the launch.
 */
export function fillBidiGaps(): void {
  if (filled) return;
  filled = true;
  const inside = (firefox as unknown as Inside)._connection.toImpl(firefox)._bidiFirefox;
  const connect = inside.connectToTransport.bind(inside);
  inside.connectToTransport = (transport, options) => {
    fill(transport);
    return connect(transport, options);
  };
}

/** Commands of BiDi that Playwright has no words for, to a Firefox that it launched after {@link fillBidiGaps}. */
export function bidiOf(context: BrowserContext): SendBidi {
  const transport = (context as unknown as Inside)._connection.toImpl(context)._browser._connection._transport;
  const send = senders.get(transport);
  if (!send) throw new Error('The gaps were not filled before this Firefox was launched.');
  return send;
}

/** The name that BiDi has for a tab. */
export function bidiContextOf(page: Page): string {
  return (page as unknown as Inside)._connection.toImpl(page).delegate._session.sessionId;
}
