import type { Card } from '../../../../lib/model/search';
import type { Entry, Unit } from '../../../../lib/search/index/entry';
import { followerOf } from '../../../../lib/search/index/follower-of';
import type { OpenIndex } from '../../../../lib/search/index/open-index';
import type { Segment } from '../../../../lib/search/index/search-index';
import { fold } from '../../../../lib/search/words/fold';
import { wordsIn } from '../../../../lib/search/words/words-in';

/** Where a term stands in an entry: unit, level, and the number of what follows. */
export type Standing = [unit: number, level: number, follower: number];

/** By term, by the key of an entry. */
export type Standings = Map<string, Map<string, Standing[]>>;

interface Occurrence {
  term: string;
  follower: number;
  level: number | undefined;
}

/** The words of a text one by one; behind a word comes the first that begins where it has ended. */
function occurrencesIn(text: string, level: number | undefined): Occurrence[] {
  const words = wordsIn(fold(text));
  return words.map(({ term, end }) => {
    const behind = words.filter(({ start }) => start >= end).sort((a, b) => a.start - b.start || a.end - b.end);
    return { term, level, follower: behind[0] ? followerOf(behind[0].term) : 15 };
  });
}

function lengthOf({ fields }: Unit): number {
  const texts = fields.filter(({ level }) => level === undefined);
  return texts.flatMap(({ text }) => fold(text).replaceAll('-', ' ')).flatMap((text) => wordsIn(text)).length;
}

/** By the formula of docs/search.md. */
function levelInText(count: number, length: number): number {
  const x = (count * 2.2) / (count + 1.2 * (0.45 + (0.55 * length) / 130));
  return [0.7, 1.1, 1.5].filter((step) => x >= step).length;
}

function standingsIn(unit: Unit): Map<string, [level: number, follower: number]> {
  const all = unit.fields.flatMap(({ text, level }) => occurrencesIn(text, level));
  const standings = new Map<string, [number, number]>();
  for (const term of new Set(all.map((each) => each.term))) {
    const own = all.filter((each) => each.term === term);
    const inText = own.filter(({ level }) => level === undefined).length;
    const levels = own.map(({ level }) => level ?? levelInText(inText, lengthOf(unit)));
    const followers = new Set(own.map(({ follower }) => follower));
    standings.set(term, [Math.max(...levels), followers.size > 1 ? 0 : (own[0]?.follower ?? 15)]);
  }
  return standings;
}

/** What an index of these entries should say, by looking at everything. */
export function naiveStandings(entries: readonly Entry[]): Standings {
  const standings: Standings = new Map();
  const add = (term: string, key: string, standing: Standing) => {
    const byKey = standings.get(term) ?? new Map<string, Standing[]>();
    byKey.set(key, [...(byKey.get(key) ?? []), standing]);
    standings.set(term, byKey);
  };
  for (const { card, units, filters, values } of entries) {
    const filterTerms = [...filters, ...values.map(({ filter, value }) => `:${filter}:${value}`)];
    for (const term of new Set(filterTerms)) add(term, card.key, [0, 0, 15]);
    for (const [number, unit] of units.entries()) {
      for (const [term, standing] of standingsIn(unit)) add(term, card.key, [number, ...standing]);
    }
  }
  return standings;
}

/** The cards in an index, removed ones only or not. */
export async function cardsIn({ segments }: OpenIndex, removed: boolean): Promise<Card[]> {
  const cards = segments.map((segment) => {
    const all = Array.from({ length: segment.entries }, (_, entry) => entry);
    return segment.cards(all.filter((entry) => segment.isRemoved(entry) === removed));
  });
  return (await Promise.all(cards)).flat();
}

/** For each unit of a segment the key of its entry and its number there; nothing for a removed entry. */
async function unitsOf(segment: Segment): Promise<({ key: string; number: number } | undefined)[]> {
  const cards = await segment.cards(Array.from({ length: segment.entries }, (_, entry) => entry));
  return cards.flatMap(({ key }, entry) => {
    const units = (segment.firstUnits[entry + 1] ?? 0) - (segment.firstUnits[entry] ?? 0);
    return Array.from({ length: units }, (_, number) => (segment.isRemoved(entry) ? undefined : { key, number }));
  });
}

/** What an index says of these terms, removed entries left out. */
export async function standingsOf({ segments }: OpenIndex, terms: Iterable<string>): Promise<Standings> {
  const standings: Standings = new Map();
  const units = await Promise.all(segments.map(unitsOf));
  for (const term of terms) {
    const byKey = new Map<string, Standing[]>();
    for (const [index, segment] of segments.entries()) {
      const [postings, followers] = await Promise.all([segment.postings(term), segment.followers(term)]);
      if (postings?.length !== followers?.length) throw new Error(`${term} has other followers than postings`);
      postings?.forEach((posting, at) => {
        const unit = units[index]?.[posting >>> 2];
        if (!unit) return;
        const standing: Standing = [unit.number, posting & 3, followers?.[at] ?? -1];
        byKey.set(unit.key, [...(byKey.get(unit.key) ?? []), standing]);
      });
    }
    if (byKey.size > 0) standings.set(term, byKey);
  }
  return standings;
}
