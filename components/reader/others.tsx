import { i18n } from '#i18n';
import { documentDay } from '../../lib/model/document-day';
import type { Publicatie } from '../../lib/model/publicatie';
import { formatDate, kindWord } from '../words';

/** The way to the other documents of the same question, each in the reader. */
export function Others({ others }: { others: Publicatie[] }) {
  if (others.length === 0) return null;
  return (
    <nav class="others" aria-label={i18n.t('reader.others')}>
      <ul>
        {others.map((publicatie) => {
          const day = documentDay(publicatie);
          return (
            <li key={publicatie.id}>
              <a href={`?id=${encodeURIComponent(publicatie.id)}`}>
                {[kindWord(publicatie.kind), day && formatDate(day)].filter(Boolean).join(', ')}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
