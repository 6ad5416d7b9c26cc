import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { addressOf } from '../../../lib/identifiers/address';
import type { Antwoord } from '../../../lib/model/publicatie';
import { pdfOnlyPage } from '../../../scripts/demo/pages';
import { seedDocuments, siteOf } from '../../../scripts/demo/site';
import { sruServer } from '../../../scripts/demo/sru-server';
import { antwoordOf } from '../../../scripts/fixtures/documents';
import type { ExtensionBrowser } from './extension-browser';
import type { Site } from './launch';
import { tick } from './tick';
import { asked } from './zaak-documents';

/** Something that a person can see of the extension, filled; opened by what is the same in every language. */
export interface Surface {
  name: string;
  /** Opens it, with what folds unfolded. */
  open(browser: ExtensionBrowser): Promise<Page>;
  /** What is ours on it; without it the page is. */
  ours?: string;
  /** What it is cut off to on purpose, because it leads to all of it. */
  previews?: string;
  /** It stands in a window that the browser gives it. */
  isPopup?: boolean;
  /** Selectors of what is chosen and of what is not: they must look different whatever the colours. */
  states?: readonly (readonly [chosen: string, other: string])[];
}

/** A question that waits for its answer. */
export const WAITING = asked(30);
/** An answer that there is as PDF only. */
const AS_PDF: Antwoord = { ...antwoordOf('000'), id: 'ah-99999998', vraagnummers: ['2024Z99031'] };

/** The demonstration, and these two. */
export function siteOfSurfaces(): Site {
  const documents = [...seedDocuments(), WAITING];
  const site = siteOf(documents, new Map([[AS_PDF.id, pdfOnlyPage(AS_PDF)]]));
  const service = sruServer(documents);
  return async (url) => {
    const answer = site(url);
    return answer.status === 404 ? ((await service(url)) ?? answer) : answer;
  };
}

/** A question with a notice and an answer, of eleven parts: axe takes its time for more. Answer 6 cites an article. */
const QUESTION = 'kv-tk-2023Z14675';
const ANSWER = 'ah-tk-20232024-212';

/** Everything that the content script adds. */
const OURS = '[data-kamerspoor-ui], a[data-kamerspoor]';

/** Of a row of the popup: its heads and pieces of text, and the words of a chip. */
const ROW_PREVIEWS = '.row-title, .row-snippet, .row-people, .chip-words, .suggestion-words, .suggestions-hint';

async function openPopup(browser: ExtensionBrowser, query: string, shown: string): Promise<Page> {
  const popup = await browser.openPopupPage();
  await popup.locator('[role=combobox]').fill(query);
  await popup.locator(shown).first().waitFor();
  return popup;
}

async function openOwn(browser: ExtensionBrowser, path: string, shown: string): Promise<Page> {
  const page = await browser.open(browser.address(path));
  await page.locator(shown).first().waitFor();
  return page;
}

/** Stores the question that waits, by reading it. */
async function readWaiting(browser: ExtensionBrowser): Promise<void> {
  const page = await browser.open(addressOf(WAITING.id));
  await page.locator('kamerspoor-banner .remembering input:checked, kamerspoor-banner .first-time').first().waitFor();
  await page.locator('kamerspoor-banner .ks-bell').waitFor();
  await page.close();
}

async function openQuestions(browser: ExtensionBrowser): Promise<Page> {
  await readWaiting(browser);
  const page = await openOwn(browser, 'corpus.html#vragen', '.question-table .ks-bell');
  await page.locator('.question-table .ks-bell').first().click();
  await page.locator('.follow-dialog').waitFor();
  return page;
}

/** Runs with the extension's own rights: puts a note that nothing can read beside the others. */
async function spoilNote(): Promise<void> {
  const request = indexedDB.open('kamerspoor');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const transaction = database.transaction('notes', 'readwrite');
  transaction.objectStore('notes').put({ document: 'kv-tk-2024Z01211', question: '', labels: 'none' });
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  database.close();
}

async function openCheck(browser: ExtensionBrowser): Promise<Page> {
  await browser.asExtension(spoilNote);
  const page = await openOwn(browser, 'options.html', '.check button');
  await page.locator('.check button').first().click();
  await page.locator('.check-apart button').first().waitFor();
  return page;
}

async function openRefused(browser: ExtensionBrowser): Promise<Page> {
  const page = await browser.open(browser.address('manifest.json'));
  // In Firefox such a script runs in every page from now on: it looks for the page that is meant.
  await page.addInitScript(() => {
    if (!location.search.endsWith('&refused')) return;
    IDBFactory.prototype.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
  });
  await page.goto(browser.address(`reader.html?id=${QUESTION}&refused`));
  await page.locator('.storage-notice').first().waitFor();
  return page;
}

const FILES = ['2010-kv', '2026-kamerstuk'].map((name) =>
  fileURLToPath(new URL(`../../fixtures/pages/${name}/source.html`, import.meta.url)),
);

