import { i18n } from '#i18n';
import type { Searcher } from '../../lib/model/search';
import { hasWords } from '../../lib/search/words-in';
import type { ListRow, ListSection } from './list-section';
import { MOST_HITS, searchRows } from './search-rows';
import { startSections } from './start-sections';
import type { LibraryState } from './use-library';

/** What stands between the field and the footer, and what is said of it aloud. */
export type PopupView = { announcement: string } & (
  | { name: 'loading' }
  | { name: 'refused'; reason: string }
  | { name: 'welcome' }
  | { name: 'nothing'; searched: number; without?: { query: string; unknown: string } }
  | { name: 'list'; label: string; sections: ListSection[]; found?: string }
);

function announcementOf([first]: ListRow[], found: number): string {
  if (first?.kind === 'site') return i18n.t('popup.onSite', [first.id]);
  return found > MOST_HITS ? i18n.t('popup.foundMost', [String(MOST_HITS)]) : i18n.t('popup.found', found);
}

/** Whoever types more than this pasted a text. */
const MOST_WORDS = 8;

/** The query without the words that no document holds, when there are such words and the others are found. */
function withoutUnknownWords(searcher: Searcher, query: string): { query: string; unknown: string } | undefined {
  const isFound = (text: string) => searcher.search(text, 1).length > 0;
  const words = query.trim().split(/\s+/);
  if (words.length > MOST_WORDS) return undefined;
  const known = words.filter(isFound);
  const rest = known.join(' ');
  const unknown = words.filter((word) => !known.includes(word)).join(', ');
  return unknown && isFound(rest) ? { query: rest, unknown } : undefined;
}

function searchView(state: LibraryState & { name: 'ready' }, query: string): PopupView {
  const rows = searchRows(state.library, query);
  const found = rows.filter(({ kind }) => kind === 'hit').length;
  const announcement = announcementOf(rows, found);
  if (rows.length === 0) {
    const { publicaties, searcher } = state.library;
    const without = withoutUnknownWords(searcher, query);
    return { name: 'nothing', announcement, searched: publicaties.length, ...(without ? { without } : {}) };
  }
  const sections = [{ key: 'hits', rows: rows.slice(0, MOST_HITS) }];
  return {
    name: 'list',
    announcement,
    label: i18n.t('popup.results'),
    sections,
    found: found > MOST_HITS ? `${MOST_HITS}+` : String(found),
  };
}

/** The view for a state of the library and a query; the query is undefined until last time's is known. */
export function popupView(state: LibraryState, query: string | undefined): PopupView {
  if (state.name === 'refused') return { name: 'refused', reason: state.reason, announcement: i18n.t('popup.refused') };
  if (state.name === 'loading' || query === undefined) return { name: 'loading', announcement: '' };
  if (hasWords(query)) return searchView(state, query);
  const sections = startSections(state.library);
  if (sections.every(({ rows }) => rows.length === 0)) return { name: 'welcome', announcement: '' };
  return { name: 'list', announcement: '', label: i18n.t('popup.start'), sections };
}
