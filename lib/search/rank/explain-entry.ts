import type { Reason } from '../searcher';
import { confirmGroups, type StoredEntry } from './confirm-entry';
import { firstAtLeast } from './first-at-least';
import type { SoughtGroup } from './match-entries';
import type { Meaning } from './meaning-of';
import { breadthOf } from './score-entries';
import { scoredWords } from './scored-words';
import type { Lookup } from './seek-groups';
import type { Strand } from './strand';

/** The term that counts most for a word in a unit. */
interface Best {
  typed: string;
  strand: Strand;
  level: number;
  points: number;
}

/** A word of the query: the best in each unit of the entry in which it stands. */
interface Word {
  rarity: number;
  units: (Best | undefined)[];
}

function typedOf({ kind, clause }: Meaning): string {
  if (kind === 'word') return clause.term;
  return kind === 'phrase' ? clause.terms.join(' ') : clause.filter;
}

function fillBest(units: (Best | undefined)[], typed: string, strand: Strand, first: number): void {
  const { postings, worth } = strand;
  for (let at = firstAtLeast(postings, first * 4, 0); at < postings.length; at++) {
    const posting = postings[at] ?? 0;
    const unit = (posting >>> 2) - first;
    if (unit >= units.length) break;
    const level = posting & 3;
    const points = worth[(unit === 0 ? 4 : 0) + level] ?? 0;
    if (points > (units[unit]?.points ?? 0)) units[unit] = { typed, strand, level, points };
  }
}

function wordsOf(groups: readonly SoughtGroup[], { meant }: Lookup, { at, segment, entry }: StoredEntry): Word[] {
  const first = segment.firstUnits[entry] ?? 0;
  const size = (segment.firstUnits[entry + 1] ?? 0) - first;
  return groups.flatMap((group, place) => {
    const [scored] = scoredWords([group], at);
    if (!scored) return [];
    const units: (Best | undefined)[] = new Array(size).fill(undefined);
    for (const [alternative, meaning] of (meant[place]?.any ?? []).entries()) {
      const strands = group.any[alternative]?.strands[at] ?? [];
      for (const strand of strands) fillBest(units, typedOf(meaning), strand, first);
    }
    return units.some(Boolean) ? [{ rarity: scored.rarity, units }] : [];
  });
}

/** What counts for a word in a unit: what stands there, in the head, or half of what stands anywhere. */
function valueIn({ units }: Word, unit: number): { best?: Best; place: Reason['place']; value: number } {
  const [here, head] = [units[unit], units[0]];
  const most = units.reduce((best, one) => ((one?.points ?? 0) > (best?.points ?? 0) ? one : best), undefined);
  const half = (most?.points ?? 0) >> 1;
  const inHead = head?.points ?? 0;
  if (here && here.points >= Math.max(inHead, half)) {
    return { best: here, place: unit === 0 ? 'head' : 'unit', value: here.points };
  }
  if (head && inHead >= half) return { best: head, place: 'head', value: inHead };
  return { ...(most ? { best: most } : {}), place: 'elsewhere', value: half };
}

/** Why an entry has its score: what each word of the query adds to it in the unit that counts most. */
export function explainEntry(lookup: Lookup, stored: StoredEntry): Reason[] {
  const words = wordsOf(confirmGroups(lookup.sought, stored) ?? [], lookup, stored);
  const sums = (words[0]?.units ?? []).map((_, unit) =>
    words.reduce((sum, word) => sum + word.rarity * valueIn(word, unit).value, 0),
  );
  const unit = sums.indexOf(Math.max(...sums));
  return words.flatMap((word): Reason[] => {
    const { best, place, value } = valueIn(word, unit);
    if (!best) return [];
    const { typed, level, strand } = best;
    const breadth = breadthOf(word.units.filter(Boolean).length);
    const points = word.rarity * (value + breadth);
    return [{ typed, term: strand.term, kind: strand.kind, place, level, rarity: word.rarity, points }];
  });
}
