import type { BrowserContext, CDPSession, Page } from 'playwright-core';

/** What one place has in memory once what is not needed was let go; bytes, and numbers of things. */
export interface Heap {
  /** Objects, strings, nodes and the buffers of typed arrays. */
  bytes: number;
  /** Nodes, listeners and documents of all pages in the same process; a worker has none. */
  nodes?: number;
  listeners?: number;
  documents?: number;
}

/** Sends one command of the DevTools protocol to one place. */
type Send = (method: string) => Promise<Record<string, number>>;

/** Finalisers run between two collections, and let go of more. */
const COLLECTIONS = 3;
const BETWEEN_MS = 100;

async function bytesIn(send: Send): Promise<number> {
  for (let turn = 0; turn < COLLECTIONS; turn++) {
    await send('HeapProfiler.collectGarbage');
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
  }
  const { usedSize = 0, embedderHeapUsedSize = 0, backingStorageSize = 0 } = await send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}

/** The memory of a page, and of all that share its process: the pages of the extension do. */
export async function heapOfPage(page: Page): Promise<Heap> {
  const session = await page.context().newCDPSession(page);
  // The types know these commands one by one.
  const send = session.send.bind(session) as unknown as Send;
  const bytes = await bytesIn(send);
  const { nodes = 0, jsEventListeners: listeners = 0, documents = 0 } = await send('Memory.getDOMCounters');
  await session.detach();
  return { bytes, nodes, listeners, documents };
}

async function sendingTo(browser: CDPSession, targetId: string): Promise<{ send: Send; leave(): Promise<unknown> }> {
  // A session within that of the browser: Playwright gives none for a worker.
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  let last = 0;
  const send: Send = (method) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      const hear = ({ message }: { message: string }) => {
        const answer = JSON.parse(message);
        if (answer.id !== id) return;
        browser.off('Target.receivedMessageFromTarget', hear);
        if (answer.error) reject(new Error(`${method}: ${answer.error.message}`));
        else resolve(answer.result);
      };
      browser.on('Target.receivedMessageFromTarget', hear);
      browser.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) }).catch(reject);
    });
  return { send, leave: () => browser.send('Target.detachFromTarget', { sessionId }) };
}

/** What is measured of the browser as a whole. */
export interface BrowserMemory {
  /** The memory of the extension's service worker; undefined when it sleeps. */
  heapOfWorker(): Promise<Heap | undefined>;
  /** The processes that run pages and workers, by their number in the operating system. */
  renderers(): Promise<number[]>;
}

/** `worker`: the address of the service worker. */
export async function browserMemory(context: BrowserContext, worker: string): Promise<BrowserMemory> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser cannot be asked for its memory.');
  return {
    async heapOfWorker() {
      const { targetInfos } = await session.send('Target.getTargets');
      const found = targetInfos.find(({ url, type }) => type === 'service_worker' && url === worker);
      if (!found) return undefined;
      const { send, leave } = await sendingTo(session, found.targetId);
      const bytes = await bytesIn(send);
      await leave();
      return { bytes };
    },
    async renderers() {
      const { processInfo } = await session.send('SystemInfo.getProcessInfo');
      return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
    },
  };
}
