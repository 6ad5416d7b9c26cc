import { firstAtLeast } from './first-at-least';
import type { Strand } from './strand';

/** A word of the query in one segment: what its terms count for there, and what each point does. */
export interface ScoredWord {
  strands: readonly Strand[];
  rarity: number;
}

/** The score of an entry and the unit to show, 0 for its head. */
export interface Score {
  score: number;
  unit: number;
}

export type TakeScore = (entry: number, score: number, unit: number) => void;

/** So many units are looked at in one go; more when a single entry has more. */
const STRETCH = 4096;
const MOST_BREADTH = 7;

/** How much it adds that a word stands in many units of an entry. */
export function breadthOf(units: number): number {
  return units === 0 ? 0 : Math.min(MOST_BREADTH, 31 - Math.clz32(units));
}

/**
 * The best that a word counts for in each unit from `first` on, into `points`; `isHead`: per unit 1 where it is the head of
 * its entry. `cursors`: where in the postings of each strand the stretch before ended.
 */
function fillPoints(
  { strands }: ScoredWord,
  cursors: Uint32Array,
  points: Uint8Array,
  isHead: Uint8Array,
  first: number,
): void {
  const end = (first + points.length) * 4;
  for (const [strand, { postings, worth }] of strands.entries()) {
    let at = firstAtLeast(postings, first * 4, cursors[strand] ?? 0);
    for (; at < postings.length; at++) {
      const posting = postings[at] ?? 0;
      if (posting >= end) break;
      const unit = (posting >>> 2) - first;
      const value = worth[((isHead[unit] ?? 0) << 2) | (posting & 3)] ?? 0;
      if (value > (points[unit] ?? 0)) points[unit] = value;
    }
    cursors[strand] = at;
  }
}

/** Units one after the other, numbered from 0, of which entries are scored. */
interface Stretch {
  /** For each word: the best that it counts for in each unit. */
  points: readonly Uint8Array[];
  /** What the words count for in each unit over what they do anywhere in its entry. */
  sums: Int32Array;
  /** 1 where any word stands. */
  isOwn: Uint8Array;
}

/** The score of the entry that has the units `from` to `to` of the stretch, and the unit of these to show. */
function scoreUnits(words: readonly ScoredWord[], { points, sums, isOwn }: Stretch, from: number, to: number): Score {
  let base = 0;
  for (let word = 0; word < words.length; word++) {
    const here = points[word] ?? isOwn;
    const rarity = words[word]?.rarity ?? 0;
    let best = 0;
    let holding = 0;
    for (let unit = from; unit < to; unit++) {
      const value = here[unit] ?? 0;
      if (value > 0) {
        holding++;
        isOwn[unit] = 1;
      }
      if (value > best) best = value;
    }
    // What every unit has of the word, whether it stands there or not.
    const least = Math.max(here[from] ?? 0, best >> 1);
    base += rarity * (least + breadthOf(holding));
    if (best === least) continue;
    for (let unit = from; unit < to; unit++) {
      const value = here[unit] ?? 0;
      if (value > least) sums[unit] = (sums[unit] ?? 0) + rarity * (value - least);
    }
  }
  let most = sums[from] ?? 0;
  let shown = from;
  let mostShown = -1;
  for (let unit = from + 1; unit < to; unit++) {
    const sum = sums[unit] ?? 0;
    if (sum > most) most = sum;
    if (isOwn[unit] === 1 && sum > mostShown) {
      mostShown = sum;
      shown = unit;
    }
  }
  return { score: base + most, unit: shown - from };
}

/** The end of the stretch that begins with this entry: behind the last that is matched and still fits. */
function endOfStretch(matched: Uint8Array, firstUnits: Uint32Array, first: number): number {
  const most = (firstUnits[first] ?? 0) + STRETCH;
  let end = first + 1;
  for (let entry = end; entry < matched.length && (firstUnits[entry + 1] ?? 0) <= most; entry++) {
    if (matched[entry] === 1) end = entry + 1;
  }
  return end;
}

/** Looks up what the words count for in the units of the entries `first` to `end`. */
function readStretch(
  words: readonly ScoredWord[],
  cursors: readonly Uint32Array[],
  firstUnits: Uint32Array,
  first: number,
  end: number,
): Stretch {
  const firstUnit = firstUnits[first] ?? 0;
  const units = (firstUnits[end] ?? 0) - firstUnit;
  const isHead = new Uint8Array(units);
  for (let entry = first; entry < end; entry++) isHead[(firstUnits[entry] ?? 0) - firstUnit] = 1;
  const points = words.map((word, at) => {
    const filled = new Uint8Array(units);
    fillPoints(word, cursors[at] ?? new Uint32Array(), filled, isHead, firstUnit);
    return filled;
  });
  return { points, sums: new Int32Array(units), isOwn: new Uint8Array(units) };
}

function cursorsOf(words: readonly ScoredWord[]): Uint32Array[] {
  return words.map(({ strands }) => new Uint32Array(strands.length));
}

/** The score of one entry and the unit of it to show: see {@link scoreEntries}. */
export function scoreEntry(words: readonly ScoredWord[], firstUnits: Uint32Array, entry: number): Score {
  const stretch = readStretch(words, cursorsOf(words), firstUnits, entry, entry + 1);
  return scoreUnits(words, stretch, 0, stretch.isOwn.length);
}

/**
 * Gives the score of each matched entry of a segment in order, and the unit of it to show; see docs/search.md, "The order
 * within a tier". `firstUnits`: see `Segment`.
 */
export function scoreEntries(
  words: readonly ScoredWord[],
  firstUnits: Uint32Array,
  matched: Uint8Array,
  take: TakeScore,
): void {
  const cursors = cursorsOf(words);
  for (let first = matched.indexOf(1); first >= 0; ) {
    const end = endOfStretch(matched, firstUnits, first);
    const stretch = readStretch(words, cursors, firstUnits, first, end);
    const firstUnit = firstUnits[first] ?? 0;
    for (let entry = first; entry < end; entry++) {
      if (matched[entry] !== 1) continue;
      const from = (firstUnits[entry] ?? 0) - firstUnit;
      const { score, unit } = scoreUnits(words, stretch, from, (firstUnits[entry + 1] ?? 0) - firstUnit);
      take(entry, score, unit);
    }
    first = matched.indexOf(1, end);
  }
}
