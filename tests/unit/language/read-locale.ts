import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';
import type { Texts } from '../../../lib/language/i18n';
import type { Language } from '../../../lib/model/language';

/** A file of `locales/` as the texts that the build makes of it. For tests of what is shown: `setTexts(readLocale('nl'))`. */
export function readLocale(language: Language): Texts {
  const file = fileURLToPath(new URL(`../../../locales/${language}.yml`, import.meta.url));
  const messages = generateChromeMessages(parseMessagesText(readFileSync(file, 'utf8'), 'YAML'));
  return Object.fromEntries(Object.entries(messages).map(([name, { message }]) => [name, message]));
}
