import type { CitedAct, OverviewFacts, ZaakFacts } from '../../model/overview';
import type { FilterValue, SearchIndex, Segment } from '../index/search-index';
import { entriesWith, headEntries } from './head-entries';
import { type IndexedQuestion, questionsIn } from './questions-in';

export interface OverviewReading {
  /** `YYYY-MM-DD` */
  today: string;
  /** Called between small pieces of the work, with the part that is done, from 0 to 1. */
  rest(done: number): Promise<void>;
}

function factsOf({ card, id, status, offices }: IndexedQuestion): ZaakFacts {
  const { title, people, key } = card;
  return { key, title, id, status, fracties: [...new Set(people.flatMap(({ fractie }) => fractie ?? []))], offices };
}

interface Asked extends OverviewReading {
  values: readonly FilterValue[];
  /** For each act the keys of the questions that cite it, to which those of this segment are added. */
  citing: ReadonlyMap<string, string[]>;
}

/** The questions of one segment. */
async function readSegment(segment: Segment, { values, citing, today, rest }: Asked): Promise<ZaakFacts[]> {
  const all = Array.from({ length: segment.entries }, (_, entry) => entry);
  const entries = headEntries(
    segment,
    all.filter((entry) => !segment.isRemoved(entry)),
  );
  const zaken: ZaakFacts[] = [];
  const keys = new Map<number, string>();
  for await (const questions of questionsIn(segment, entries, values, today)) {
    for (const question of questions) {
      keys.set(question.entry, question.card.key);
      zaken.push(factsOf(question));
    }
    await rest(Math.min(1, zaken.length / entries.size));
  }
  for (const [act, cited] of citing) {
    for (const entry of await entriesWith(segment, `wet:${act}`, entries)) {
      const key = keys.get(entry);
      if (key !== undefined) cited.push(key);
    }
  }
  return zaken;
}

/**
 * Everything that the overview counts, from the index alone: no document is read, so that it takes a moment with tens of
 * thousands of them. All acts, not those that most cite: of one year they may be others. Throws `IndexDamaged`.
 */
export async function readOverview(index: SearchIndex, { today, rest }: OverviewReading): Promise<OverviewFacts> {
  const values = await index.filterValues();
  const acts = values.filter(({ filter }) => filter === 'wet');
  const citing = new Map(acts.map(({ value }): [string, string[]] => [value, []]));
  const lists: ZaakFacts[][] = [];
  const all = index.segments.reduce((sum, { entries }) => sum + entries, 0);
  let before = 0;
  for (const segment of index.segments) {
    const restWith = (done: number) => rest((before + done * segment.entries) / all);
    lists.push(await readSegment(segment, { values, citing, today, rest: restWith }));
    before += segment.entries;
  }
  const cited = [...citing].map(([act, zaken]): CitedAct => ({ act, zaken })).filter((act) => act.zaken.length > 0);
  return {
    zaken: lists.flat(),
    acts: cited.sort((a, b) => b.zaken.length - a.zaken.length || a.act.localeCompare(b.act)),
  };
}
