import { readPreferences } from '../corpus/preferences';
import { DEFAULT_PREFERENCES } from '../model/preferences';
import { i18n } from './i18n';
import { speak } from './speak';

/** Has every text be in the language that the person chose, as it is stored now; in the browser's without the storage. */
export async function speakChosen(): Promise<void> {
  const { language } = await readPreferences().catch(() => DEFAULT_PREFERENCES);
  await speak(language);
}

/** The same for a page of our own, which says in its `lang` what it speaks; to be awaited before anything is shown. */
export async function speakOnPage(document: Document): Promise<void> {
  await speakChosen();
  document.documentElement.lang = i18n.t('languageTag');
}
