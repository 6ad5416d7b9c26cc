import { bestFirst } from './best-first';
import { type Candidates, candidateAt } from './candidates-of';
import type { Ranked } from './ranked';

/** So many entries have their texts read in one go: few at first, then more, which is quicker for each. */
const FIRST_BATCH = 16;
const LARGEST_BATCH = 64;

/** What a tier holds. */
export interface TierRanking {
  /** The best: as many as were asked for, and all that are as good as the last of them. In no particular order. */
  best: Ranked[];
  /** How many there are. */
  total: number;
  /** There may be more: not every text that may hold a phrase was read. */
  atLeast: boolean;
}

/** Gives those of the entries that hold their phrases, with the rank and the unit that they have in truth. */
export type Confirm = (entries: readonly Ranked[]) => Promise<Ranked[]>;

/** Collects entries, and knows the rank that one must have to be among the best `limit`. */
function collectBest(limit: number) {
  let best: Ranked[] = [];
  let bar = Number.NEGATIVE_INFINITY;
  return {
    reaches: ({ rank }: Ranked) => rank >= bar,
    add(one: Ranked) {
      if (one.rank < bar) return;
      best.push(one);
      if (best.length < limit || one.rank <= bar) return;
      best.sort((a, b) => b.rank - a.rank);
      bar = best[limit - 1]?.rank ?? bar;
      best = best.filter(({ rank }) => rank >= bar);
    },
    best: () => best,
  };
}

/**
 * The best of the candidates. Texts are read in the order of the ranks that the entries have at most, and only for as long
 * as an entry that was not looked at may still be among the best. Ends early, with what it has, when the signal aborts.
 */
export async function rankTier(
  candidates: Candidates,
  limit: number,
  confirm: Confirm,
  signal?: AbortSignal,
): Promise<TierRanking> {
  const collected = collectBest(limit);
  let doubts = 0;
  for (const doubtful of candidates.doubtful) doubts += doubtful;
  let total = candidates.ranks.length - doubts;

  async function read(unread: readonly Ranked[]): Promise<void> {
    const promising = unread.filter(collected.reaches);
    const confirmed = promising.length > 0 ? await confirm(promising) : [];
    for (const one of confirmed) collected.add(one);
    total += confirmed.length;
    doubts -= promising.length;
  }

  let unread: Ranked[] = [];
  let batch = FIRST_BATCH;
  for (const place of bestFirst(candidates.ranks)) {
    const one = candidateAt(candidates, place);
    if (!collected.reaches(one) || signal?.aborted) break;
    if (candidates.doubtful[place] === 0) {
      collected.add(one);
    } else if (unread.push(one) === batch) {
      await read(unread);
      unread = [];
      batch = Math.min(LARGEST_BATCH, 2 * batch);
    }
  }
  if (!signal?.aborted) await read(unread);
  return { best: collected.best(), total, atLeast: doubts > 0 };
}
