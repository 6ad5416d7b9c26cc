import type { Expansion } from '../expand/expansion';
import { DIFFERENT_FOLLOWERS, followerOf } from '../index/follower-of';
import type { TermCount } from '../index/search-index';
import { countAlive, type LiveIndex } from './live-index';
import { markEntries } from './mark-entries';
import { type Following, narrowUnits } from './narrow-units';
import { rarityOf } from './rarity-of';
import type { Sought } from './sought';
import { strandOf } from './strand';

/** With so few units left it is quicker to read their texts than the postings of one more word. */
const FEW = 16;

/** One word of a phrase. */
interface PhraseWord {
  place: number;
  terms: readonly string[];
  /** How many entries hold it, removed ones counted too. */
  entries: number;
}

/** A word of a phrase with the units that hold it, by segment. */
interface RarestWord {
  word: PhraseWord;
  units: Uint32Array[];
  holding: number;
}

const NONE = new Uint32Array();

function wordsOf(places: readonly (readonly Expansion[])[], counts: readonly TermCount[]): PhraseWord[] {
  const entries = new Map(counts.map((count) => [count.term, count.entries]));
  const words = places.map((expansions, place): PhraseWord => {
    const terms = expansions.map(({ term }) => term);
    return { place, terms, entries: terms.reduce((sum, term) => sum + (entries.get(term) ?? 0), 0) };
  });
  return words.sort((a, b) => a.entries - b.entries || a.place - b.place);
}

function heldBy(units: readonly Uint32Array[], { segments }: LiveIndex): Uint8Array[] {
  return segments.map(({ segment, alive }, at) => {
    const held = new Uint8Array(alive.length);
    markEntries(units[at] ?? NONE, segment.firstUnits, held);
    return held;
  });
}

async function unitsOf({ terms }: PhraseWord, { segments }: LiveIndex): Promise<Uint32Array[]> {
  return Promise.all(segments.map(async ({ segment }) => (await segment.postings(terms[0] ?? '')) ?? NONE));
}

/**
 * The word that the fewest entries hold, the first of equals. `words`: in the order of their entries, removed ones counted;
 * a word that cannot be rarer, were all that was removed its own, is not read.
 */
async function rarestOf(words: readonly PhraseWord[], live: LiveIndex): Promise<RarestWord | undefined> {
  let rarest: RarestWord | undefined;
  for (const word of words) {
    if (rarest && word.entries - live.removed > rarest.holding) break;
    const units = await unitsOf(word, live);
    const holding = countAlive(heldBy(units, live), live);
    const isRarer =
      !rarest || holding < rarest.holding || (holding === rarest.holding && word.place < rarest.word.place);
    if (isRarer) rarest = { word, units, holding };
  }
  return rarest;
}

/** Which numbers may stand behind a word when these are the terms of the next. */
function allowedBefore(next: readonly string[]): Uint8Array {
  const allowed = new Uint8Array(16);
  allowed[DIFFERENT_FOLLOWERS] = 1;
  for (const term of next) allowed[followerOf(term)] = 1;
  return allowed;
}

/** The units of these that hold the word too, and may have the next word of the phrase behind it. */
async function narrow(
  units: readonly Uint32Array[],
  word: PhraseWord,
  next: PhraseWord | undefined,
  { segments }: LiveIndex,
): Promise<Uint32Array[]> {
  const allowed = allowedBefore(next?.terms ?? []);
  return Promise.all(
    segments.map(async ({ segment }, at) => {
      const candidates = units[at] ?? NONE;
      if (candidates.length === 0) return NONE;
      const following = await Promise.all(
        word.terms.map(async (term): Promise<Following[]> => {
          const [postings, followers] = await Promise.all([
            segment.postings(term),
            next ? segment.followers(term) : undefined,
          ]);
          return postings ? [{ postings, ...(followers ? { followers } : {}) }] : [];
        }),
      );
      return narrowUnits(candidates, following.flat(), allowed);
    }),
  );
}

/**
 * Looks up a phrase: the units that may hold it, from the rarest word on. `places`: for each of its words the terms that
 * may stand there. `unfinished`: the last word may be half a word, and is never taken for the rarest.
 */
export async function seekPhrase(
  places: readonly (readonly Expansion[])[],
  unfinished: boolean,
  counts: readonly TermCount[],
  live: LiveIndex,
): Promise<Sought> {
  const phrase = places.map((expansions) => new Set(expansions.map(({ term }) => term)));
  const words = wordsOf(places, counts);
  const whole = unfinished ? words.filter(({ place }) => place < places.length - 1) : words;
  const rarest = words.every(({ terms }) => terms.length > 0) ? await rarestOf(whole, live) : undefined;
  if (!rarest) {
    const nowhere = live.segments.map(() => NONE);
    return { held: heldBy(nowhere, live), strands: nowhere.map(() => []), rarity: 0, phrase };
  }
  const nextOf = ({ place }: PhraseWord) => words.find((word) => word.place === place + 1);
  let units = nextOf(rarest.word) ? await narrow(rarest.units, rarest.word, nextOf(rarest.word), live) : rarest.units;
  for (const word of words) {
    if (units.reduce((sum, { length }) => sum + length, 0) <= FEW) break;
    if (word !== rarest.word) units = await narrow(units, word, nextOf(word), live);
  }
  const name = places.map((expansions) => expansions[0]?.term).join(' ');
  return {
    held: heldBy(units, live),
    strands: units.map((postings) => [strandOf(name, 'whole', postings)]),
    rarity: rarityOf(rarest.holding, live.entries),
    phrase,
  };
}
