import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addressOf } from '../../lib/identifiers/address';
import { demoSite } from '../../scripts/demo/site';
import { allLinked, banner, QUESTION, UNKNOWN } from './harness/our-parts';
import { useBrowser } from './harness/use-browser';

/** A page of the site that says in its head that it is another document. */
const PRETENDER = addressOf('kv-tk-2019Z12345');
const site = demoSite();
const browser = useBrowser({ site: (url) => site(url === PRETENDER ? QUESTION : url) });

interface Row {
  id: string;
}

/** What is stored and chosen, as one value. */
function everything(): Promise<string> {
  return browser().asExtension(async () => {
    const { storage } = (globalThis as unknown as { chrome: { storage: { local: { get(): Promise<object> } } } })
      .chrome;
    const request = indexedDB.open('kamerspoor');
    await new Promise((resolve) => request.addEventListener('success', resolve));
    const stores = ['publicaties', 'follows', 'asked', 'visits'];
    const transaction = request.result.transaction(stores);
    const read = stores.map((store) => transaction.objectStore(store).getAll());
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    request.result.close();
    return JSON.stringify([await storage.local.get(), read.map(({ result }) => result as Row[])]);
  });
}

/** Does as a script of the page everything that such a script can do to us. */
function attack(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const names = ['opened', 'keep', 'forget', 'found', 'turn', 'read', 'about', 'readText', 'follow', 'texts'];
    for (const type of names) {
      const message = { id: 1, type, timestamp: Date.now(), data: { id: 'kv-tk-2022Z24631', on: true } };
      window.postMessage(message, '*');
      for (const target of [window, document]) target.dispatchEvent(new CustomEvent(type, { detail: message }));
    }
    let pressed = 0;
    const hosts = [...document.querySelectorAll('[data-kamerspoor-ui]')];
    for (const inside of hosts.flatMap((host) => [...(host.shadowRoot?.querySelectorAll('button, input') ?? [])])) {
      pressed++;
      (inside as HTMLElement).click();
      for (const type of ['pointerdown', 'click', 'change', 'input', 'keydown', 'keyup']) {
        inside.dispatchEvent(new Event(type, { bubbles: true, composed: true, cancelable: true }));
      }
      inside.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    }
    const forged = document.createElement('kamerspoor-banner');
    forged.innerHTML = '<a data-kamerspoor="citation" href="/kst-28684-717.html">Zet uit</a>';
    document.body.append(forged);
    forged.querySelector('a')?.focus();
    history.pushState(null, '', '/kv-tk-2022Z24631.html#kamerspoor-antwoord-1');
    // What would have been done is done within this time.
    await new Promise((resolve) => setTimeout(resolve, 500));
    return pressed;
  });
}

describe('a script of the page', () => {
  it('has nothing stored, asked, opened or changed, whatever it sends and presses', async () => {
    const page = await browser().open(UNKNOWN);
    await allLinked(page);
    const tabs = browser().context.pages().length;
    const before = await everything();
    const requests = browser().requests.length;
    expect(await attack(page)).toBeGreaterThan(3);
    expect(await everything()).toBe(before);
    expect(browser().requests.slice(requests)).toEqual([]);
    expect(browser().context.pages().length).toBe(tabs);
    expect(await banner(page).first().isVisible()).toBe(true);
  });

  it('cannot reach the extension, its pages or its documents', async () => {
    const page = await browser().open(QUESTION);
    await allLinked(page);
    const own = ['popup.html', 'reader.html?id=kv-tk-2024Z01211', 'corpus.html', 'seeds.json'];
    const reached = await page.evaluate(
      async (addresses) => {
        const runtime = (globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome?.runtime;
        const fetched = addresses.map((address) =>
          fetch(address).then(
            () => [address],
            () => [],
          ),
        );
        for (const src of addresses) document.body.append(Object.assign(document.createElement('iframe'), { src }));
        const databases = (await indexedDB.databases()).map(({ name }) => name);
        await new Promise((resolve) => setTimeout(resolve, 300));
        return { sends: runtime?.sendMessage !== undefined, fetched: (await Promise.all(fetched)).flat(), databases };
      },
      own.map((path) => browser().address(path)),
    );
    expect(reached).toEqual({ sends: false, fetched: [], databases: [] });
    expect(page.frames().filter((frame) => frame.url().startsWith(browser().address('')))).toEqual([]);
  });

  it('does not make its page another document by saying so in the head', async () => {
    await browser()
      .open(QUESTION)
      .then((page) => allLinked(page));
    const before = await everything();
    const page = await browser().open(PRETENDER);
    await page.getByRole('heading').first().waitFor();
    await page.waitForTimeout(300);
    expect(await everything()).toBe(before);
    // By the time that the next page is read, this one would be.
    await allLinked(await browser().open(QUESTION));
    expect(await banner(page).count()).toBe(0);
  });
});

describe('the reader', () => {
  it('asks the site for nothing by an address that somebody made up', async () => {
    const before = browser().requests.length;
    for (const id of ['../x/foo', 'kst-28684-717', 'https://example.org/a']) {
      const page = await browser().open(browser().address(`reader.html?pdf&id=${encodeURIComponent(id)}`));
      await page.getByRole('heading', { level: 1, name: 'Dit document staat niet op deze computer.' }).waitFor();
    }
    expect(browser().requests.slice(before)).toEqual([]);
  });
});
