import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { SITE } from '../../lib/identifiers/address';
import { type ExtensionBrowser, launch } from '../../tests/e2e/harness/extension-browser';
import { grantedBuild } from '../../tests/e2e/harness/granted-build';
import {
  agreeToRemember,
  askTheSite,
  collect,
  followToAnswerPage,
  openCitedPanel,
  openOverview,
  openQuestionPage,
  openReader,
  searchInPopup,
  showCard,
  unfoldAnswer,
} from './scenes';

/** The tour without a display: walks it and writes a numbered picture of each stop to `tour/`. */

const FOLDER = fileURLToPath(new URL('../../tour/', import.meta.url));
const QUERY = 'naaktfotos telegram';
/** An article, for the documents that cite it. */
const CITED = 'artikel 125p Sv';

let stops = 0;

async function picture(page: Page, name: string): Promise<void> {
  stops++;
  const file = `${String(stops).padStart(2, '0')}-${name}.png`;
  await page.screenshot({ path: FOLDER + file });
  console.log(`tour/${file}`);
}

async function walkThePages(browser: ExtensionBrowser): Promise<void> {
  await picture(await browser.open(`${SITE}/`), 'start');
  const page = await openQuestionPage(browser);
  await picture(page, 'question');
  await agreeToRemember(page);
  await unfoldAnswer(page);
  await picture(page, 'answer-in-place');
  await showCard(page);
  await picture(page, 'card-of-an-article');
  await page.mouse.move(0, 0);
  await followToAnswerPage(page);
  await picture(page, 'answer-page');
  await openCitedPanel(page);
  await picture(page, 'cited-in-the-document');
  await picture(await askTheSite(browser), 'asked-the-site');
}

async function openThePopup(browser: ExtensionBrowser): Promise<void> {
  const popup = await browser.openPopupPage();
  await searchInPopup(popup, QUERY);
  await picture(popup, 'popup');
  await searchInPopup(popup, CITED);
  await picture(popup, 'popup-who-cites');
  await searchInPopup(popup, '');
  await picture(popup, 'popup-empty');
}

async function useTheCorpus(browser: ExtensionBrowser): Promise<void> {
  await picture(await openReader(browser), 'reader');
  await picture(await collect(browser), 'collected');
  await picture(await openOverview(browser), 'overview');
}

async function lookInTheDark(browser: ExtensionBrowser): Promise<void> {
  const page = await openQuestionPage(browser);
  await page.emulateMedia({ colorScheme: 'dark' });
  await unfoldAnswer(page);
  await picture(page, 'question-dark');
  const popup = await browser.openPopupPage();
  await popup.emulateMedia({ colorScheme: 'dark' });
  await searchInPopup(popup, QUERY);
  await picture(popup, 'popup-dark');
}

async function openTheEnglishPopup(browser: ExtensionBrowser): Promise<void> {
  const popup = await browser.openPopupPage();
  await searchInPopup(popup, QUERY);
  await picture(popup, 'popup-english');
}

async function inBrowser(language: 'nl' | 'en', walk: (browser: ExtensionBrowser) => Promise<void>): Promise<void> {
  // Nobody is there to press the browser's own button for collecting.
  const { folder, remove } = grantedBuild();
  const browser = await launch({ language, extension: folder });
  try {
    await walk(browser);
  } finally {
    await browser.close();
    remove();
  }
}

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
await inBrowser('nl', async (browser) => {
  await walkThePages(browser);
  await openThePopup(browser);
  await useTheCorpus(browser);
  await lookInTheDark(browser);
});
await inBrowser('en', openTheEnglishPopup);
console.log('Open tour/01-start.png first; on a machine with a display npm start opens a browser to click around in.');
