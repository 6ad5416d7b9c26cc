import { i18n } from '#i18n';
import { addressOf } from '../../lib/identifiers/address';
import type { FoundEntry } from '../../lib/search/searcher';
import { formatCount } from '../words';
import { type Cited, citedAnnouncement, citedRows, citedSection } from './cited-section';
import { destinationOf } from './destination-of';
import { countText, type FoundCount, idsIn } from './found-count';
import { foundSections } from './found-sections';
import type { Leads } from './leads';
import type { ListRow, ListSection } from './list-section';
import type { PopupView } from './popup-view';
import type { Answer } from './search-for';
import type { Snippets } from './use-snippets';
import { zaakRows } from './zaak-rows';

/** All that is known of a query. */
export interface Searched {
  query: string;
  /** `YYYY-MM-DD` */
  today: string;
  answer: Answer;
  snippets: Snippets;
  /** What its number or address leads to. */
  leads?: Leads | undefined;
  /** What it refers to, and what cites that. */
  cited?: Cited | undefined;
  /** Documents that were searched. */
  documents: number;
}

function leadRows({ hits, missing }: Leads): ListRow[] {
  const rows = hits.map((hit): ListRow => {
    const { publicatie } = hit;
    return { kind: 'hit', key: `lead ${publicatie.id}`, destination: destinationOf(publicatie), hit };
  });
  return missing ? [...rows, { kind: 'site', key: 'site', destination: addressOf(missing), id: missing }] : rows;
}

/** Nobody who typed the number of a document that is here waits to hear that nothing cites it. */
function isWanted({ count }: Cited, leads: readonly ListRow[]): boolean {
  return count > 0 || leads.every(({ kind }) => kind === 'site');
}

/** What stands in the list already: a zaak of which a document cites the place, or that the number led to. */
function isListed({ card }: FoundEntry, leads: ReadonlySet<string>, citing: ReadonlySet<string>): boolean {
  return card.documents.some(({ id }) => citing.has(id)) || card.documents.every(({ id }) => leads.has(id));
}

function announcementOf([first]: readonly ListRow[], found: FoundCount): string {
  if (first?.kind === 'site') return i18n.t('popup.onSite', [first.id]);
  return found.more
    ? i18n.t('popup.foundLeast', [formatCount(found.count)])
    : i18n.t('popup.found', found.count, [formatCount(found.count)]);
}

/** What was found below the documents that cite the place: said as the heading there says it, and nothing of nothing. */
function byWords(found: FoundCount): string {
  return found.count === 0 ? '' : `${i18n.t('popup.byWords')}: ${countText(found)}`;
}

/** What was found in all: `above` by its number, what cites the place, and what holds the words. */
function totalOf({ count, more }: FoundCount, above: number, cited: Cited | undefined): FoundCount {
  const listed = cited?.hits.length ?? 0;
  const citing = cited?.count ?? 0;
  // Of those that cite the place and are not in the list yet, nothing tells whether they are below for their words.
  const mayRepeat = citing > listed && count > 0;
  return { count: above + Math.max(citing, listed + count), more: more || mayRepeat };
}

function nothingView({ answer: { forgiving }, documents, cited }: Searched, incomplete: boolean): PopupView {
  const nothing = (cited && citedAnnouncement(cited)) || i18n.t('popup.found', 0);
  const announcement = incomplete ? `${nothing}. ${i18n.t('popup.incomplete')}` : nothing;
  return {
    name: 'nothing',
    announcement,
    searched: documents,
    incomplete,
    ...(forgiving ? { forgiving } : {}),
    ...(cited ? { reference: cited.name } : {}),
  };
}

/** Below the documents that cite a place, what is found by its words says so. */
function withHeading([first, ...rest]: ListSection[], heading: string): ListSection[] {
  return first ? [{ heading, ...first }, ...rest] : [];
}

/** The list for a query, or that there is nothing: yet, when the documents that can be found are `incomplete`. */
export function searchView(searched: Searched, incomplete: boolean): PopupView {
  const { query, today, answer, snippets, leads } = searched;
  const { found } = answer;
  const leading = leads ? leadRows(leads) : [];
  const cited = searched.cited && isWanted(searched.cited, leading) ? searched.cited : undefined;
  const citing = cited ? citedRows(cited) : [];
  const leadIds = idsIn(leading);
  const citingIds = idsIn(citing);
  const others = found.entries.filter((entry) => !isListed(entry, leadIds, citingIds));
  const rows = zaakRows(others, snippets, query, today);
  if (leading.length + citing.length + rows.length === 0) return nothingView(searched, incomplete);

  const section = cited ? citedSection(cited, citing) : [];
  const sections = foundSections(rows);
  const byWord = { count: found.total - (found.entries.length - others.length), more: found.atLeast };
  const above = leading.filter(({ kind }) => kind === 'hit').length;
  const said =
    section.length > 0 && leading.length === 0
      ? byWords(byWord)
      : announcementOf(leading, { ...byWord, count: byWord.count + above });
  return {
    name: 'list',
    announcement: [cited && citedAnnouncement(cited), said].filter(Boolean).join('. '),
    label: i18n.t('popup.results'),
    sections: [
      { key: 'leads', rows: leading },
      ...section,
      ...(section.length > 0 ? withHeading(sections, i18n.t('popup.byWords')) : sections),
    ],
    found: i18n.t('popup.foundIn', [
      countText(totalOf(byWord, above, cited)),
      String(Math.max(1, Math.round(answer.took))),
    ]),
  };
}
