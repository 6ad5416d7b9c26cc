import type { Page } from 'playwright-core';
import type { ExtensionBrowser } from '../../tests/e2e/harness/extension-browser';
import {
  agreeToRemember,
  countDocuments,
  openOverview,
  openQuestionPage,
  openReader,
  scrollToTop,
  searchInPopup,
  showCard,
  unfoldAnswer,
} from '../demo/scenes';
import { overPage } from './compose';

/** What all three stores take. */
const SIZE = { width: 1280, height: 800 };

/** What a page shows in a window of this size, with `top`, where it is given, at the top. */
async function taken(page: Page, top?: string): Promise<Buffer> {
  await page.setViewportSize(SIZE);
  if (top) await scrollToTop(page.locator(top).first());
  return page.screenshot();
}

async function popupPicture(browser: ExtensionBrowser): Promise<Buffer> {
  const popup = await browser.openPopupPage();
  // The first search also opens the index.
  await searchInPopup(popup, 'telegram');
  await searchInPopup(popup, 'naaktfotos telegram');
  return popup.screenshot();
}

/** The pictures for the stores, by name, in the order in which a store shows them. The browser has the optional permissions. */
export async function storePictures(browser: ExtensionBrowser): Promise<[name: string, picture: Buffer][]> {
  const page = await openQuestionPage(browser);
  await page.setViewportSize(SIZE);
  await agreeToRemember(page);
  // Nothing is pointed at.
  await page.mouse.move(0, 0);
  const question = await page.screenshot();
  await unfoldAnswer(page);
  await showCard(page);
  return [
    ['1-question', question],
    ['2-card', await page.screenshot()],
    ['3-popup', await overPage(browser, question, await popupPicture(browser), SIZE)],
    ['4-reader', await taken(await openReader(browser), '.timeline')],
    ['5-collecting', await taken(await countDocuments(browser), 'h1')],
    ['6-overview', await taken(await openOverview(browser), '.plot + .plot')],
  ];
}
