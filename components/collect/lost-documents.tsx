import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { addressOf } from '../../lib/identifiers/address';
import type { CollectJob, LostDocument } from '../../lib/model/collect';
import { formatCount } from '../words';

interface Props {
  job: CollectJob;
  read(id: string): Promise<LostDocument[]>;
}

/** The documents that could not be had, folded: each leads to its official page and says why. */
export function LostDocuments({ job: { id, lost }, read }: Props) {
  const [open, setOpen] = useState(false);
  const [documents, setDocuments] = useState<LostDocument[] | 'refused'>([]);
  useEffect(() => {
    if (!open) return undefined;
    let isWanted = true;
    const tell = (read: LostDocument[] | 'refused') => isWanted && setDocuments(read);
    read(id).then(tell, (error) => {
      console.error(error);
      tell('refused');
    });
    return () => {
      isWanted = false;
    };
  }, [open, id, lost, read]);
  return (
    <details class="collect-lost" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{i18n.t('collect.lost', lost, [formatCount(lost)])}</summary>
      {documents === 'refused' ? (
        <p role="alert">{i18n.t('collect.refused')}</p>
      ) : (
        <ul>
          {documents.map(({ id, title, problem }) => (
            <li key={id}>
              <a href={addressOf(id)} lang="nl">
                {title || id}
              </a>
              <span class="hint">{i18n.t(`ask.${problem}`)}</span>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
