import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { withFilter } from '../../lib/search/query/write-query';
import { formatCount } from '../words';
import type { NotesServices } from './notes-services';

type Counted = Awaited<ReturnType<NotesServices['labels']>>;

/** The labels in use, each leading to what carries it; nothing while there are none. */
export function LabelList({ services }: { services: Pick<NotesServices, 'labels' | 'searchAddress'> }) {
  const [labels, setLabels] = useState<Counted>([]);
  useEffect(() => {
    // A page without its list of labels does all else that it is for.
    services.labels().then(setLabels, console.error);
  }, [services]);
  if (labels.length === 0) return null;
  const address = (value: string) => services.searchAddress(withFilter('', { filter: 'label', value }).trim());
  return (
    <section class="label-list">
      <h2>{i18n.t('notes.list')}</h2>
      <ul class="label-chips">
        {labels.map(({ label, documents }) => (
          <li key={label}>
            <a class="label-chip" href={address(label)}>
              {label} <span aria-hidden="true">{formatCount(documents)}</span>
              <span class="visually-hidden">{i18n.t('notes.documents', documents, [formatCount(documents)])}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
