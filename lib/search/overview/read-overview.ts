import type { CitedAct, OverviewFacts, ZaakFacts } from '../../model/overview';
import type { Card } from '../../model/search';
import type { ZaakStatus } from '../../model/zaak';
import { isOffice } from '../../zaken/is-office';
import { statusToday } from '../../zaken/status-today';
import type { FilterTerm } from '../index/entry';
import { valueTerm } from '../index/filter-values';
import type { SearchIndex, Segment } from '../index/search-index';

/** A posting is a unit and a level: `unit * 4 + level`. */
const LEVELS = 4;
/** More acts than anybody looks at in a plot. */
const MOST_ACTS = 20;
/** Cards that are read between two rests. */
const AT_ONCE = 500;

export interface OverviewReading {
  /** `YYYY-MM-DD` */
  today: string;
  /** Called between small pieces of the work, with the part that is done, from 0 to 1. */
  rest(done: number): Promise<void>;
}

/** The entries of a segment that hold a filter's term in their head, which is their first unit. */
async function entriesWith(
  segment: Segment,
  term: FilterTerm | string,
  byHead: Map<number, number>,
): Promise<number[]> {
  const postings = (await segment.postings(term)) ?? [];
  return [...postings].flatMap((posting) => byHead.get(Math.floor(posting / LEVELS)) ?? []);
}

/** Where a question stands today, by what its card keeps. */
function statusIn({ status, delayUnknown }: Card, today: string): ZaakStatus | undefined {
  return statusToday({ ...(status ? { status } : {}), ...(delayUnknown ? { delayUnknown } : {}) }, today);
}

function factsOf(card: Card, offices: string[], today: string): ZaakFacts[] {
  const { title, people, documents, key } = card;
  const status = statusIn(card, today);
  const id = documents[0]?.id;
  if (!status || !id) return [];
  const fracties = [...new Set(people.flatMap(({ fractie }) => fractie ?? []))];
  return [{ key, title, id, status, fracties, offices }];
}

interface Asked extends OverviewReading {
  offices: string[];
  acts: string[];
}

/** What one segment tells; `acts`: for each act asked for, the keys of the zaken that cite it. */
async function readSegment(segment: Segment, { offices, acts, today, rest }: Asked) {
  const live = Array.from({ length: segment.entries }, (_, entry) => entry).filter(
    (entry) => !segment.isRemoved(entry),
  );
  const byHead = new Map(live.map((entry) => [segment.firstUnits[entry] ?? -1, entry]));
  const named = new Map<number, string[]>();
  for (const office of offices) {
    const term = valueTerm({ filter: 'minister', value: office });
    for (const entry of await entriesWith(segment, term, byHead)) {
      named.set(entry, [...(named.get(entry) ?? []), office]);
    }
  }
  const keys = new Map<number, string>();
  const zaken: ZaakFacts[] = [];
  for (let from = 0; from < live.length; from += AT_ONCE) {
    const entries = live.slice(from, from + AT_ONCE);
    for (const [at, card] of (await segment.cards(entries)).entries()) {
      const entry = entries[at] ?? -1;
      keys.set(entry, card.key);
      zaken.push(...factsOf(card, named.get(entry) ?? [], today));
    }
    await rest(from / live.length);
  }
  const citing: string[][] = [];
  for (const act of acts) {
    const entries = await entriesWith(segment, `wet:${act}`, byHead);
    citing.push(entries.flatMap((entry) => keys.get(entry) ?? []));
  }
  return { zaken, citing };
}

/**
 * Everything that the overview counts, from the index alone: no document is read, so that it takes a moment with tens of
 * thousands of them. Throws `IndexDamaged`.
 */
export async function readOverview(index: SearchIndex, { today, rest }: OverviewReading): Promise<OverviewFacts> {
  const values = await index.filterValues();
  const offices = values.flatMap(({ filter, value }) => (filter === 'minister' && isOffice(value) ? [value] : []));
  const acts = values.flatMap(({ filter, value }) => (filter === 'wet' ? [value] : [])).slice(0, MOST_ACTS);
  const zaken: ZaakFacts[] = [];
  const cited: CitedAct[] = acts.map((act) => ({ act, zaken: [] }));
  const all = index.segments.reduce((sum, { entries }) => sum + entries, 0);
  let before = 0;
  for (const segment of index.segments) {
    const restWith = (done: number) => rest(all > 0 ? (before + done * segment.entries) / all : 1);
    const read = await readSegment(segment, { offices, acts, today, rest: restWith });
    zaken.push(...read.zaken);
    for (const [at, keys] of read.citing.entries()) cited[at]?.zaken.push(...keys);
    before += segment.entries;
  }
  const some = cited.filter((act) => act.zaken.length > 0);
  return { zaken, acts: some.sort((a, b) => b.zaken.length - a.zaken.length || a.act.localeCompare(b.act)) };
}
