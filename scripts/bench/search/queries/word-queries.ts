import { fold } from '../../../../lib/search/words/fold';
import type { Random } from '../../../corpus/random';
import type { BenchQuery } from './bench-query';
import { benchUnits, termsOf } from './bench-units';
import { anyOf, isPlain, type Target } from './candidate';
import type { TermCounts } from './term-counts';

/** Queries of one word that one document holds. Undefined when the document has no such word. */

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** So many documents at most hold a word that begins as the beginning that is typed. */
const SHARE_A_BEGINNING = 10;
const COMMON = 0.2;

/** Words that stand in no other document. */
function ownTerms({ publicatie, counts }: Target): string[] {
  const terms = new Set(benchUnits(publicatie).slice(1).flatMap(termsOf));
  return [...terms].filter((term) => counts.of(term) === 1);
}

export function oneWord(target: Target): BenchQuery | undefined {
  const term = anyOf(
    target.random,
    ownTerms(target).filter((own) => isPlain(own, 5)),
  );
  return term ? { kind: 'one word', query: term, right: target.vraagnummer } : undefined;
}

/** A letter left out, added or changed, or two neighbours that swapped places; the first letter is right. */
function withError(term: string, random: Random): string {
  const at = 1 + random.below(term.length - 2);
  const [before, letter, after] = [term.slice(0, at), term.charAt(at), term.slice(at + 1)];
  const other = LETTERS.charAt(random.below(LETTERS.length));
  const errors = [
    before + after,
    before + other + letter + after,
    before + other + after,
    before + after.charAt(0) + letter + after.slice(1),
  ];
  return random.of(errors);
}

export function typingError(target: Target): BenchQuery | undefined {
  const { random, counts, vraagnummer } = target;
  const term = anyOf(
    random,
    ownTerms(target).filter((own) => isPlain(own, 6, 12)),
  );
  const query = term && withError(term, random);
  return query && query !== term && counts.of(query) === 0
    ? { kind: 'typing error', query, right: vraagnummer }
    : undefined;
}

/** The shortest beginning of three letters or more that few documents have a word with. */
export function prefix(target: Target): BenchQuery | undefined {
  const { random, counts, vraagnummer } = target;
  const term = anyOf(
    random,
    ownTerms(target).filter((own) => isPlain(own, 6)),
  );
  for (let length = 3; term && length < term.length; length++) {
    const query = term.slice(0, length);
    if (counts.startingWith(query) <= SHARE_A_BEGINNING) return { kind: 'prefix', query, right: vraagnummer };
  }
  return undefined;
}

/** Typed without its signs where the text has them, or with one where the text has none: by turns. */
export function diacritics(target: Target): BenchQuery | undefined {
  const { publicatie, random, counts, vraagnummer, turn } = target;
  if (turn % 2 === 0) {
    const plain = ownTerms(target).filter((own) => isPlain(own, 6) && /[aeou]/.test(own));
    const query = anyOf(random, plain)?.replace(/[aeou]/, (vowel) => `${vowel}\u0308`.normalize('NFC'));
    return query ? { kind: 'diacritics', query, right: vraagnummer } : undefined;
  }
  const printed =
    benchUnits(publicatie)
      .slice(1)
      .join('\n')
      .match(/\p{L}+/gu) ?? [];
  const signed = printed.filter((word) => /\p{Mn}/u.test(word.normalize('NFD')) && counts.of(fold(word)) === 1);
  const query = anyOf(random, signed.map(fold));
  return query ? { kind: 'diacritics', query, right: vraagnummer } : undefined;
}

/** Every letter, every digit and a few with signs. */
export function oneLetters(): BenchQuery[] {
  return [...LETTERS, ...'0123456789', ...'éëïö'].map((query) => ({ kind: 'one letter', query }));
}

/** Words that a fifth of the documents hold, from the most frequent to the least, at even distances. */
export function commonWords(counts: TermCounts, wanted: number): BenchQuery[] {
  const common = counts
    .byFrequency()
    .filter(([term, documents]) => documents >= COMMON * counts.documents && isPlain(term, 2))
    .map(([term]) => term);
  const step = Math.max(1, common.length / wanted);
  const chosen = new Set(Array.from({ length: wanted }, (_, at) => common[Math.floor(at * step)]));
  return [...chosen].flatMap((query) => (query ? [{ kind: 'common word' as const, query }] : []));
}
