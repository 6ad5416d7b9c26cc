import { i18n } from '#i18n';
import type { ZaakStatus } from '../lib/model/zaak';
import { formatDate } from './words';

function weeks(status: ZaakStatus): string {
  return i18n.t(status.termWeeks === 6 ? 'banner.six' : 'banner.three');
}

function joined(parts: string[], separator: string): string {
  return `${parts.filter(Boolean).join(separator)}.`;
}

function answered(status: ZaakStatus): string {
  const when = status.beantwoord
    ? i18n.t('banner.beantwoord', [formatDate(status.beantwoord)])
    : i18n.t('banner.beantwoordNoDate');
  if (status.days === undefined) return joined([when], '');
  const after = `${when}, ${i18n.t('banner.days', status.days)}`;
  if (status.daysOver === undefined) return joined([after], '');
  if (status.daysOver === 0) return joined([after, i18n.t('banner.inTime', [weeks(status)])], ', ');
  return joined([after, i18n.t('banner.daysOver', status.daysOver, [status.daysOver, weeks(status)])], ': ');
}

function waiting(status: ZaakStatus): string {
  const delayed = status.uitgesteld
    ? i18n.t('banner.uitgesteld', [formatDate(status.uitgesteld)])
    : i18n.t('banner.uitgesteldNoDate');
  const what = status.termWeeks === 6 ? delayed : i18n.t('banner.open');
  if (!status.term) return joined([what], '');
  const term = formatDate(status.term);
  if (!status.daysOver) return joined([what, i18n.t('banner.runsUntil', [weeks(status), term])], '; ');
  return joined([what, i18n.t('banner.ranOut', status.daysOver, [status.daysOver, weeks(status), term])], '; ');
}

/** Where a question stands, as a sentence with its dates written out: "Beantwoord op 18 maart 2024, na 52 dagen: …". */
export function statusSentence(status: ZaakStatus): string {
  if (status.name === 'beantwoord') return answered(status);
  if (status.name !== 'ingetrokken') return waiting(status);
  const day = status.ingetrokken;
  return joined([day ? i18n.t('banner.ingetrokken', [formatDate(day)]) : i18n.t('banner.ingetrokkenNoDate')], '');
}
