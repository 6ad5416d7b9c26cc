import type { OpenQuestion } from '../../model/follow';
import type { Card } from '../../model/search';
import { valueTerm } from '../../search/index/filter-values';
import { type SearchIndex, type Segment, STATES } from '../../search/index/search-index';
import { isOffice } from '../../zaken/is-office';
import { statusToday } from '../../zaken/status-today';

const WAITING: ReadonlySet<number> = new Set([STATES.indexOf('open'), STATES.indexOf('uitgesteld')]);
/** A posting is a unit and a level: `unit * 4 + level`. */
const LEVELS = 4;

/** The entries that wait for an answer. */
async function waitingIn(segment: Segment): Promise<number[]> {
  const { states } = await segment.facets();
  const waiting: number[] = [];
  for (let entry = 0; entry < segment.entries; entry++) {
    if (WAITING.has(states[entry] ?? 0) && !segment.isRemoved(entry)) waiting.push(entry);
  }
  return waiting;
}

/** Which offices each of these entries names: the index holds them, so that no document has to be read. */
async function officesIn(segment: Segment, entries: number[], offices: string[]): Promise<Map<number, string[]>> {
  // What an office names stands in the head of an entry, which is its first unit.
  const byHead = new Map(entries.map((entry) => [segment.firstUnits[entry], entry]));
  const postings = await Promise.all(
    offices.map((value) => segment.postings(valueTerm({ filter: 'minister', value }))),
  );
  const found = new Map<number, string[]>();
  for (const [at, office] of offices.entries()) {
    for (const posting of postings[at] ?? []) {
      const entry = byHead.get(Math.floor(posting / LEVELS));
      if (entry !== undefined) found.set(entry, [...(found.get(entry) ?? []), office]);
    }
  }
  return found;
}

function questionOf(card: Card, offices: string[], today: string): OpenQuestion[] {
  const { key, title, people, documents, delayUnknown } = card;
  const status = card.status && statusToday({ status: card.status, ...(delayUnknown ? { delayUnknown } : {}) }, today);
  const id = documents[0]?.id;
  return status && id ? [{ key, id, title, people, offices, status }] : [];
}

async function openIn(segment: Segment, offices: string[], today: string): Promise<OpenQuestion[]> {
  const entries = await waitingIn(segment);
  const [cards, named] = await Promise.all([segment.cards(entries), officesIn(segment, entries, offices)]);
  return entries.flatMap((entry, at) => {
    const card = cards[at];
    return card ? questionOf(card, named.get(entry) ?? [], today) : [];
  });
}

/** Those that wait longest first; of which it is not known when they were asked, last. */
function oldestFirst(a: OpenQuestion, b: OpenQuestion): number {
  const asked = ({ status }: OpenQuestion) => status.ingezonden ?? '9999';
  return asked(a).localeCompare(asked(b)) || a.key.localeCompare(b.key);
}

/**
 * All questions of the index that wait for an answer, with where they stand on `today` (`YYYY-MM-DD`), the oldest first. The
 * index alone is read, so that it takes a moment with tens of thousands of documents. Throws `IndexDamaged`.
 */
export async function openQuestions(index: SearchIndex, today: string): Promise<OpenQuestion[]> {
  const values = await index.filterValues();
  const offices = values.flatMap(({ filter, value }) => (filter === 'minister' && isOffice(value) ? [value] : []));
  const lists = await Promise.all(index.segments.map((segment) => openIn(segment, offices, today)));
  return lists.flat().sort(oldestFirst);
}
