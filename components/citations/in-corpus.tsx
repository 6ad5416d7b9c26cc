import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { AboutTarget } from '../../lib/model/about';
import type { Target } from '../../lib/model/citation';
import { StatusBadge } from '../status-badge';
import type { CardCorpus } from './card-corpus';
import { CitingList } from './citing-list';
import { StoredLine } from './stored-line';

/** What the corpus tells of a target, once it has told it. */
function useAbout(target: Target, self: string, corpus: CardCorpus): AboutTarget | undefined {
  const [about, setAbout] = useState<AboutTarget>();
  useEffect(() => {
    let isGone = false;
    corpus.about(target, self).then((told) => {
      if (!isGone) setAbout(told);
    });
    return () => {
      isGone = true;
    };
  }, [target, self, corpus]);
  return about;
}

interface Props {
  target: Target;
  /** The document that cites it. */
  self: string;
  corpus: CardCorpus;
  /** Its name when it is one of several on the card: what cites it is then folded. */
  name?: string | undefined;
}

/** What the corpus knows of a target: the document itself, and the others that cite it. Nothing until it is known. */
export function InCorpus({ target, self, corpus, name }: Props) {
  const about = useAbout(target, self, corpus);
  if (!about || (!about.document && about.count === 0)) return null;
  const { document, count, citing } = about;
  const heading = name ? i18n.t('card.alsoCitedOf', count, [count, name]) : i18n.t('card.alsoCited', count);
  const list = <CitingList count={count} citing={citing} corpus={corpus} label={heading} />;
  return (
    <div class="in-corpus">
      {document && (
        <p class="in-corpus-document">
          <StoredLine place={document} title={document.title} day={document.day} corpus={corpus} />{' '}
          {document.status && <StatusBadge status={document.status} />}
        </p>
      )}
      {count > 0 && name && (
        <details>
          <summary>{heading}</summary>
          {list}
        </details>
      )}
      {count > 0 && !name && (
        <>
          <p class="in-corpus-heading" aria-hidden="true">
            {heading}
          </p>
          {list}
        </>
      )}
    </div>
  );
}
