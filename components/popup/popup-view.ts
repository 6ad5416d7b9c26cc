import { i18n } from '#i18n';
import type { Citing } from '../../lib/model/about';
import type { Searcher } from '../../lib/model/search';
import { hasWords } from '../../lib/search/words/words-in';
import { citedName } from './cited-name';
import { type Cited, citedAnnouncement, citedRows, citedSection } from './cited-section';
import type { Library } from './library';
import type { ListRow, ListSection } from './list-section';
import { MOST_HITS, searchRows } from './search-rows';
import { startSections } from './start-sections';
import type { LibraryState } from './use-library';

/** What stands between the field and the footer, and what is said of it aloud. */
export type PopupView = { announcement: string } & (
  | { name: 'loading' }
  | { name: 'refused'; reason: string }
  | { name: 'welcome' }
  | {
      name: 'nothing';
      searched: number;
      without?: { query: string; unknown: string };
      /** What the query refers to, by its full name: no document here cites it. */
      reference?: string;
    }
  | { name: 'list'; label: string; sections: ListSection[]; found?: string }
);

function announcementOf([first]: ListRow[], found: number): string {
  if (first?.kind === 'site') return i18n.t('popup.onSite', [first.id]);
  return found > MOST_HITS ? i18n.t('popup.foundMost', [String(MOST_HITS)]) : i18n.t('popup.found', found);
}

/** What was found below the documents that cite the place: said as the heading there says it, and nothing of nothing. */
function byWords(found: number): string {
  if (found === 0) return '';
  return `${i18n.t('popup.byWords')}: ${found > MOST_HITS ? `${MOST_HITS}+` : found}`;
}

function idsIn(rows: ListRow[]): Set<string> {
  return new Set(rows.flatMap((row) => ('hit' in row ? [row.hit.publicatie.id] : [])));
}

/**
 * How many documents were found, in figures: "11", or "11+" where there may be more. Of those that cite the place and
 * are not in the list yet, nothing tells whether they are below for their words.
 */
function foundText(rows: ListRow[], citing: Citing | undefined, isMore: boolean, searched: number): string {
  const listed = idsIn(rows).size;
  const { count = 0, citing: { length: shown } = [] } = citing ?? {};
  const least = Math.max(listed, count);
  const mayBeMore = isMore || (count > shown && listed > shown);
  return mayBeMore && least < searched ? `${least}+` : String(least);
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

function nothingView({ publicaties, searcher }: Library, query: string, cited: Cited | undefined): PopupView {
  const searched = publicaties.length;
  const announcement = (cited && citedAnnouncement(cited)) || announcementOf([], 0);
  if (cited) return { name: 'nothing', announcement, searched, reference: citedName(cited.target) };
  const without = withoutUnknownWords(searcher, query);
  return { name: 'nothing', announcement, searched, ...(without ? { without } : {}) };
}

/** Nobody who typed the number of a document that is here waits to hear that nothing cites it. */
function isWanted({ citing }: Cited, leads: ListRow[]): boolean {
  return citing.count > 0 || leads.every(({ kind }) => kind === 'site');
}

function searchView(library: Library, query: string, cited: Cited | undefined): PopupView {
  const { leads, found } = searchRows(library, query, cited?.target);
  const citing = cited && isWanted(cited, leads) ? cited : undefined;
  const above = citing ? citedRows(citing, library) : [];
  // Who cites the place stands there already, at that place.
  const placed = idsIn(above);
  const others = found.filter((row) => !('hit' in row && placed.has(row.hit.publicatie.id)));
  const hits = others.slice(0, Math.max(0, MOST_HITS - leads.length));
  const rows = [...leads, ...above, ...hits];
  if (rows.length === 0) return nothingView(library, query, cited);
  const section = citing ? citedSection(citing, above) : [];
  const words = section.length > 0 ? { heading: i18n.t('popup.byWords') } : {};
  const sections = [
    { key: 'leads', rows: leads },
    ...section,
    ...(hits.length > 0 ? [{ key: 'hits', ...words, rows: hits }] : []),
  ];
  const ordinary = leads.filter(({ kind }) => kind === 'hit').length + found.length;
  const said = [
    citing && citedAnnouncement(citing),
    section.length > 0 && leads.length === 0 ? byWords(others.length) : announcementOf(leads, ordinary),
  ];
  return {
    name: 'list',
    announcement: said.filter(Boolean).join('. '),
    label: i18n.t('popup.results'),
    sections,
    found: foundText(rows, citing?.citing, ordinary > MOST_HITS, library.publicaties.length),
  };
}

/**
 * The view for a state of the library and a query; the query is undefined until last time's is known. `cited`: what the
 * query refers to, and what cites that.
 */
export function popupView(state: LibraryState, query: string | undefined, cited?: Cited): PopupView {
  if (state.name === 'refused') return { name: 'refused', reason: state.reason, announcement: i18n.t('popup.refused') };
  if (state.name === 'loading' || query === undefined) return { name: 'loading', announcement: '' };
  if (hasWords(query)) return searchView(state.library, query, cited);
  const sections = startSections(state.library);
  if (sections.every(({ rows }) => rows.length === 0)) return { name: 'welcome', announcement: '' };
  return { name: 'list', announcement: '', label: i18n.t('popup.start'), sections };
}
