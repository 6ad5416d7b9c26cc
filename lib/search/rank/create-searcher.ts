import { createExpander } from '../expand/create-expander';
import type { Expansion } from '../expand/expansion';
import { mayWiden } from '../expand/may-widen';
import type { SearchIndex } from '../index/search-index';
import type { Clause, Query } from '../query/query';
import type { Found, FoundEntry, ReadUnits, Searcher, Tier } from '../searcher';
import { foundWords } from '../show/found-words';
import { candidatesOf } from './candidates-of';
import { createConfirm } from './create-confirm';
import { explainEntry } from './explain-entry';
import { foundEntries } from './found-entries';
import { type LiveIndex, liveIndex } from './live-index';
import { isHopeless, isSame, type MeantGroup, meaningsOf } from './meaning-of';
import { rankTier } from './rank-tier';
import { type Lookup, seekGroups } from './seek-groups';

const TIERS: readonly Tier[] = [0, 1, 2, 3];

function isUnchanged(before: readonly MeantGroup[] | undefined, now: readonly MeantGroup[]): boolean {
  return (
    before !== undefined &&
    now.every(({ any }, group) => any.every((meaning, at) => isSame(before[group]?.any[at], meaning)))
  );
}

function wordsIn({ groups }: Query, meant: readonly MeantGroup[]) {
  const expansions = new Map<Clause, readonly Expansion[]>();
  for (const meaning of meant.flatMap(({ any }) => any)) {
    if (meaning.kind === 'word') expansions.set(meaning.clause, meaning.expansions);
  }
  return foundWords(groups, (clause) => expansions.get(clause) ?? []);
}

/** Takes what was found out of what later tiers look at. `left`: by segment, per entry 1 where it is still asked. */
function leaveOut(found: readonly FoundEntry[], left: readonly Uint8Array[], { segments }: LiveIndex): void {
  for (const { place } of found) {
    left[segments.findIndex(({ segment }) => segment.id === place.segment)]?.fill(0, place.entry, place.entry + 1);
  }
}

/** Search over an index as docs/search.md describes it. `readUnits` is asked only for phrases. */
export function createSearcher(index: SearchIndex, readUnits: ReadUnits): Searcher {
  const { vocabulary } = index;
  const expander = createExpander(vocabulary);
  const live = liveIndex(index);

  return {
    async *search(query, { limit, today, signal }) {
      const place = { live, vocabulary, today };
      const left = live.segments.map(({ alive }) => alive.slice());
      const found: Found = { entries: [], total: 0, atLeast: false, words: foundWords(query.groups), done: false };
      let meant: MeantGroup[] | undefined;
      let lookup: Lookup | undefined;
      for (const tier of query.groups.length > 0 ? TIERS : []) {
        const before = meant;
        meant = await meaningsOf(query.groups, tier, expander);
        if (signal?.aborted) return;
        if (isUnchanged(before, meant)) continue;
        found.words = wordsIn(query, meant);
        if (isHopeless(meant)) continue;
        lookup = await seekGroups(meant, place, lookup);
        if (signal?.aborted) return;
        const wanted = limit - found.entries.length;
        const confirm = createConfirm(lookup.sought, live, readUnits);
        const ranking = await rankTier(candidatesOf(lookup.sought, left, live), wanted, confirm, signal);
        const entries = await foundEntries(ranking.best, wanted, tier, live);
        if (signal?.aborted) return;
        found.entries = [...found.entries, ...entries];
        found.total += ranking.total;
        found.atLeast ||= ranking.atLeast;
        if (found.entries.length >= limit) {
          found.atLeast ||= mayWiden(query.groups, tier);
          break;
        }
        leaveOut(entries, left, live);
        if (entries.length > 0) yield { ...found };
      }
      yield { ...found, done: true };
    },

    async explain(query, { card, tier, place }, { today }) {
      const at = live.segments.findIndex(({ segment }) => segment.id === place.segment);
      const segment = live.segments[at]?.segment;
      const meant = await meaningsOf(query.groups, tier, expander);
      if (!segment || isHopeless(meant)) return [];
      const lookup = await seekGroups(meant, { live, vocabulary, today });
      const [units = []] = await readUnits([card]);
      return explainEntry(lookup, { at, segment, entry: place.entry, units });
    },
  };
}
