import type { Clause, FilterName, Query } from '../query/query';

/** What stands at the end of a query, where a person is typing: the words that may be the beginning of a name. */
export interface TypedWords {
  /** Folded, in the order typed, each with where it starts in the query; at least one. */
  words: { term: string; start: number }[];
  /** Where the last of them ends. */
  end: number;
  /** They were typed as a value of this filter: all of them belong to one name, and all of it is replaced. */
  filter?: FilterName;
}

/** The clause that stands last, of a group that must hold; undefined behind a minus. */
function lastClause({ groups }: Query): Clause | undefined {
  const last = groups.at(-1);
  return last && !last.not ? last.any.at(-1) : undefined;
}

/** `lid:kath`, still being typed. */
function typedInFilter(query: Query): TypedWords | undefined {
  const clause = lastClause(query);
  if (clause?.kind !== 'filter' || !clause.unfinished || !('values' in clause)) return undefined;
  const { span, filter, values } = clause;
  return { words: values.map((term) => ({ term, start: span.start })), end: span.end, filter };
}

/** The words at the end with nothing but space between them. Those that OR stands before are a name by themselves. */
function trailingWords(text: string, { groups }: Query): TypedWords | undefined {
  const words: TypedWords['words'] = [];
  let end: number | undefined;
  let start = text.length;
  for (const { not, any } of groups.toReversed()) {
    const clause = any.at(-1);
    if (not || clause?.kind !== 'word' || clause.prefix || clause.exact) break;
    if (text.slice(clause.span.end, start).trim() !== '') break;
    end ??= clause.span.end;
    start = clause.span.start;
    words.unshift({ term: clause.term, start });
    if (any.length > 1) break;
  }
  return end === undefined ? undefined : { words, end };
}

/** Of words that were typed behind a colon and could not be read as a filter (`wet:straf`), which filter that was. */
function asUnread(text: string, { unread }: Query, typed: TypedWords): TypedWords {
  const last = unread.at(-1);
  if (!last?.filter) return typed;
  const start = text.lastIndexOf(last.text);
  const inside = typed.words.filter((word) => word.start >= start);
  if (start < 0 || start + last.text.length < typed.end || inside.length === 0) return typed;
  return { words: inside.map(({ term }) => ({ term, start })), end: typed.end, filter: last.filter };
}

/**
 * The words that are being typed at the end of a query, and whether they stand in a filter; undefined when there are
 * none: behind a minus or a star, between quotation marks, and after a filter that is done. `text`: the query as typed.
 */
export function typedWords(text: string, query: Query): TypedWords | undefined {
  const inFilter = typedInFilter(query);
  if (inFilter) return inFilter;
  const typed = trailingWords(text, query);
  return typed && asUnread(text, query, typed);
}
