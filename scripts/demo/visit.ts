import { SITE } from '../../lib/identifiers/address';
import { launchChromium } from '../../tests/e2e/harness/launch';

/** A window for a person: the demonstration's first page, or with `--live` the real site; ends when it is closed. */
const live = process.argv.includes('--live');
const { context, close } = await launchChromium({ headless: false, live });
const page = context.pages()[0] ?? (await context.newPage());
await page.goto(`${SITE}/`);
console.log('Close the window to end.');

// On macOS the browser outlives its last window.
await new Promise<void>((resolve) => {
  context.on('close', () => resolve());
  const endWithLastPage = () => {
    if (context.pages().length === 0) resolve();
  };
  context.on('page', (opened) => opened.on('close', endWithLastPage));
  for (const opened of context.pages()) opened.on('close', endWithLastPage);
});
await close();
