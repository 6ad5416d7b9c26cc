import { i18n } from '#i18n';
import type { Publicatie } from '../../lib/model/publicatie';
import { formatDate } from '../words';

/** What a document says about itself besides its people and its course; what is not known is not there. */
export function Details({ publicatie }: { publicatie: Publicatie }) {
  const { dates, vraagnummers, kenmerk, subjects, kind } = publicatie;
  // Of all others the course of their question tells the day.
  const dated = kind === 'brief' ? dates.ontvangen : undefined;
  const rows: [string, string][] = [
    [i18n.t('reader.dated'), dated ? formatDate(dated) : ''],
    [i18n.t('reader.vraagnummer'), vraagnummers.join(', ')],
    [i18n.t('reader.kenmerk'), kenmerk ?? ''],
    [i18n.t('reader.onderwerpen'), subjects.join(', ')],
  ];
  const filled = rows.filter(([, value]) => value !== '');
  if (filled.length === 0) return null;
  return (
    <dl class="details">
      {filled.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd lang="nl">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
