import type { Clause, Group } from '../query/query';
import type { Tier } from '../searcher';
import { errorsForgiven } from '../words/typing-errors';
import { LETTERS_FOR_PART } from './expansion';

function widens(clause: Clause, tier: Tier): boolean {
  if (clause.kind === 'filter') return false;
  if (tier === 0 && clause.unfinished) return true;
  if (clause.kind === 'phrase' || clause.exact) return false;
  return (tier < 2 && clause.letters >= LETTERS_FOR_PART) || (tier < 3 && errorsForgiven(clause.term) > 0);
}

/** Whether a later tier than this may find more: it is told without asking the index, which may have none of it. */
export function mayWiden(groups: readonly Group[], tier: Tier): boolean {
  return groups.some(({ not, any }) => !not && any.some((clause) => widens(clause, tier)));
}
