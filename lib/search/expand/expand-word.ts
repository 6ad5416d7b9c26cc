import type { TermCount, Vocabulary } from '../index/search-index';
import type { WordClause } from '../query/query';
import type { MatchKind, Tier } from '../searcher';
import { type Expansion, LETTERS_FOR_PART, MOST, mostBeginnings } from './expansion';
import { formsOf } from './forms-of';
import { mostFrequent } from './most-frequent';
import { resemblingTerms } from './resembling-terms';

/** Only where no more entries than this hold anything else is a typing error looked for. */
const ENTRIES_FOR_ERRORS = 2;

/** What a word was found to stand for in the tiers that were looked at. */
export interface Expanded {
  expansions: readonly Expansion[];
  /** The entries that hold each of these terms, added up. */
  entries: number;
}

const NOTHING: Expanded = { expansions: [], entries: 0 };

/** The terms of these that were not found before, the most frequent of them, as what the word stands for as well. */
function add(
  found: Expanded,
  kind: MatchKind,
  { term }: WordClause,
  candidates: readonly TermCount[],
  most = MOST[kind],
): Expanded {
  const known = new Set(found.expansions.map((expansion) => expansion.term));
  const added = mostFrequent(
    candidates.filter((candidate) => !known.has(candidate.term)),
    most,
  );
  const close = kind === 'prefix' || kind === 'part';
  return {
    expansions: [
      ...found.expansions,
      ...added.map((one) => ({
        term: one.term,
        kind,
        closeness: close ? Math.floor((4 * term.length) / one.term.length) : 0,
      })),
    ],
    entries: added.reduce((sum, one) => sum + one.entries, found.entries),
  };
}

/** The word itself, and with a star whatever begins so: all that it means behind a minus. */
export async function expandWhole(word: WordClause, vocabulary: Vocabulary): Promise<Expanded> {
  const { term, prefix } = word;
  return add(
    NOTHING,
    'whole',
    word,
    await (prefix ? vocabulary.frequentStartingWith(term, MOST.whole) : vocabulary.find([term])),
  );
}

/**
 * What a word stands for in this tier, given what it stood for in the one before. The order is that of kinds from good
 * to bad, of a kind the most frequent first, of typing errors the nearest. A term is there once, as the best it can be.
 */
export async function widen(word: WordClause, tier: Tier, before: Expanded, vocabulary: Vocabulary): Promise<Expanded> {
  if (tier === 0) {
    const whole = await expandWhole(word, vocabulary);
    if (word.exact) return whole;
    return add(whole, 'form', word, await formsOf(word.term, vocabulary));
  }
  if (tier === 1) {
    if (!word.unfinished) return before;
    const most = mostBeginnings(word.letters);
    const candidates = await vocabulary.frequentStartingWith(word.term, most + before.expansions.length);
    return add(before, 'prefix', word, candidates, most);
  }
  if (word.exact) return before;
  if (tier === 2) {
    if (word.letters < LETTERS_FOR_PART) return before;
    await vocabulary.load();
    return add(before, 'part', word, await vocabulary.containing(word.term));
  }
  if (before.entries > ENTRIES_FOR_ERRORS) return before;
  const known = new Set(before.expansions.map(({ term }) => term));
  const resembling = await resemblingTerms(word, known, vocabulary);
  const errors = resembling.map((term, at): Expansion => ({ term, kind: 'error', closeness: MOST.error - 1 - at }));
  return { expansions: [...before.expansions, ...errors], entries: before.entries };
}

/** What a typed word stands for in a tier and those before; see docs/search.md, "What a query means". */
export async function expandWord(word: WordClause, tier: Tier, vocabulary: Vocabulary): Promise<readonly Expansion[]> {
  let found = NOTHING;
  for (const one of [0, 1, 2, 3] as const) {
    if (one <= tier) found = await widen(word, one, found, vocabulary);
  }
  return found.expansions;
}
