import type { OpenQuestion } from '../../model/follow';
import { type FilterValue, type SearchIndex, type Segment, STATES } from '../../search/index/search-index';
import { headEntries } from '../../search/overview/head-entries';
import { type IndexedQuestion, questionsIn } from '../../search/overview/questions-in';

const WAITING: ReadonlySet<number> = new Set([STATES.indexOf('open'), STATES.indexOf('uitgesteld')]);

/** The entries that wait for an answer. */
async function waitingIn(segment: Segment): Promise<number[]> {
  const { states } = await segment.facets();
  const waiting: number[] = [];
  for (let entry = 0; entry < segment.entries; entry++) {
    if (WAITING.has(states[entry] ?? 0) && !segment.isRemoved(entry)) waiting.push(entry);
  }
  return waiting;
}

function openQuestion({ card: { key, title, people }, id, offices, status }: IndexedQuestion): OpenQuestion {
  return { key, id, title, people, offices, status };
}

async function openIn(segment: Segment, values: readonly FilterValue[], today: string): Promise<OpenQuestion[]> {
  const entries = headEntries(segment, await waitingIn(segment));
  const open: OpenQuestion[] = [];
  for await (const questions of questionsIn(segment, entries, values, today)) open.push(...questions.map(openQuestion));
  return open;
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
  const lists = await Promise.all(index.segments.map((segment) => openIn(segment, values, today)));
  return lists.flat().sort(oldestFirst);
}
