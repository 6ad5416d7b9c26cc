import { i18n } from '#i18n';
import type { Card } from '../../lib/model/search';
import { unreadWords } from '../popup/unread-words';
import { formatCount } from '../words';
import type { FoundState } from './use-found-zaken';

function count(cards: Card[]): string {
  if (cards.length === 0) return i18n.t('take.none');
  const documents = new Set(cards.flatMap((card) => card.documents.map(({ id }) => id))).size;
  const inAll = i18n.t('take.documents', documents, [formatCount(documents)]);
  return i18n.t('take.found', cards.length, [formatCount(cards.length), inAll]);
}

interface Props {
  state: FoundState;
  /** What is taken of it. */
  cards: Card[];
}

/** How much is taken, and what is not among it. */
export function FoundLine({ state, cards }: Props) {
  if (state.name !== 'found') {
    return <p role="status">{i18n.t(state.name === 'refused' ? 'take.notFound' : 'take.searching')}</p>;
  }
  const { text, found } = state;
  const unread = unreadWords(text, found.query);
  return (
    <div role="status">
      <p class="take-found">{count(cards)}</p>
      {unread && <p class="hint">{unread}</p>}
      {found.waiting > 0 && <p class="hint">{i18n.t('popup.waiting', found.waiting, [formatCount(found.waiting)])}</p>}
    </div>
  );
}