export const SURFACES: Surface[] = [
  {
    name: 'the popup at its start',
    isPopup: true,
    previews: ROW_PREVIEWS,
    async open(browser) {
      await readWaiting(browser);
      return openPopup(browser, '', '.row');
    },
  },
  {
    name: 'the popup with results, and why',
    isPopup: true,
    states: [['.row[aria-selected=true]', '.row[aria-selected=false]']],
    previews: ROW_PREVIEWS,
    async open(browser) {
      const popup = await openPopup(browser, '-soort:brief telegram', '.row-snippet');
      await popup.keyboard.press('Alt+w');
      await popup.locator('.why').first().waitFor();
      return popup;
    },
  },
  {
    name: 'the popup that found nothing',
    isPopup: true,
    previews: ROW_PREVIEWS,
    open: (browser) => openPopup(browser, 'stikstofdepositiekaart', '.message h2'),
  },
  {
    name: 'the popup with further results',
    isPopup: true,
    previews: ROW_PREVIEWS,
    async open(browser) {
      const popup = await openPopup(browser, 'telegram', '.row[href="#"]');
      await popup.locator('.row-coming').first().waitFor({ state: 'detached' });
      await popup.locator('.row[href="#"]').last().click();
      await popup.locator('[data-section="official"] .row').first().waitFor();
      return popup;
    },
  },
  {
    name: 'the panel with search',
    states: [['.panel-sides button[aria-pressed=true]', '.panel-sides button[aria-pressed=false]']],
    previews: ROW_PREVIEWS,
    async open(browser) {
      const page = await openOwn(browser, 'sidepanel.html', 'iframe');
      await page.frameLocator('iframe').locator('.row, .message').first().waitFor();
      return page;
    },
  },
  {
    name: 'the reader in the panel',
    open: (browser) => openOwn(browser, `reader.html?panel&id=${ANSWER}`, '.pair'),
  },
  {
    name: 'the reader with a note, a reference and what is cited',
    states: [['.timeline li[aria-current]', '.timeline li:not([aria-current], [data-step=term])']],
    async open(browser) {
      const page = await openOwn(browser, `reader.html?id=${QUESTION}&q=telegram`, '.found-words');
      await page.locator('kamerspoor-cited summary').click();
      await page.locator('.beside .note-write').first().click();
      await page.keyboard.type('woo,');
      await page.locator('.cite-menu summary').first().click();
      await page.locator('.cite-menu details[open]').first().waitFor();
      return page;
    },
  },
  {
    name: 'the options',
    states: [['.switch input:checked', '.switch input:not(:checked)']],
    async open(browser) {
      const page = await openOwn(browser, 'options.html', 'h1');
      // All are on at first. The last is about keys only: without it everything else looks the same.
      await tick(page.locator('.switch input').last(), false);
      return page;
    },
  },
  {
    // The site has no PDF of it, so the way to try again stands here.
    name: 'a PDF that could not be read',
    open: (browser) => openOwn(browser, `reader.html?id=${AS_PDF.id}&pdf`, '.reader [role=alert] button'),
  },
  { name: 'what a check found', open: openCheck },
  { name: 'a page that the browser refuses storage', open: openRefused },
  { name: 'the statement on privacy', open: (browser) => openOwn(browser, 'privacy.html', 'dl') },
  { name: 'what following does', open: openQuestions },
  {
    name: 'the questions that wait, one followed',
    async open(browser) {
      const page = await openQuestions(browser);
      await page.locator('.follow-dialog button.main').click();
      await page.locator('.followed-list li').waitFor();
      return page;
    },
  },
  {
    name: 'the overview',
    states: [['.corpus-header a[aria-current]', '.corpus-header a:not([aria-current])']],
    async open(browser) {
      const page = await openOwn(browser, 'corpus.html#overzicht', '.plot-place svg');
      await page.locator('.plot summary').first().click();
      await page.locator('.plot button.link').first().click();
      await page.locator('.bar-documents li').first().waitFor();
      return page;
    },
  },
  {
    name: 'the form that collects',
    async open(browser) {
      const page = await openOwn(browser, 'corpus.html#verzamelen', '.collect-form');
      await page.locator('#collect-words').fill('telegram');
      await page.locator('.collect-form button[type=submit]').click();
      await page.locator('.collect-buttons + .collect-buttons button').click();
      await page.locator('.collect-job').waitFor();
      return page;
    },
  },
  {
    name: 'files that were imported',
    states: [['.import-groups button[aria-pressed=true]', '.import-groups button[aria-pressed=false]']],
    async open(browser) {
      const page = await openOwn(browser, 'corpus.html#importeren', '.import-drop');
      await page.locator('input[type=file]').first().setInputFiles(FILES);
      await page.locator('.import-lines li').first().waitFor();
      return page;
    },
  },
  {
    name: 'what was remembered',
    async open(browser) {
      await readWaiting(browser);
      return openOwn(browser, 'corpus.html#onthouden', '.remembered-list li');
    },
  },
  {
    name: 'what can be taken along',
    open: (browser) => openOwn(browser, 'corpus.html?q=telegram#meenemen', '.take-preview'),
  },
  {
    name: 'the page of a question, with an answer and a card',
    ours: OURS,
    async open(browser) {
      const page = await browser.open(addressOf(QUESTION));
      const fold = page.locator('kamerspoor-answer[data-question="6"]');
      await fold.locator('summary').click();
      await page.locator('kamerspoor-banner .turn-off button').click();
      const citation = fold.locator('a[data-kamerspoor]').first();
      await citation.waitFor();
      await citation.focus();
      await page.locator('kamerspoor-card .citing li').first().waitFor();
      return page;
    },
  },
  {
    name: 'the page of an answer, with what it cites',
    ours: OURS,
    async open(browser) {
      const page = await browser.open(addressOf(ANSWER));
      await page.locator('kamerspoor-way-back').first().waitFor();
      await page.locator('kamerspoor-cited summary').click();
      await page.locator('kamerspoor-cited .acts li').first().waitFor();
      return page;
    },
  },
  {
    name: 'the page of a question that waits',
    ours: OURS,
    async open(browser) {
      const page = await browser.open(addressOf(WAITING.id));
      await page.locator('kamerspoor-banner .ks-bell').waitFor();
      return page;
    },
  },
  {
    name: 'the page of a document that is a PDF only',
    ours: OURS,
    async open(browser) {
      const page = await browser.open(addressOf(AS_PDF.id));
      await page.locator('kamerspoor-banner .ks-ask').first().waitFor();
      return page;
    },
  },
];
