import type { LiveIndex } from './live-index';
import { doubtfulEntries, matchEntries, type SoughtGroup } from './match-entries';
import { type Ranked, rankOf } from './ranked';
import { scoreEntries } from './score-entries';
import { scoredWords } from './scored-words';

/** The entries of an index that are matched: columns, one place for each. */
export interface Candidates {
  /** The ranks that they have when every phrase holds that may hold: no lower than they are in truth. */
  ranks: Float64Array;
  segments: Uint16Array;
  entries: Uint32Array;
  units: Uint32Array;
  /** 1 where a text has to be read to know. */
  doubtful: Uint8Array;
}

function count(marked: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < marked.length; at++) sum += marked[at] ?? 0;
  return sum;
}

/** Matches and scores all entries of `among` (by segment, per entry 1 where it is asked). */
export function candidatesOf(
  groups: readonly SoughtGroup[],
  among: readonly Uint8Array[],
  { segments }: LiveIndex,
): Candidates {
  const matched = among.map((asked, segment) => matchEntries(groups, segment, asked));
  const size = matched.reduce((sum, entries) => sum + count(entries), 0);
  const candidates: Candidates = {
    ranks: new Float64Array(size),
    segments: new Uint16Array(size),
    entries: new Uint32Array(size),
    units: new Uint32Array(size),
    doubtful: new Uint8Array(size),
  };
  let place = 0;
  for (const [at, { segment }] of segments.entries()) {
    const doubtful = doubtfulEntries(groups, at, segment.entries);
    const take = (entry: number, score: number, unit: number) => {
      candidates.ranks[place] = rankOf(score, segment.days[entry] ?? 0);
      candidates.segments[place] = at;
      candidates.entries[place] = entry;
      candidates.units[place] = unit;
      candidates.doubtful[place] = doubtful[entry] ?? 0;
      place++;
    };
    scoreEntries(scoredWords(groups, at), segment.firstUnits, matched[at] ?? new Uint8Array(), take);
  }
  return candidates;
}

/** The candidate in this place of the columns. */
export function candidateAt({ ranks, segments, entries, units }: Candidates, place: number): Ranked {
  return {
    rank: ranks[place] ?? 0,
    segment: segments[place] ?? 0,
    entry: entries[place] ?? 0,
    unit: units[place] ?? 0,
  };
}
