import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { formatDate } from '../words';
import { type CardCorpus, fragmentIn, pageOnSite, type StoredPlace } from './card-corpus';
import { publicatieTitle } from './citation-words';

interface Props {
  place: StoredPlace;
  title: string;
  day: string | undefined;
  corpus: CardCorpus;
}

/** A stored document on one line, leading to where it is read: its title, its day, and the sub-question if it is known. */
export function StoredLine({ place, title, day, corpus }: Props) {
  const [failed, setFailed] = useState(false);
  const href = corpus.hrefOf ? corpus.hrefOf(place) : pageOnSite(place);
  const { openInReader } = corpus;
  const words = title || publicatieTitle(place.id);
  const fragment = fragmentIn(place);
  const open = async () => {
    setFailed(!(await openInReader?.({ id: place.id, ...(fragment && { fragment }) })));
  };
  const part = place.kind === 'kamervraag' ? 'card.vraag' : 'card.antwoord';
  const where = [day && formatDate(day), place.question && i18n.t(part, [place.question])].filter(Boolean);
  return (
    <>
      {href && (
        <a href={href} lang="nl">
          {words}
        </a>
      )}
      {!href && openInReader && (
        <button type="button" class="link" lang="nl" onClick={open}>
          {words}
        </button>
      )}
      {!href && !openInReader && <span lang="nl">{words}</span>}
      {where.length > 0 && <span class="date"> ({where.join(', ')})</span>}
      {!href && openInReader && <span role="status">{failed && ` ${i18n.t('banner.letterFailed')}`}</span>}
    </>
  );
}
