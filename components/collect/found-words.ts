import { i18n } from '#i18n';
import { formatCount } from '../words';
import { durationWords } from './duration-words';
import { requestsFor } from './job-progress';

/** How much there is and how long collecting it takes: "Gevonden: 1.234 documenten. Ophalen duurt ongeveer 21 minuten." */
export function foundWords(total: number, limit: number): string {
  if (total === 0) return i18n.t('collect.nothing');
  const duration = durationWords(requestsFor(Math.min(total, limit)));
  const found = i18n.t('collect.found', total, [formatCount(total), duration]);
  return total > limit ? i18n.t('collect.limited', [formatCount(total), formatCount(limit), duration]) : found;
}
