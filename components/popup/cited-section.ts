import { i18n } from '#i18n';
import type { Citing } from '../../lib/model/about';
import type { Target } from '../../lib/model/citation';
import { citedHit } from './cited-hit';
import { citedName } from './cited-name';
import { destinationOf } from './destination-of';
import type { Library } from './library';
import type { ListRow, ListSection } from './list-section';

/** What a query refers to, and the documents here that cite it. */
export interface Cited {
  target: Target;
  citing: Citing;
  /** No more of them are shown than these. */
  all: boolean;
}

/** Whether only a person who looks for this place types it: the name of a law is also a word, or the beginning of one. */
function isPlain({ system, article }: Target): boolean {
  return article !== undefined || (system !== 'bwb' && system !== 'celex');
}

/** The documents that cite what the query refers to, newest first. */
export function citedRows({ target, citing, all }: Cited, { byId, statusOf }: Library): ListRow[] {
  const rows = citing.citing.flatMap(({ id, question }): ListRow[] => {
    const publicatie = byId.get(id);
    if (!publicatie) return [];
    const hit = citedHit(publicatie, target, question, statusOf(publicatie));
    return [{ kind: 'cited', key: `cited ${id}`, destination: destinationOf(publicatie, question), hit }];
  });
  const { count } = citing;
  return all || count <= citing.citing.length ? rows : [...rows, { kind: 'more', key: 'more', count }];
}

/**
 * The section above the ordinary hits. Where nothing cites the place it says so, if the place is all that was meant; else
 * there is none.
 */
export function citedSection({ target, citing }: Cited, rows: ListRow[]): ListSection[] {
  if (citing.count === 0 && !isPlain(target)) return [];
  const name = citedName(target);
  const heading = i18n.t('popup.cites', [name, String(citing.count)]);
  return [{ key: 'cited', heading, rows, whenEmpty: i18n.t('popup.citesNone') }];
}

/** The same aloud; nothing where there is no section. */
export function citedAnnouncement({ target, citing }: Cited): string {
  if (citing.count === 0 && !isPlain(target)) return '';
  return i18n.t('popup.citedBy', citing.count, [String(citing.count), citedName(target)]);
}
