import { i18n } from '#i18n';
import type { PublicatieKind } from '../lib/model/publicatie';
import type { ZaakStatusName } from '../lib/model/zaak';

/** A day written out in the person's language: "18 maart 2024". `iso` is `YYYY-MM-DD`. */
export function formatDate(iso: string): string {
  const format = new Intl.DateTimeFormat(i18n.t('languageTag'), { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${iso}T00:00:00Z`));
}

/** What a document is, in one word: "Vraag". */
export function kindWord(kind: PublicatieKind): string {
  return i18n.t(`kind.${kind}`);
}

/** Where a question stands, in one or two words: "Te laat". */
export function statusWord(name: ZaakStatusName): string {
  return i18n.t(`status.${name}`);
}
