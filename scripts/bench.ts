import { chromium } from 'playwright-core';
import { annotatingSection } from './bench/annotating-section';
import { citingSection } from './bench/citing-section';
import { hardTextsSection } from './bench/hard-texts-section';
import { inFreshPage } from './bench/in-fresh-page';
import { inPageScript } from './bench/in-page-script';
import { readingSection } from './bench/reading-section';
import { tasksSection } from './bench/tasks-section';
import { findChromium } from './setup/chromium.mjs';

/**
 * `npm run bench`: how long reading, citing and annotating take in Chromium, each beside something that the browser
 * itself does in the same run. Nothing here passes or fails: machines differ, and the ratios are what can be compared.
 * Search has a benchmark of its own, in bench-search.ts, which the command runs behind this one.
 */

const executablePath = findChromium();
if (!executablePath) throw new Error('No Chromium here: npm test says what to install.');
const script = await inPageScript();
const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
const measure = inFreshPage(browser, script);

try {
  for (const section of [readingSection, annotatingSection, citingSection, hardTextsSection]) {
    for (const line of await section(measure)) console.log(line);
    console.log();
  }
} finally {
  await browser.close();
}
for (const line of await tasksSection()) console.log(line);
