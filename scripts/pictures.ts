import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ExtensionBrowser, launch } from '../tests/e2e/harness/extension-browser';
import { grantedBuild } from '../tests/e2e/harness/granted-build';
import { agreeToRemember, openQuestionPage, searchInPopup, showCard, unfoldAnswer } from './demo/scenes';
import { nameTile, oneAboveTheOther } from './pictures/compose';
import { storePictures } from './pictures/store-pictures';

/** `npm run pictures`: the README's two pictures and those for the stores, taken from the extension as it is built now. */
const ROOT = fileURLToPath(new URL('..', import.meta.url));

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

function write(path: string, picture: Buffer): void {
  writeFileSync(join(ROOT, path), picture);
  console.log(path);
}

for (const folder of ['docs/pictures', 'store/pictures/nl', 'store/pictures/en']) {
  mkdirSync(join(ROOT, folder), { recursive: true });
}
// Nobody is there to press the browser's own button for collecting.
const { folder: extension, remove } = grantedBuild();
try {
  for (const language of ['nl', 'en'] as const) {
    const browser = await launch({ language, extension });
    try {
      for (const [name, picture] of await storePictures(browser))
        write(`store/pictures/${language}/${name}.png`, picture);
      if (language === 'en') continue;
      await browser.reset();
      write('docs/pictures/page.png', await pageWithAnswer(browser));
      write('docs/pictures/popup.png', await popupWithResults(browser));
      const icon = readFileSync(join(ROOT, 'assets/icon.svg'), 'utf8');
      write('store/pictures/tile.png', await nameTile(browser, icon, { width: 440, height: 280 }));
    } finally {
      await browser.close();
    }
  }
} finally {
  remove();
}
