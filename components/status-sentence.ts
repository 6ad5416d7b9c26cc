import { i18n } from '#i18n';
import type { ZaakStatus } from '../lib/model/zaak';
import { formatDate } from './words';

function weeksOf(status: ZaakStatus): string {
  return i18n.t(status.termWeeks === 6 ? 'banner.six' : 'banner.three');
}

function answered(status: ZaakStatus): string {
  const when = status.beantwoord
    ? i18n.t('banner.beantwoord', [formatDate(status.beantwoord)])
    : i18n.t('banner.beantwoordNoDate');
  if (status.days === undefined) return `${when}.`;
  const after = `${when}, ${i18n.t('banner.days', status.days)}`;
  if (status.daysOver === undefined) return `${after}.`;
  if (status.daysOver === 0) return `${after}, ${i18n.t('banner.inTime', [weeksOf(status)])}.`;
  return `${after}: ${i18n.t('banner.daysOver', status.daysOver, [status.daysOver, weeksOf(status)])}.`;
}

/** When the term ends, or by how much it is over. */
function termSentence(status: ZaakStatus): string[] {
  const { term, daysOver = 0, verified } = status;
  if (!term) return [];
  const weeks = weeksOf(status);
  const day = formatDate(term);
  if (daysOver === 0) return [i18n.t('banner.termRuns', [weeks, day])];
  if (!verified) return [i18n.t('banner.termRan', [weeks, day])];
  return [i18n.t('banner.late', daysOver, [daysOver, weeks, day])];
}

/** What is known while no answer is at hand: the delay, and when the term ends or ended. */
function waiting(status: ZaakStatus, asked: string | undefined): string {
  const sentences = [
    ...(status.uitgesteld ? [i18n.t('banner.uitgesteld', [formatDate(status.uitgesteld)])] : []),
    i18n.t(status.verified ? 'banner.noAnswerYet' : 'banner.noAnswer'),
    ...termSentence(status),
    ...(asked ? [i18n.t('banner.askedOn', [formatDate(asked)])] : []),
  ];
  return sentences.join(' ');
}

/**
 * Where a question stands, in sentences with their dates written out: "Beantwoord op 18 maart 2024, na 52 dagen: …".
 * `asked`: an earlier day on which the site was asked and had no answer.
 */
export function statusSentence(status: ZaakStatus, asked?: string): string {
  if (status.name === 'beantwoord') return answered(status);
  if (status.name !== 'ingetrokken') return waiting(status, asked);
  const day = status.ingetrokken;
  return `${day ? i18n.t('banner.ingetrokken', [formatDate(day)]) : i18n.t('banner.ingetrokkenNoDate')}.`;
}
