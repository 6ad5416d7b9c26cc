import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../scripts/setup/chromium.mjs';
import { builtFor } from './harness/launch';
import { extensionWorker } from './harness/worker-control';

// Chromium alone: two extensions from the command line, and a worker of another to speak from. Firefox answers a message from
// another extension only where `onMessageExternal` is listened to, which it is nowhere here.

const BUILD = builtFor('chromium');

/** Another extension that asks for no permission at all. */
const OTHER = { manifest_version: 3, name: 'Een andere', version: '1.0', background: { service_worker: 'other.js' } };

interface Chrome {
  runtime: {
    lastError?: { message: string };
    sendMessage(id: string, message: object, answered: (answer: unknown) => void): void;
    connect(id: string): { onDisconnect: { addListener(listener: () => void): void } };
  };
}

describe('another extension', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kamerspoor-other-'));
  let context: BrowserContext;
  beforeAll(async () => {
    const other = mkdtempSync(join(folder, 'extension-'));
    writeFileSync(join(other, 'manifest.json'), JSON.stringify(OTHER));
    writeFileSync(join(other, 'other.js'), '');
    context = await chromium.launchPersistentContext(join(folder, 'profile'), {
      executablePath: findChromium() ?? '',
      chromiumSandbox: process.getuid?.() !== 0,
      args: [`--disable-extensions-except=${BUILD},${other}`, `--load-extension=${BUILD},${other}`],
    });
  });
  afterAll(async () => {
    await context.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  });

  it('is answered by nobody, gets no connection and no file', async () => {
    await extensionWorker(context);
    await expect.poll(() => context.serviceWorkers().length).toBe(2);
    const [ours, other] = ['background.js', 'other.js'].map((name) =>
      context.serviceWorkers().find((worker) => worker.url().endsWith(name)),
    );
    const said = await other?.evaluate(
      async (id) => {
        const { runtime } = (globalThis as unknown as { chrome: Chrome }).chrome;
        const message = { id: 1, type: 'about', timestamp: 0, data: { target: { system: 'bwb' }, self: '' } };
        const answer = new Promise((resolve) =>
          runtime.sendMessage(id, message, (one) => resolve(one ?? runtime.lastError?.message)),
        );
        const connection = new Promise((resolve) => {
          runtime.connect(id).onDisconnect.addListener(() => resolve(runtime.lastError?.message));
        });
        const file = fetch(`chrome-extension://${id}/seeds.json`).catch(() => 'no file');
        return Promise.all([answer, connection, file]);
      },
      new URL(ours?.url() ?? '').host,
    );
    const nobody = 'Could not establish connection. Receiving end does not exist.';
    expect(said).toEqual([nobody, nobody, 'no file']);
  });
});
