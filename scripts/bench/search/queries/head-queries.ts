import type { Publicatie } from '../../../../lib/model/publicatie';
import type { Random } from '../../../corpus/random';
import type { BenchQuery } from './bench-query';
import { benchUnits, termsOf } from './bench-units';
import { anyOf, type Candidate, isPlain, type Target } from './candidate';
import type { TermCounts } from './term-counts';

/** Queries for what stands at the head of a document. */

const surname = (name: string) => (name.split(' ').at(-1) ?? '').toLowerCase();

/** Members who asked in one document only, by their surnames; other documents may mention them. */
export function members(counts: TermCounts, random: Random, wanted: number): BenchQuery[] {
  const left = [...counts.askedOnce];
  const chosen = Array.from({ length: Math.min(wanted, left.length) }, () => left.splice(random.below(left.length), 1));
  return chosen.flat().map(([name, right]) => ({ kind: 'member', query: surname(name), right }));
}

/** The vraagnummer, or the id of the publication: by turns. */
export function documentNumber({ publicatie, vraagnummer, turn }: Target): BenchQuery {
  return { kind: 'number', query: turn % 2 === 0 ? vraagnummer : publicatie.id, right: vraagnummer };
}

interface Filter {
  typed: string;
  passes(publicatie: Publicatie): boolean;
}

/** The first member, the first minister, the vergaderjaar: by turns. */
function filterOf({ indieners, bewindspersonen, vergaderjaar }: Publicatie, turn: number): Filter {
  const [lid, minister] = [surname(indieners[0]?.name ?? ''), surname(bewindspersonen[0]?.name ?? '')];
  const filters: Filter[] = [
    { typed: `lid:${lid}`, passes: (other) => other.indieners.some(({ name }) => surname(name) === lid) },
    {
      typed: `minister:${minister}`,
      passes: (other) => other.bewindspersonen.some(({ name = '' }) => surname(name) === minister),
    },
    { typed: `jaar:${vergaderjaar}`, passes: (other) => other.vergaderjaar === vergaderjaar },
  ];
  return filters[turn % filters.length] ?? { typed: '', passes: () => true };
}

/** A word that two to fifty documents hold, of which the filter lets one through. */
export function filterAndWord(target: Target): Candidate | undefined {
  const { publicatie, vraagnummer, counts, random, turn } = target;
  const terms = [...new Set(benchUnits(publicatie).slice(1).flatMap(termsOf))];
  const shared = terms.filter((term) => isPlain(term, 5) && counts.of(term) >= 2 && counts.of(term) <= 50);
  const word = anyOf(random, shared);
  if (!word) return undefined;
  const { typed, passes } = filterOf(publicatie, turn);
  return { kind: 'filter + word', query: `${typed} ${word}`, right: vraagnummer, anchor: word, answers: passes };
}
