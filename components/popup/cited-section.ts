import { i18n } from '#i18n';
import type { Target } from '../../lib/model/citation';
import type { Hit } from '../../lib/model/search';
import { citedName } from './cited-name';
import { destinationOf } from './destination-of';
import type { ListRow, ListSection } from './list-section';

/** What a query refers to, and the documents here that cite it. */
export interface Cited {
  target: Target;
  /** How many documents cite it. */
  count: number;
  /** The newest of them, newest first. */
  hits: Hit[];
  /** No more of them are shown than these. */
  all: boolean;
}

/** Whether only a person who looks for this place types it: the name of a law is also a word, or the beginning of one. */
function isPlain({ system, article }: Target): boolean {
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
export function citedSection({ target, count }: Cited, rows: ListRow[]): ListSection[] {
  if (count === 0 && !isPlain(target)) return [];
  const name = citedName(target);
  const heading = i18n.t('popup.cites', [name, String(count)]);
  return [{ key: 'cited', heading, rows, whenEmpty: i18n.t('popup.citesNone') }];
}

/** The same aloud; nothing where there is no section. */
export function citedAnnouncement({ target, count }: Cited): string {
  if (count === 0 && !isPlain(target)) return '';
  return i18n.t('popup.citedBy', count, [String(count), citedName(target)]);
}
