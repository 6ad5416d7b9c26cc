import type { Expansion } from '../expand/expansion';
import type { Segment } from '../index/search-index';
import { commonUnits } from './common-units';
import { countAlive, type LiveIndex } from './live-index';
import { markEntries } from './mark-entries';
import { rarityOf } from './rarity-of';
import type { Sought } from './sought';
import { type Strand, strandOf } from './strand';

async function strandsOf(expansions: readonly Expansion[], segment: Segment): Promise<Strand[]> {
  const lists = await Promise.all(expansions.map(({ term }) => segment.postings(term)));
  return expansions.flatMap(({ term, kind, closeness }, at) => {
    const postings = lists[at];
    return postings ? [strandOf(term, kind, postings, closeness)] : [];
  });
}

/** The units in which all parts of a hyphenated word stand, counted as the one that says least there. */
async function apartOf(parts: readonly string[], segment: Segment): Promise<Strand[]> {
  const lists = await Promise.all(parts.map((part) => segment.postings(part)));
  const known = lists.filter((postings) => postings !== undefined);
  return parts.length > 0 && known.length === parts.length
    ? [strandOf(parts.join(' '), 'whole', commonUnits(known))]
    : [];
}

/** Looks up a word by what it stands for. `parts`: of a hyphenated word, which may also stand apart. */
export async function seekWord(
  expansions: readonly Expansion[],
  parts: readonly string[],
  live: LiveIndex,
): Promise<Sought> {
  const strands = await Promise.all(
    live.segments.map(async ({ segment }) => [
      ...(await strandsOf(expansions, segment)),
      ...(await apartOf(parts, segment)),
    ]),
  );
  const held = live.segments.map(({ segment, alive }, at) => {
    const marked = new Uint8Array(alive.length);
    for (const { postings } of strands[at] ?? []) markEntries(postings, segment.firstUnits, marked);
    return marked;
  });
  return { held, strands, rarity: rarityOf(countAlive(held, live), live.entries) };
}
