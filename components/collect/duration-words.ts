import { i18n } from '#i18n';

const MINUTE = 60;
/** In minutes: from here on hours tell more. */
const IN_HOURS = 90;

/** About how long something takes: "minder dan een minuut", "ongeveer 21 minuten", "ongeveer 2 uur". */
export function durationWords(seconds: number): string {
  if (seconds < MINUTE) return i18n.t('collect.duration.short');
  const minutes = Math.round(seconds / MINUTE);
  if (minutes < IN_HOURS) return i18n.t('collect.duration.minutes', minutes, [String(minutes)]);
  const hours = Math.round(minutes / MINUTE);
  return i18n.t('collect.duration.hours', hours, [String(hours)]);
}
