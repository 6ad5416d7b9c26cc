import type { Range } from '../../lib/model/search';
import type { Clause, Group, Query } from '../../lib/search/query/query';
import { spanOf } from '../../lib/search/query/span-of';

/** What a query asks for besides words: a filter, several with OR between, or what must not be. */
export interface QueryChip {
  not: boolean;
  any: [Clause, ...Clause[]];
  /**
   * All of it in the query as typed, with the minus; more than one of a law and its article with something between, and of
   * what was typed twice.
   */
  spans: [Range, ...Range[]];
}

function alsoOf({ any, repeats = [] }: Group): Range[] {
  return [...any.flatMap((clause) => (clause.kind === 'filter' && clause.also ? [clause.also] : [])), ...repeats];
}

/** The filters of a query, in the order typed. Groups of words only are in the field already, and not among them. */
export function queryChips({ groups }: Query): QueryChip[] {
  return groups
    .filter(({ any }) => any.some(({ kind }) => kind === 'filter'))
    .map((group): QueryChip => ({ ...group, spans: [spanOf(group), ...alsoOf(group)] }))
    .sort((a, b) => a.spans[0].start - b.spans[0].start);
}

const QUOTES = /["“”„‟«»]/g;

/** What a clause says as it was typed, without the name of its filter, quotation marks and the minus. */
export function typedValue(text: string, { kind, span }: Clause): string {
  const typed = text.slice(span.start, span.end).replace(/^[-‐‑–−]/, '');
  const value = kind === 'filter' ? typed.slice(typed.indexOf(':') + 1) : typed;
  return value.replace(QUOTES, '').trim();
}
