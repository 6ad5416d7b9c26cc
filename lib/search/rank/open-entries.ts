import type { Card } from '../../model/search';
import { type SearchIndex, type Segment, STATES } from '../index/search-index';

const WAITING: ReadonlySet<number> = new Set([STATES.indexOf('open'), STATES.indexOf('uitgesteld')]);
/** Behind every day: a question of which nothing tells when its answer is due. */
const NO_DAY = 0xffff;

/** An entry that waits for an answer. */
interface Waiting {
  segment: Segment;
  entry: number;
  /** The last day on which the answer is in time, and the first day of the entry; in days since 1970-01-01. */
  due: number;
  asked: number;
}

function soonestFirst(a: Waiting, b: Waiting): number {
  return a.due - b.due || a.asked - b.asked;
}

async function waitingIn(segment: Segment): Promise<Waiting[]> {
  const { states, terms, firstDays } = await segment.facets();
  const waiting: Waiting[] = [];
  for (let entry = 0; entry < segment.entries; entry++) {
    if (!WAITING.has(states[entry] ?? 0) || segment.isRemoved(entry)) continue;
    waiting.push({ segment, entry, due: terms[entry] || NO_DAY, asked: firstDays[entry] || NO_DAY });
  }
  return waiting;
}

async function withCards(waiting: Waiting[]): Promise<(Waiting & { card: Card })[]> {
  const segments = [...new Set(waiting.map(({ segment }) => segment))];
  const lists = await Promise.all(
    segments.map(async (segment) => {
      const own = waiting.filter((one) => one.segment === segment);
      const cards = await segment.cards(own.map(({ entry }) => entry));
      return own.flatMap((one, at) => {
        const card = cards[at];
        return card ? [{ ...one, card }] : [];
      });
    }),
  );
  return lists.flat();
}

/**
 * The questions without an answer in the index, at most `limit`: by the day the answer is due, so that late ones stand
 * first; then the one that was asked first, then by their numbers. Throws `IndexDamaged` when a record is missing.
 */
export async function openEntries(index: SearchIndex, limit: number): Promise<Card[]> {
  const waiting = (await Promise.all(index.segments.map(waitingIn))).flat().sort(soonestFirst);
  const last = waiting[limit - 1];
  // Those that wait exactly as long as the last are all looked at: their numbers say which come first.
  const wanted = last ? waiting.filter((one) => soonestFirst(one, last) <= 0) : waiting;
  const inOrder = (await withCards(wanted)).sort((a, b) => soonestFirst(a, b) || (a.card.key < b.card.key ? -1 : 1));
  return inOrder.slice(0, limit).map(({ card }) => card);
}
