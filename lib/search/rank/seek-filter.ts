import { daysBetween } from '../../zaken/days';
import type { FilterTerm } from '../index/entry';
import { type Facets, type Segment, STATES } from '../index/search-index';
import type { FilterClause } from '../query/query';
import type { LiveIndex } from './live-index';
import { markEntries } from './mark-entries';
import type { Sought } from './sought';

type HoldsAt = (entry: number) => boolean;

/** Days since 1970-01-01, as the columns count them. */
function dayNumber(day: string): number {
  return daysBetween('1970-01-01', day);
}

/** What waits is late from the day after its term. What has no day or no term is in no range and never late. */
function columnTest(clause: FilterClause, { days }: Segment, facets: Facets, today: string): HoldsAt {
  if (clause.filter === 'na') {
    const from = Math.max(1, dayNumber(clause.day));
    return (entry) => (days[entry] ?? 0) >= from;
  }
  if (clause.filter === 'voor') {
    const end = dayNumber(clause.day);
    return (entry) => (facets.firstDays[entry] || end) < end;
  }
  const now = dayNumber(today);
  const stateAt = (entry: number) => STATES[facets.states[entry] ?? 0];
  const isLate: HoldsAt = (entry) => {
    const waits = stateAt(entry) === 'open' || stateAt(entry) === 'uitgesteld';
    return waits && (facets.terms[entry] || now) < now;
  };
  const wanted = clause.filter === 'status' ? clause.name : undefined;
  return wanted === 'laat' ? isLate : (entry) => stateAt(entry) === wanted && !isLate(entry);
}

async function heldByColumn(clause: FilterClause, segment: Segment, today: string): Promise<Uint8Array> {
  const holdsAt = columnTest(clause, segment, await segment.facets(), today);
  const held = new Uint8Array(segment.entries);
  for (let entry = 0; entry < held.length; entry++) held[entry] = holdsAt(entry) ? 1 : 0;
  return held;
}

async function heldByAny(terms: readonly FilterTerm[], segment: Segment): Promise<Uint8Array> {
  const held = new Uint8Array(segment.entries);
  for (const postings of await Promise.all(terms.map((term) => segment.postings(term)))) {
    if (postings) markEntries(postings, segment.firstUnits, held);
  }
  return held;
}

async function heldByAll(needs: readonly FilterTerm[][], segment: Segment): Promise<Uint8Array> {
  const [first = new Uint8Array(segment.entries), ...others] = await Promise.all(
    needs.map((terms) => heldByAny(terms, segment)),
  );
  for (const other of others) {
    for (let entry = 0; entry < first.length; entry++) first[entry] = (first[entry] ?? 0) & (other[entry] ?? 0);
  }
  return first;
}

/** Looks up a filter. `needs`: of a filter whose words stand in the index, what must be there, any of each. */
export async function seekFilter(
  clause: FilterClause,
  needs: readonly FilterTerm[][],
  { segments }: LiveIndex,
  today: string,
): Promise<Sought> {
  const isColumn = clause.filter === 'na' || clause.filter === 'voor' || clause.filter === 'status';
  const held = await Promise.all(
    segments.map(({ segment }) => (isColumn ? heldByColumn(clause, segment, today) : heldByAll(needs, segment))),
  );
  return { held, strands: segments.map(() => []), rarity: 0 };
}
