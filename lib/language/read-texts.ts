import { browser } from 'wxt/browser';
import type { Language } from '../model/language';
import type { Texts } from './i18n';

/**
 * The texts of a language from the package itself, so in the shape that its build gave them. For the extension's own pages
 * and its background: a page of a site cannot load them. Throws when they cannot be read.
 */
export async function readTexts(language: Language): Promise<Texts> {
  const response = await fetch(new URL(`_locales/${language}/messages.json`, browser.runtime.getURL('/')));
  const file = (await response.json()) as Record<string, { message: string }>;
  return Object.fromEntries(Object.entries(file).map(([name, { message }]) => [name, message]));
}
