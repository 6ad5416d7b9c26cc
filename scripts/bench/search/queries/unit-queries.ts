import type { Publicatie } from '../../../../lib/model/publicatie';
import type { Random } from '../../../corpus/random';
import { benchUnits, spaced, termsOf } from './bench-units';
import { anyOf, type Candidate, isPlain, type Target } from './candidate';
import type { TermCounts } from './term-counts';

/** Queries of several words, each of which other documents hold as well. Undefined when the document has none. */

/** A word that more documents hold than this part of all is not what a person looks for. */
const TOO_COMMON = 0.2;

const isShared = (counts: TermCounts, term: string) => counts.of(term) >= 2;

function rarest(counts: TermCounts, terms: readonly string[]): string {
  return terms.reduce((rare, term) => (counts.of(term) < counts.of(rare) ? term : rare));
}

function subQuestion(publicatie: Publicatie, random: Random): string | undefined {
  return anyOf(random, benchUnits(publicatie).slice(1, -1));
}

/** Three different words of a sub-question and its answer, in any order. */
export function threeWords({ publicatie, vraagnummer, counts, random }: Target): Candidate | undefined {
  const fits = (term: string) =>
    isPlain(term, 4) && isShared(counts, term) && counts.of(term) <= TOO_COMMON * counts.documents;
  const left = [...new Set(termsOf(subQuestion(publicatie, random) ?? ''))].filter(fits);
  if (left.length < 3) return undefined;
  const words = [0, 1, 2].flatMap(() => left.splice(random.below(left.length), 1));
  return {
    kind: 'three words',
    query: words.join(' '),
    right: vraagnummer,
    anchor: rarest(counts, words),
    answers(_, unit) {
      const terms = new Set(termsOf(unit));
      return words.every((word) => terms.has(word));
    },
  };
}

/** Three to five words that stand one directly behind the other in a sentence, without hyphens or apostrophes. */
export function phrase({ publicatie, vraagnummer, counts, random }: Target): Candidate | undefined {
  const runs = subQuestion(publicatie, random)?.match(
    /(?<![\p{L}\p{Nd}’'-] ?)\p{L}+(?: \p{L}+){2,}(?![\p{L}\p{Nd}’'-])/gu,
  );
  const words = (runs && anyOf(random, runs))?.split(' ') ?? [];
  const length = 3 + random.below(3);
  const from = random.below(Math.max(1, words.length - length + 1));
  const chosen = words.slice(from, from + length);
  const text = chosen.join(' ');
  const terms = termsOf(text);
  if (terms.length < 3 || !terms.every((term) => isShared(counts, term))) return undefined;
  const wanted = spaced(text);
  return {
    kind: 'phrase',
    query: `"${text}"`,
    right: vraagnummer,
    anchor: rarest(counts, terms),
    answers: (_, unit) => spaced(unit).includes(wanted),
  };
}
