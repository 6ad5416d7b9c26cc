import { i18n } from '#i18n';
import type { CitingDocument } from '../../lib/model/about';
import type { CardCorpus } from './card-corpus';
import { StoredLine } from './stored-line';

/** How many documents stand in a card before the rest is folded. */
const SHOWN = 5;

interface Props {
  /** How many documents there are; the newest of them are `citing`. */
  count: number;
  citing: CitingDocument[];
  corpus: CardCorpus;
  label: string;
}

/** The documents that cite a target, newest first: a few of them, the rest folded, and how many are not listed. */
export function CitingList({ count, citing, corpus, label }: Props) {
  const listOf = (documents: CitingDocument[], name: string) => (
    <ul class="citing" aria-label={name}>
      {documents.map((document) => (
        <li key={document.id}>
          <StoredLine place={document} title={document.title} day={document.day} corpus={corpus} />
        </li>
      ))}
    </ul>
  );
  const [first, rest] = [citing.slice(0, SHOWN), citing.slice(SHOWN)];
  const unlisted = count - citing.length;
  return (
    <>
      {listOf(first, label)}
      {rest.length > 0 && (
        <details>
          <summary>{i18n.t('card.moreCiting', [String(rest.length)])}</summary>
          {listOf(rest, i18n.t('card.moreCiting', [String(rest.length)]))}
        </details>
      )}
      {unlisted > 0 && <p class="hint">{i18n.t('card.unlisted', unlisted)}</p>}
    </>
  );
}
