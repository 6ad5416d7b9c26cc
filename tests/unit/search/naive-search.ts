import type { Card } from '../../../lib/model/search';
import type { Entry } from '../../../lib/search/index/entry';
import { levelOf } from '../../../lib/search/index/level-of';
import type { Clause, FilterClause, PhraseClause, Query, WordClause } from '../../../lib/search/query/query';
import type { MatchKind, Tier } from '../../../lib/search/searcher';
import { fold } from '../../../lib/search/words/fold';
import { wordsIn } from '../../../lib/search/words/words-in';
import { statusToday } from '../../../lib/zaken/status-today';
import { naiveExpand, naiveFilter, naivePhrase, naiveWhole } from './naive-expand';

/** An entry that a query finds, with its place in the order. */
export interface NaiveHit {
  key: string;
  tier: Tier;
  score: number;
  unit: number;
}

const BASE: Record<MatchKind, number> = { whole: 210, form: 160, prefix: 110, part: 60, error: 10 };
const IN_TEXT = [0, 4, 8, 12];
const IN_HEAD = [20, 26, 32, 40];

/** An entry as it is looked at: the terms of each unit with their levels, and the words of each field in order. */
interface Read {
  entry: Entry;
  units: { levels: Map<string, number>; fields: string[][] }[];
  days: string[];
}

function terms(text: string): string[] {
  return wordsIn(fold(text)).map(({ term }) => term);
}

/** The words of a text in order, hyphens dividing them. */
function inOrder(text: string): string[] {
  return wordsIn(fold(text).replaceAll('-', ' ')).map(({ term }) => term);
}

function read(entry: Entry): Read {
  const units = entry.units.map(({ fields }) => {
    const levels = new Map<string, number>();
    const raise = (term: string, level: number) => levels.set(term, Math.max(level, levels.get(term) ?? 0));
    const texts = fields.filter(({ level }) => level === undefined).map(({ text }) => text);
    const length = texts.flatMap(inOrder).length;
    const all = texts.flatMap(terms);
    for (const term of new Set(all)) raise(term, levelOf(all.filter((one) => one === term).length, length));
    for (const { text, level } of fields) if (level !== undefined) for (const term of terms(text)) raise(term, level);
    return { levels, fields: fields.map(({ text }) => inOrder(text)) };
  });
  return { entry, units, days: entry.card.documents.flatMap(({ day }) => day ?? []).sort() };
}

/** Everything that the ranking of one query in one tier looks at. */
interface World {
  live: Read[];
  counts: Map<string, number>;
  today: string;
  tier: Tier;
  /** What was made out before in this tier. */
  judges: Map<Clause, Judge>;
}

function pointsOf(kind: MatchKind, closeness: number, level: number | undefined, unit: number): number {
  if (level === undefined) return 0;
  const place = (unit === 0 ? IN_HEAD : IN_TEXT)[level] ?? 0;
  return kind === 'error' ? 10 + 4 * closeness + Math.floor(place / 8) : BASE[kind] + closeness + place;
}

function rarity(holding: number, { live }: World): number {
  return holding === 0 ? 0 : 8 + Math.round(8 * Math.log2(live.length / holding));
}

/** What a clause is worth in each unit of an entry, 0 where it is not, and how rare it is. */
interface Judge {
  points(read: Read): number[];
  rarity: number;
}

function makeWordJudge(clause: WordClause, world: World): Judge {
  const expansions = naiveExpand(clause, world.tier, world.counts);
  const points = ({ units }: Read) =>
    units.map(({ levels }, unit) => {
      const each = expansions.map(({ term, kind, closeness }) => pointsOf(kind, closeness, levels.get(term), unit));
      const parts = clause.parts.map((part) => pointsOf('whole', 0, levels.get(part), unit));
      return Math.max(0, ...each, parts.length > 0 ? Math.min(...parts) : 0);
    });
  const holding = world.live.filter((one) => points(one).some((value) => value > 0)).length;
  return { points, rarity: rarity(holding, world) };
}

function unitsWith(clause: PhraseClause, { units }: Read, world: World): boolean[] {
  const places = naivePhrase(clause, world.tier, world.counts).map((list) => list.map(({ term }) => term));
  const standsAt = (words: string[], at: number) =>
    places.every((allowed, place) => allowed.includes(words[at + place] ?? ''));
  return units.map(({ fields }) => fields.some((words) => words.some((_, at) => standsAt(words, at))));
}

function makePhraseJudge(clause: PhraseClause, world: World): Judge {
  const holding = (term: string) =>
    world.live.filter(({ units }) => units.some(({ levels }) => levels.has(term))).length;
  const whole = clause.unfinished ? clause.terms.slice(0, -1) : clause.terms;
  const counts = whole.map(holding);
  const rarest = whole[counts.indexOf(Math.min(...counts))] ?? '';
  const points = (one: Read) =>
    unitsWith(clause, one, world).map((holds, unit) =>
      holds ? pointsOf('whole', 0, one.units[unit]?.levels.get(rarest), unit) : 0,
    );
  const isKnown = naivePhrase(clause, world.tier, world.counts).every((list) => list.length > 0);
  return { points, rarity: isKnown ? rarity(holding(rarest), world) : 0 };
}

