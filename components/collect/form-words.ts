import { i18n } from '#i18n';
import type { CollectForm } from '../../lib/model/collect';
import { formatDate } from '../words';

function periodWords({ from, to }: CollectForm): string {
  if (from && to) return i18n.t('collect.asked.period', [formatDate(from), formatDate(to)]);
  if (from) return i18n.t('collect.asked.from', [formatDate(from)]);
  return to ? i18n.t('collect.asked.to', [formatDate(to)]) : '';
}

/** What a form asks for, in words: "‘telegram’, lid Kathmann, vanaf 1 januari 2023". Of its limit nothing is said. */
export function formWords(form: CollectForm): string {
  const { words, lid, minister, onderwerp, answered } = form;
  const said = [
    words && i18n.t('collect.asked.words', [words]),
    lid && i18n.t('collect.asked.lid', [lid]),
    minister && i18n.t('collect.asked.minister', [minister]),
    onderwerp && i18n.t('collect.asked.onderwerp', [onderwerp]),
    periodWords(form),
    answered && i18n.t('collect.asked.answered'),
  ].filter(Boolean);
  return said.length > 0 ? said.join(', ') : i18n.t('collect.asked.all');
}
