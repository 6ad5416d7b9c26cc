import type { createI18n } from '@wxt-dev/i18n';
import { browser } from 'wxt/browser';
import type { GeneratedI18nStructure } from '../../.wxt/i18n/structure';
import { fillIn, formFor } from './fill-in';

/** All texts of a language, by the names that they have in the package. */
export type Texts = Record<string, string>;

/** The texts of the language that was chosen; undefined: the browser has them. */
let chosen: Texts | undefined;

/** Takes every text from these from now on; undefined: from the browser. What is on the screen stays as it is. */
export function setTexts(texts: Texts | undefined): void {
  chosen = texts;
}

/** Given to the browser in place of values: it leaves the places as they are. */
const PLACES = Array.from({ length: 9 }, (_, at) => `$${at + 1}`);

/** A text in the browser's own language with its places for values, by the name that it has in the package. */
export function browsersText(name: string): string {
  // The browser's own types know no names of ours.
  const messages: { getMessage(name: string, values: string[]): string } = browser.i18n;
  return messages.getMessage(name, PLACES);
}

function t(key: string, ...how: unknown[]): string {
  const count = how.find((value) => typeof value === 'number');
  const values: unknown[] | undefined = how.find(Array.isArray);
  const name = key.replaceAll('.', '_');
  const text = chosen?.[name] ?? browsersText(name);
  if (!text) console.warn(`There is no text named ${key}.`);
  // The form first: a value, such as a query, may hold what divides the forms.
  const form = count === undefined ? text : formFor(count, text);
  return fillIn(form, values ?? (count === undefined ? [] : [count]));
}

/** Every text that a person sees: `t` takes the key of a text in `locales/`, a count if it has forms, and its values. */
export const i18n: ReturnType<typeof createI18n<GeneratedI18nStructure>> = { t };