function nameToday({ status, delayUnknown }: Card, today: string) {
  return statusToday({ ...(status ? { status } : {}), ...(delayUnknown ? { delayUnknown } : {}) }, today)?.name;
}

function judgeOf(clause: WordClause | PhraseClause, world: World): Judge {
  const known = world.judges.get(clause);
  if (known) return known;
  const judge = clause.kind === 'word' ? makeWordJudge(clause, world) : makePhraseJudge(clause, world);
  world.judges.set(clause, judge);
  return judge;
}

function holdsFilter(clause: FilterClause, { entry, days }: Read, { counts, today }: World): boolean {
  if ('day' in clause) return days.some((day) => (clause.filter === 'na' ? day >= clause.day : day < clause.day));
  if ('name' in clause) return nameToday(entry.card, today) === clause.name;
  if ('kinds' in clause) return entry.card.documents.some(({ kind }) => clause.kinds.includes(kind));
  const printed = clause.printed?.replace(/\s+/g, ' ');
  if (counts.has(`:label:${printed}`)) {
    return entry.values.some(({ filter, value }) => filter === 'label' && value === printed);
  }
  const needs = naiveFilter(clause.filter, clause.values, counts);
  return needs.every((any) => any.some((term) => entry.filters.includes(term)));
}

function holds(clause: Clause, one: Read, not: boolean, world: World): boolean {
  if (clause.kind === 'filter') return holdsFilter(clause, one, world);
  if (clause.kind === 'phrase') return unitsWith(clause, one, not ? { ...world, tier: 0 } : world).includes(true);
  if (!not)
    return judgeOf(clause, world)
      .points(one)
      .some((value) => value > 0);
  return naiveWhole(clause, world.counts).some((term) => one.units.some(({ levels }) => levels.has(term)));
}

function holdsAll({ groups }: Query, one: Read, world: World): boolean {
  return groups.every(({ not, any }) => any.some((clause) => holds(clause, one, not, world)) !== not);
}

/** For each group of words how rare it is, and what it is worth in each unit. */
function valuesOf({ groups }: Query, one: Read, world: World): { rarity: number; points: number[] }[] {
  return groups
    .filter(({ not }) => !not)
    .map(({ any }) => {
      const judges = any.flatMap((clause): Judge[] => {
        return clause.kind === 'filter' ? [] : [judgeOf(clause, world)];
      });
      const each = judges.filter((judge) => judge.rarity > 0);
      return {
        rarity: each.length > 0 ? Math.min(...each.map((judge) => judge.rarity)) : 0,
        points: one.units.map((_, unit) => Math.max(0, ...each.map((judge) => judge.points(one)[unit] ?? 0))),
      };
    });
}

function rank(query: Query, one: Read, world: World): Omit<NaiveHit, 'key' | 'tier'> {
  const words = valuesOf(query, one, world);
  const sums = one.units.map((_, unit) =>
    words.reduce((sum, { rarity, points }) => {
      const half = Math.floor(Math.max(...points) / 2);
      return sum + rarity * Math.max(points[unit] ?? 0, points[0] ?? 0, half);
    }, 0),
  );
  const breadth = words.reduce((sum, { rarity, points }) => {
    const units = points.filter((value) => value > 0).length;
    return sum + (units > 0 ? rarity * Math.min(7, Math.floor(Math.log2(units))) : 0);
  }, 0);
  const shown = sums
    .map((sum, unit) => ({ sum, unit }))
    .filter(({ unit }) => unit > 0 && words.some(({ points }) => (points[unit] ?? 0) > 0));
  const best = Math.max(...shown.map(({ sum }) => sum));
  return { score: Math.max(...sums) + breadth, unit: shown.find(({ sum }) => sum === best)?.unit ?? 0 };
}

function countTerms(entries: readonly Entry[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const own = read(entry).units.flatMap(({ levels }) => [...levels.keys()]);
    const printed = entry.values.map(({ filter, value }) => `:${filter}:${value}`);
    for (const term of new Set([...own, ...entry.filters, ...printed])) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}

/**
 * What a query finds, tier by tier and best first, by looking at every text: docs/search.md word for word. `removed`: entries
 * that are found no more, but still count when the terms that a word stands for are chosen.
 */
export function naiveSearch(entries: Entry[], removed: Entry[], query: Query, today: string): NaiveHit[] {
  const live = entries.map(read);
  const counts = countTerms([...entries, ...removed]);
  const found: (NaiveHit & { day: string })[] = [];
  for (const tier of query.groups.length > 0 ? ([0, 1, 2, 3] as const) : []) {
    const world: World = { live, counts, today, tier, judges: new Map() };
    const known = new Set(found.map(({ key }) => key));
    const fresh = live.filter((one) => !known.has(one.entry.card.key) && holdsAll(query, one, world));
    const ranked = fresh.map((one) => ({
      key: one.entry.card.key,
      tier,
      day: one.days.at(-1) ?? '',
      ...rank(query, one, world),
    }));
    ranked.sort((a, b) => b.score - a.score || (b.day < a.day ? -1 : b.day > a.day ? 1 : a.key < b.key ? -1 : 1));
    found.push(...ranked);
  }
  return found.map(({ day: _, ...hit }) => hit);
}
