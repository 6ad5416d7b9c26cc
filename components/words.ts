import { i18n } from '#i18n';
import type { PublicatieKind } from '../lib/model/publicatie';
import type { ZaakStatus } from '../lib/model/zaak';

/** Made once for a language: that takes longer than all else about a link, and a page has hundreds. */
let days: { tag: string; format: Intl.DateTimeFormat } | undefined;

/** A day written out in the person's language: "18 maart 2024". `iso` is `YYYY-MM-DD`. */
export function formatDate(iso: string): string {
  const tag = i18n.t('languageTag');
  // A person may choose another language while a page is open.
  if (days?.tag !== tag) days = { tag, format: new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }) };
  return days.format.format(new Date(`${iso}T00:00:00Z`));
}

/** A number in the person's language: "1.128". */
export function formatCount(count: number): string {
  return count.toLocaleString(i18n.t('languageTag'));
}

/** Things listed in the person's language: "5 en 6". */
export function formatList(items: string[]): string {
  return new Intl.ListFormat(i18n.t('languageTag')).format(items);
}

/** What a document is, in one word: "Vraag". */
export function kindWord(kind: PublicatieKind): string {
  return i18n.t(`kind.${kind}`);
}

/** What may be said of a question at a glance. */
export type ShownStatus = 'beantwoord' | 'ingetrokken' | 'uitgesteld' | 'open' | 'laat' | 'onbekend';

/**
 * An answer, a withdrawal and a notice of delay are facts once their document is at hand. That there is no answer is
 * not: it may only not be on this machine. So "open" and "te laat" are claimed only when the site was asked today.
 */
export function shownStatus({ name, uitgesteld, verified }: ZaakStatus): ShownStatus {
  if (name === 'beantwoord' || name === 'ingetrokken' || verified) return name;
  return uitgesteld || name === 'uitgesteld' ? 'uitgesteld' : 'onbekend';
}

/** Where a question stands, in one or two words: "Beantwoord". */
export function statusWord(shown: ShownStatus): string {
  return i18n.t(`status.${shown}`);
}
