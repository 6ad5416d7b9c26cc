import { i18n } from '#i18n';
import type { ZaakStatus } from '../lib/model/zaak';
import { formatDate } from './words';

function weeks(status: ZaakStatus): string {
  return i18n.t(status.termWeeks === 6 ? 'banner.six' : 'banner.three');
}

function answered(status: ZaakStatus): string {
  const when = status.beantwoord
    ? i18n.t('banner.beantwoord', [formatDate(status.beantwoord)])
    : i18n.t('banner.beantwoordNoDate');
  if (status.days === undefined) return `${when}.`;
  const after = `${when}, ${i18n.t('banner.days', status.days)}`;
  if (status.daysOver === undefined) return `${after}.`;
  if (status.daysOver === 0) return `${after}, ${i18n.t('banner.inTime', [weeks(status)])}.`;
  return `${after}: ${i18n.t('banner.daysOver', status.daysOver, [status.daysOver, weeks(status)])}.`;
}

/** What is known while no answer is at hand: the delay, and when the term ends or ended. */
function waiting(status: ZaakStatus): string {
  const sentences = [i18n.t('banner.noAnswer')];
  if (status.uitgesteld) sentences.unshift(i18n.t('banner.uitgesteld', [formatDate(status.uitgesteld)]));
  if (status.term) {
    const key = status.daysOver ? 'banner.termRan' : 'banner.termRuns';
    sentences.push(i18n.t(key, [weeks(status), formatDate(status.term)]));
  }
  return sentences.join(' ');
}

/** Where a question stands, in sentences with their dates written out: "Beantwoord op 18 maart 2024, na 52 dagen: …". */
export function statusSentence(status: ZaakStatus): string {
  if (status.name === 'beantwoord') return answered(status);
  if (status.name !== 'ingetrokken') return waiting(status);
  const day = status.ingetrokken;
  return `${day ? i18n.t('banner.ingetrokken', [formatDate(day)]) : i18n.t('banner.ingetrokkenNoDate')}.`;
}
