import type { Publicatie } from '../../../../lib/model/publicatie';
import { type Random, randomFrom } from '../../../corpus/random';
import type { BenchQuery } from './bench-query';
import { benchUnits, termsOf } from './bench-units';
import type { Candidate, Target } from './candidate';
import { partOfCompound } from './compound-queries';
import { documentNumber, filterAndWord, members } from './head-queries';
import { countTerms, type TermCounts } from './term-counts';
import { phrase, threeWords } from './unit-queries';
import { commonWords, diacritics, oneLetters, oneWord, prefix, typingError } from './word-queries';

const PER_KIND = 40;
/** Of candidates so many times more are made, since some turn out to be answered by another document too. */
const SPARE = 4;
const MOST_TARGETS = 20;
const SALT = 3;

/** The documents to choose from, each by its place: the same every time. */
export interface Documents {
  count: number;
  document(place: number): Publicatie;
}

function* all({ count, document }: Documents): Generator<Publicatie> {
  for (let place = 0; place < count; place++) yield document(place);
}

/** Asks documents by chance until there are so many queries; fewer when too many documents have none. */
function gather<Q extends BenchQuery>(
  documents: Documents,
  counts: TermCounts,
  random: Random,
  wanted: number,
  make: (target: Target) => Q | undefined,
): Q[] {
  const found = new Map<string, Q>();
  for (let tries = 0; found.size < wanted && tries < wanted * MOST_TARGETS; tries++) {
    const publicatie = documents.document(random.below(documents.count));
    const [vraagnummer = ''] = publicatie.vraagnummers;
    const query = make({ publicatie, vraagnummer, counts, random, turn: found.size });
    if (query) found.set(query.query, query);
  }
  return [...found.values()];
}

/** Those that no document but the right one answers. */
function unanswered(documents: Iterable<Publicatie>, candidates: readonly Candidate[]): Candidate[] {
  const byAnchor = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    byAnchor.set(candidate.anchor, [...(byAnchor.get(candidate.anchor) ?? []), candidate]);
  }
  const spoiled = new Set<Candidate>();
  for (const publicatie of documents) {
    for (const unit of benchUnits(publicatie)) {
      for (const term of new Set(termsOf(unit))) {
        for (const candidate of byAnchor.get(term) ?? []) {
          const isRight = publicatie.vraagnummers.includes(candidate.right);
          if (!isRight && !spoiled.has(candidate) && candidate.answers(publicatie, unit)) spoiled.add(candidate);
        }
      }
    }
  }
  return candidates.filter((candidate) => !spoiled.has(candidate));
}

/** Forty queries of each kind, as docs/bench-search.md says; the same for the same documents. */
export function chooseQueries(documents: Documents): BenchQuery[] {
  const counts = countTerms(all(documents));
  const random = randomFrom(SALT, documents.count);
  const ask = <Q extends BenchQuery>(make: (target: Target) => Q | undefined, wanted = PER_KIND) =>
    gather(documents, counts, random, wanted, make);
  const candidates = [threeWords, phrase, filterAndWord].map((make) => ask<Candidate>(make, PER_KIND * SPARE));
  const good = new Set(unanswered(all(documents), candidates.flat()));
  const chosen = candidates.map((some) => some.filter((one) => good.has(one)).slice(0, PER_KIND));
  return [
    ...[oneWord, typingError, prefix, diacritics, documentNumber, partOfCompound].flatMap((make) => ask(make)),
    ...members(counts, random, PER_KIND),
    ...oneLetters(),
    ...commonWords(counts, PER_KIND),
    ...chosen.flat().map(({ kind, query, right }) => ({ kind, query, right })),
  ];
}
