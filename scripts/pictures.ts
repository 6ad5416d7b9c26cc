import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ExtensionBrowser, launch } from '../tests/e2e/harness/extension-browser';
import { agreeToRemember, openQuestionPage, searchInPopup, showCard, unfoldAnswer } from './demo/scenes';

/** `npm run pictures`: the README's two pictures, taken from the extension as it is built now. */
const FOLDER = fileURLToPath(new URL('../docs/pictures/', import.meta.url));

/** Two views of one long page, one above the other, as one picture. */
async function oneAboveTheOther(browser: ExtensionBrowser, views: Buffer[], width: number): Promise<Buffer> {
  const page = await browser.open('about:blank');
  await page.setViewportSize({ width, height: 400 });
  const images = views.map((view) => `<img src="data:image/png;base64,${view.toString('base64')}">`);
  await page.setContent(`<style>
      body { margin: 0; background: #c9d1d9; }
      img { display: block; margin-bottom: 12px; }
      img:last-child { margin-bottom: 0; }
    </style>${images.join('')}`);
  return page.screenshot({ fullPage: true });
}

/** The question's page: its banner at the top and, further down, an answer unfolded in its place, with the card of an article. */
async function pageWithAnswer(browser: ExtensionBrowser): Promise<Buffer> {
  const page = await openQuestionPage(browser);
  await agreeToRemember(page);
  const width = 960;
  await page.setViewportSize({ width, height: 600 });
  const top = await page.screenshot();
  await page.setViewportSize({ width, height: 450 });
  await unfoldAnswer(page);
  await showCard(page);
  return oneAboveTheOther(browser, [top, await page.screenshot()], width);
}

async function popupWithResults(browser: ExtensionBrowser): Promise<Buffer> {
  const popup = await browser.openPopupPage();
  await searchInPopup(popup, 'naaktfotos telegram');
  return popup.screenshot();
}

mkdirSync(FOLDER, { recursive: true });
const browser = await launch();
try {
  writeFileSync(`${FOLDER}page.png`, await pageWithAnswer(browser));
  writeFileSync(`${FOLDER}popup.png`, await popupWithResults(browser));
} finally {
  await browser.close();
}
