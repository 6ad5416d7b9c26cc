import type { BrowserContext, Page, Worker } from 'playwright-core';

/** The extension's service worker as the browser sees it: started, and ended as after half a minute of rest. */
export interface WorkerControl {
  running(): boolean;
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** How long a worker may take to start or to end. */
const PATIENCE_MS = 20_000;

/** The extension's worker, once the browser has made it; the same object stays valid through ends and restarts. */
export async function extensionWorker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: PATIENCE_MS }));
}

/** `page` is a page of the extension that stays open. */
export async function controlWorker(page: Page): Promise<WorkerControl> {
  const session = await page.context().newCDPSession(page);
  const waiting = new Set<() => void>();
  let running = '';
  let life = '';
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    running = versions.at(-1)?.runningStatus ?? running;
    life = versions.at(-1)?.status ?? life;
    for (const check of waiting) check();
  });

  function until(holds: () => boolean, what: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => settle(new Error(`The worker is ${life} and ${running}, not ${what}.`)),
        PATIENCE_MS,
      );
      const check = () => holds() && settle();
      function settle(error?: Error) {
        clearTimeout(timer);
        waiting.delete(check);
        if (error) reject(error);
        else resolve();
      }
      waiting.add(check);
      check();
    });
  }

  await session.send('ServiceWorker.enable');
  // Ended before that, a worker is not ended but given up by the browser.
  await until(() => life === 'activated', 'activated');
  return {
    running: () => running === 'running',
    async start() {
      if (running === 'running') return;
      await session.send('ServiceWorker.startWorker', { scopeURL: new URL('/', page.url()).href });
      await until(() => running === 'running', 'running');
    },
    async stop() {
      await session.send('ServiceWorker.stopAllWorkers');
      await until(() => running === 'stopped', 'stopped');
    },
  };
}
