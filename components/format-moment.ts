import { i18n } from '#i18n';

/** A moment written out in the person's language and time: "22 november 2026 om 06:30". `iso`: ISO 8601 in UTC. */
export function formatMoment(iso: string): string {
  const format = new Intl.DateTimeFormat(i18n.t('languageTag'), { dateStyle: 'long', timeStyle: 'short' });
  return format.format(new Date(iso));
}
