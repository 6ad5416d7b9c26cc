import type { Language } from '../model/language';
import type { Preferences } from '../model/preferences';
import { browsersText, setTexts, type Texts } from './i18n';
import { readTexts } from './read-texts';

let wanted: Preferences['language'] = 'browser';
let settled = Promise.resolve();

/** What the browser speaks itself need not be read. The tag is in the texts: a browser in a third language speaks Dutch. */
function isBrowsers(language: Language): boolean {
  return browsersText('languageTag').startsWith(language);
}

async function change(language: Preferences['language'], read: (language: Language) => Promise<Texts>): Promise<void> {
  try {
    const texts = language === 'browser' || isBrowsers(language) ? undefined : await read(language);
    // Who chose again meanwhile hears the last choice.
    if (wanted === language) setTexts(texts);
  } catch (error) {
    console.error(error);
    if (wanted !== language) return;
    setTexts(undefined);
    // Not kept: the next to ask tries again.
    wanted = 'browser';
  }
}

/**
 * Has every text from now on be in this language; to be awaited before anything is shown. Costs nothing when nothing changes.
 * When the texts cannot be had they are in the browser's language, and the next call tries again: it never fails.
 */
export function speak(language: Preferences['language'], read = readTexts): Promise<void> {
  if (language !== wanted) {
    wanted = language;
    settled = change(language, read);
  }
  return settled;
}
