import type { Citation, Target } from '../../lib/model/citation';
import { type CitationGroup, groupOf } from '../../lib/model/citation-group';
import type { PlacedCitation } from './citation-links';
import { targetsOf } from './targets-of';

/** One cited thing and every place where it is cited, in order. */
export interface CitedRow<Place> {
  target: Target;
  /** Of its first citation. */
  group: CitationGroup;
  places: Place[];
}

/** An act. Its own places are those that name it without an article. */
export interface CitedAct<Place> extends CitedRow<Place> {
  articles: CitedRow<Place>[];
}

/** What a document cites, in order of first appearance. */
export interface CitedList<Place> {
  acts: CitedAct<Place>[];
  /** Papers, judgments and gazettes. */
  papers: CitedRow<Place>[];
}

/** How many things of each sort a document cites, in the order in which the sorts are told; none that is zero. */
export type CitedCount = { what: Exclude<CitationGroup, 'document'> | 'artikelen'; count: number };

/** An answer in another document is cited as part of its Aanhangsel. */
function groupInList(citation: Citation): CitationGroup {
  return citation.kind === 'crossref' ? 'kamervragen' : groupOf(citation);
}

/** The row of a key, made when it is not there yet. */
function rowIn<Row>(rows: Map<string, Row>, key: string, make: () => Row): Row {
  const row = rows.get(key) ?? make();
  rows.set(key, row);
  return row;
}

/** Two paragraphs of one article, written as one reference, are one place of that article. */
function addPlace<Place>(row: CitedRow<Place>, place: Place): void {
  if (row.places.at(-1) !== place) row.places.push(place);
}

/**
 * The targets of a document's citations, given in order; each once, with its places. An article stands below its act,
 * whatever paragraph is cited; of another document its answers do not stand apart. Questions of the document itself are
 * not listed.
 */
export function citedList<Place extends { placed: PlacedCitation }>(linked: readonly Place[]): CitedList<Place> {
  const acts = new Map<string, CitedAct<Place>>();
  const articles = new Map<string, CitedRow<Place>>();
  const papers = new Map<string, CitedRow<Place>>();
  for (const place of linked) {
    const { citation } = place.placed;
    const group = groupInList(citation);
    for (const { system, id, article } of targetsOf(citation)) {
      if (system === 'internal' || id === undefined) continue;
      const whole = { system, id };
      if (system !== 'bwb' && system !== 'celex') {
        addPlace(
          rowIn(papers, id, () => ({ target: whole, group, places: [] })),
          place,
        );
        continue;
      }
      const act = rowIn(acts, id, () => ({ target: whole, group, places: [], articles: [] }));
      if (article === undefined) {
        addPlace(act, place);
        continue;
      }
      const row = rowIn(articles, `${id}/${article.toLowerCase()}`, () => {
        const added = { target: { ...whole, article }, group, places: [] };
        act.articles.push(added);
        return added;
      });
      addPlace(row, place);
    }
  }
  return { acts: [...acts.values()], papers: [...papers.values()] };
}

const TOLD: CitedCount['what'][] = [
  'wetten',
  'europa',
  'verdragen',
  'artikelen',
  'kamerstukken',
  'kamervragen',
  'uitspraken',
  'bladen',
];

/** How many acts, articles and papers a list holds. */
export function countCited({ acts, papers }: CitedList<unknown>): CitedCount[] {
  const counts = new Map<CitationGroup | 'artikelen', number>();
  for (const { group } of [...acts, ...papers]) counts.set(group, (counts.get(group) ?? 0) + 1);
  const articles = acts.reduce((sum, act) => sum + act.articles.length, 0);
  counts.set('artikelen', articles);
  return TOLD.flatMap((what) => {
    const count = counts.get(what) ?? 0;
    return count > 0 ? [{ what, count }] : [];
  });
}
