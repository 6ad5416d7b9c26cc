import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { REPOSITORY } from '../../lib/identifiers/address';
import type { Publicatie } from '../../lib/model/publicatie';
import { demoSite } from '../../scripts/demo/site';
import { sruServer } from '../../scripts/demo/sru-server';
import { someDocuments } from '../unit/corpus/collect-documents';
import { beginCollecting } from './harness/begin-collecting';
import { type ExtensionBrowser, launch } from './harness/extension-browser';
import { type GrantedBuild, grantedBuild } from './harness/granted-build';
import type { Site } from './harness/launch';

const documents = someDocuments(6);
const service = sruServer(documents);
const demo = demoSite();

/** How long a handful of documents takes at one a second, with a worker that starts anew in between. */
const PATIENCE = { timeout: 30_000, interval: 250 };
/** And two browsers that start besides. */
const STORY = { timeout: 120_000 };

/** The documents whose texts were asked for, in order. */
function asked({ requests }: ExtensionBrowser): string[] {
  return requests.flatMap((url) => /\/1\/xml\/([^/]+)\.xml$/.exec(url)?.[1] ?? []);
}

/** All rows of a table of the corpus. */
function rowsOf<Row>(page: Page, table: string): Promise<Row[]> {
  return page.evaluate(async (name) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('kamerspoor');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const rows = await new Promise<Row[]>((resolve) => {
      const request = database.transaction(name).objectStore(name).getAll();
      request.onsuccess = () => resolve(request.result);
    });
    database.close();
    return rows;
  }, table);
}

/** Resolves when the extension made its database: who opens it before makes an empty one. */
async function corpusIsThere(page: Page): Promise<void> {
  const names = () => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  await expect.poll(names).toContain('kamerspoor');
}

const form = { words: '', lid: '', minister: '', onderwerp: '', answered: false, limit: 100 };

describe('a collecting in the background', STORY, () => {
  let build: GrantedBuild;
  let profile: string;
  let browser: ExtensionBrowser | undefined;

  beforeAll(() => {
    build = grantedBuild();
    profile = mkdtempSync(join(tmpdir(), 'kamerspoor-profile-'));
  });
  afterEach(async () => {
    await browser?.close();
    browser = undefined;
  });
  afterAll(() => {
    build.remove();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  });

  async function start(site: Site): Promise<[ExtensionBrowser, Page]> {
    browser = await launch({ extension: build.folder, profile, site });
    const page = await browser.open(browser.address('options.html'));
    await corpusIsThere(page);
    return [browser, page];
  }

  const site: Site = async (url) => (await service(url)) ?? demo(url);

  it('goes on when the worker died, and when the browser was closed, and has every document in the end', async () => {
    const [first] = await start(site);
    await beginCollecting(first, form);
    await expect.poll(() => asked(first).length, PATIENCE).toBeGreaterThanOrEqual(2);
    await first.killWorker();
    const before = asked(first).length;
    // What the alarm does a minute later.
    await first.wakeWorker();
    await expect.poll(() => asked(first).length, PATIENCE).toBeGreaterThan(before);
    await first.close();

    const [second, later] = await start(site);
    await expect
      .poll(async () => (await rowsOf<{ state: string }>(later, 'jobs')).map(({ state }) => state), PATIENCE)
      .toEqual(['done']);
    const stored = await rowsOf<{ id: string; publicatie: Publicatie }>(later, 'publicaties');
    const collected = stored.filter(({ id }) => documents.some((document) => document.id === id));
    expect(collected.map(({ id }) => id).sort()).toEqual(documents.map(({ id }) => id).sort());
    for (const { publicatie } of collected) {
      expect(publicatie.questions.length + publicatie.answers.length).toBeGreaterThan(0);
      expect(publicatie.source.kind).toBe('xml');
    }
    const job = (await rowsOf<{ stored: number; had: number; lost: number }>(later, 'jobs'))[0];
    expect([(job?.stored ?? 0) + (job?.had ?? 0), job?.lost]).toEqual([documents.length, 0]);
    expect(second.requests.filter((url) => url.includes('/sru?'))).toEqual([]);
  });

  it('asks nothing any more when the permission is taken away in the middle, though the server would answer', async () => {
    // With nothing stored yet.
    const here = await launch({ extension: build.folder, site });
    browser = here;
    const page = await here.open(here.address('options.html'));
    await corpusIsThere(page);
    await beginCollecting(here, form);
    await expect.poll(() => asked(here).length, PATIENCE).toBeGreaterThan(0);
    await here.takeHostAway(REPOSITORY);
    await expect
      .poll(async () => (await rowsOf<{ problem?: string }>(page, 'jobs')).map(({ problem }) => problem), PATIENCE)
      .toContain('permission');
  });
});
