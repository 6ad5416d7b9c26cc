import type { Unit } from '../index/entry';
import type { Segment } from '../index/search-index';
import { termsOf } from '../words/terms-of';
import { firstAtLeast } from './first-at-least';
import type { SoughtGroup } from './match-entries';
import { phraseStarts } from './phrase-starts';
import { type Score, scoreEntry } from './score-entries';
import { scoredWords } from './scored-words';
import type { PhrasePlaces, Sought } from './sought';

/** An entry of the segment with this number, and its units as they are stored now. */
export interface StoredEntry {
  at: number;
  segment: Segment;
  entry: number;
  units: readonly Unit[];
}

function holdsPhrase({ fields }: Unit, phrase: PhrasePlaces): boolean {
  const tests = phrase.map((terms) => (term: string) => terms.has(term));
  return fields.some(({ text }) => phraseStarts(termsOf(text).words, tests).length > 0);
}

/** Of the units of an entry that may hold a phrase those whose text does, as postings. */
function confirmedUnits(candidates: Uint32Array, phrase: PhrasePlaces, stored: StoredEntry): Uint32Array {
  const { segment, entry, units } = stored;
  const first = segment.firstUnits[entry] ?? 0;
  const from = firstAtLeast(candidates, first * 4, 0);
  const to = firstAtLeast(candidates, (segment.firstUnits[entry + 1] ?? 0) * 4, from);
  return candidates.subarray(from, to).filter((posting) => {
    const unit = units[(posting >>> 2) - first];
    return unit !== undefined && holdsPhrase(unit, phrase);
  });
}

function confirmPhrase(sought: Sought, stored: StoredEntry): Sought {
  const { phrase, strands } = sought;
  if (!phrase) return sought;
  const known = (strands[stored.at] ?? []).map((strand) => ({
    ...strand,
    postings: confirmedUnits(strand.postings, phrase, stored),
  }));
  return { ...sought, strands: strands.with(stored.at, known) };
}

function holdsIn({ phrase, held, strands }: Sought, { at, entry }: StoredEntry): boolean {
  if (phrase) return (strands[at] ?? []).some(({ postings }) => postings.length > 0);
  return held[at]?.[entry] === 1;
}

/**
 * The groups as they are for one entry once its texts were read: each phrase stands only where it does. Undefined when they
 * do not all hold.
 */
export function confirmGroups(groups: readonly SoughtGroup[], stored: StoredEntry): SoughtGroup[] | undefined {
  const confirmed = groups.map(({ not, any }) => ({ not, any: any.map((sought) => confirmPhrase(sought, stored)) }));
  const holds = confirmed.every(({ not, any }) => any.some((sought) => holdsIn(sought, stored)) !== not);
  return holds ? confirmed : undefined;
}

/** The score of an entry that may hold phrases, and the unit to show, by its texts; undefined when the query does not hold. */
export function confirmEntry(groups: readonly SoughtGroup[], stored: StoredEntry): Score | undefined {
  const confirmed = confirmGroups(groups, stored);
  return confirmed && scoreEntry(scoredWords(confirmed, stored.at), stored.segment.firstUnits, stored.entry);
}
