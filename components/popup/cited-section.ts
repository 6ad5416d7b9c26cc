import { i18n } from '#i18n';
import type { Hit } from '../../lib/model/search';
import { formatCount } from '../words';
import type { CitedPlace } from './cited-place';
import { destinationOf } from './destination-of';
import type { ListRow, ListSection } from './list-section';

/** What a query refers to, and the documents here that cite it. */
export interface Cited extends CitedPlace {
  /** How many documents cite it. */
  count: number;
  /** The newest of them, newest first. */
  hits: Hit[];
  /** No more of them are shown than these. */
  all: boolean;
}

/** Whether only a person who looks for this place types it: the name of a law is also a word, or the beginning of one. */
function isPlain({ target: { system, article } }: Cited): boolean {
  return article !== undefined || (system !== 'bwb' && system !== 'celex');
}

/** The documents that cite what the query refers to, newest first. */
export function citedRows({ hits, count, all }: Cited): ListRow[] {
  const rows = hits.map((hit): ListRow => {
    const { publicatie, snippet } = hit;
    return {
      kind: 'cited',
      key: `cited ${publicatie.id}`,
      destination: destinationOf(publicatie, { question: snippet.question }),
      hit,
    };
  });
  return all || count <= hits.length ? rows : [...rows, { kind: 'more', key: 'more', count }];
}

/**
 * The section above the ordinary hits. Where nothing cites the place it says so, if the place is all that was meant; else
 * there is none.
 */
export function citedSection(cited: Cited, rows: ListRow[]): ListSection[] {
  const { name, count } = cited;
  if (count === 0 && !isPlain(cited)) return [];
  const heading = i18n.t('popup.cites', [name, formatCount(count)]);
  return [{ key: 'cited', heading, rows, whenEmpty: i18n.t('popup.citesNone') }];
}

/** The same aloud; nothing where there is no section. */
export function citedAnnouncement(cited: Cited): string {
  const { name, count } = cited;
  if (count === 0 && !isPlain(cited)) return '';
  return i18n.t('popup.citedBy', count, [formatCount(count), name]);
}
