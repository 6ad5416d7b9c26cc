import { i18n } from '#i18n';
import type { Bewindspersoon, Indiener, Publicatie } from '../../lib/model/publicatie';
import { formatDate } from '../words';

function nameOf({ name, fractie }: Indiener): string {
  return fractie ? `${name} (${fractie})` : name;
}

function officeOf({ name, role, fractie }: Bewindspersoon): string {
  const who = [name, role].filter(Boolean).join(', ');
  return fractie ? `${who} (${fractie})` : who;
}

/** What a document says about itself, as a list of names and values; what is not known is not there. */
export function Details({ publicatie }: { publicatie: Publicatie }) {
  const { dates, indieners, bewindspersonen, vraagnummers, kenmerk, subjects } = publicatie;
  // A letter bears a date of its own; when it was received it does not say.
  const isLetter = publicatie.id.startsWith('brief:');
  const rows: [string, string][] = [
    [i18n.t('reader.ingezonden'), dates.ingezonden ? formatDate(dates.ingezonden) : ''],
    [i18n.t(isLetter ? 'reader.dated' : 'reader.ontvangen'), dates.ontvangen ? formatDate(dates.ontvangen) : ''],
    [i18n.t('reader.indieners', indieners.length), indieners.map(nameOf).join(', ')],
    [i18n.t('reader.bewindspersonen', bewindspersonen.length), bewindspersonen.map(officeOf).join('; ')],
    [i18n.t('reader.vraagnummer'), vraagnummers.join(', ')],
    [i18n.t('reader.kenmerk'), kenmerk ?? ''],
    [i18n.t('reader.onderwerpen'), subjects.join(', ')],
  ];
  return (
    <dl class="details">
      {rows
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd lang="nl">{value}</dd>
          </div>
        ))}
    </dl>
  );
}
