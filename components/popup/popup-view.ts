import { i18n } from '#i18n';
import type { StorageTrouble } from '../../lib/model/storage-trouble';
import { troubleHeading } from '../storage/trouble-words';
import type { Forgiving } from './forgiving-query';
import type { ListSection } from './list-section';
import { type Searched, searchView } from './search-view';
import type { Start } from './start';
import { startSections } from './start-sections';
import type { IndexState } from './use-index';

/** What stands between the field and the footer, and what is said of it aloud. */
export type PopupView = { announcement: string } & (
  | { name: 'loading' }
  | { name: 'refused'; trouble: StorageTrouble }
  | { name: 'damaged' }
  | { name: 'welcome' }
  | {
      name: 'nothing';
      /** Documents that were searched. */
      searched: number;
      /** Others cannot be searched yet. */
      incomplete: boolean;
      forgiving?: Forgiving;
      /** What the query refers to, by its full name: no document here cites it. */
      reference?: string;
      /** All official publications can be searched for it. */
      further?: true;
    }
  | { name: 'list'; label: string; sections: ListSection[]; found?: string }
);

function startView(start: Start, today: string, incomplete: boolean): PopupView {
  const sections = startSections(start, today, incomplete);
  if (sections.every(({ rows }) => rows.length === 0)) return { name: 'welcome', announcement: '' };
  return { name: 'list', announcement: '', label: i18n.t('popup.start'), sections };
}

/**
 * The view for a state of the index and what is known of the query, or of what an empty field shows. `incomplete`: there are
 * documents that cannot be found yet.
 */
export function popupView(
  state: IndexState,
  searched: Searched | undefined,
  start: Start | undefined,
  today: string,
  incomplete: boolean,
): PopupView {
  if (state.name === 'refused') {
    const { trouble } = state;
    return { name: 'refused', trouble, announcement: troubleHeading(trouble) };
  }
  if (state.name === 'damaged') return { name: 'damaged', announcement: i18n.t('popup.damaged') };
  if (searched) return searchView(searched, incomplete);
  return start ? startView(start, today, incomplete) : { name: 'loading', announcement: '' };
}
