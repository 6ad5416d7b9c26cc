import type { FilterClause, Group } from './query';
import type { QueryContext } from './read-filter';

type PlaceFilter = Extract<FilterClause, { values: string[] }>;
/** The filters that were read, and what was typed as their value. */
export type TypedValues = ReadonlyMap<FilterClause, string>;

/** The only group that asks for this filter, when it asks for nothing else. */
function onlyGroup(
  groups: readonly Group[],
  filter: 'wet' | 'artikel',
): { group: Group; clause: PlaceFilter } | undefined {
  const all = groups.flatMap((group) =>
    group.any.flatMap((clause) => (clause.kind === 'filter' && clause.filter === filter ? [{ group, clause }] : [])),
  );
  const [only, ...more] = all;
  return only && more.length === 0 && !only.group.not && only.group.any.length === 1 ? only : undefined;
}

/**
 * A law and an article (`wet:Sr artikel:139h`) as one filter, that article of that law, where each is asked for once,
 * alone and without a minus. It stands where the law did, and spans both when nothing stands between them.
 */
export function joinArticle(groups: Group[], typed: TypedValues, query: string, context: QueryContext): Group[] {
  const law = onlyGroup(groups, 'wet');
  const article = onlyGroup(groups, 'artikel');
  if (!law || !article) return groups;
  const number = article.clause.values.join('');
  const key =
    context.readArticle?.(typed.get(law.clause) ?? '', number) ??
    law.clause.values.map((one) => `${one}/${number}`).join('');
  const [first, second] = [law.clause, article.clause].sort((a, b) => a.span.start - b.span.start);
  if (!first || !second) return groups;
  const beside = query.slice(first.span.end, second.span.start).trim() === '';
  const joined: FilterClause = {
    kind: 'filter',
    filter: 'wet',
    values: [key],
    unfinished: article.clause.unfinished || law.clause.unfinished,
    ...(beside
      ? { span: { start: first.span.start, end: second.span.end } }
      : { span: law.clause.span, also: article.clause.span }),
  };
  const repeats = [...(law.group.repeats ?? []), ...(article.group.repeats ?? [])];
  return groups
    .filter((group) => group !== article.group)
    .map((group) =>
      group === law.group ? { not: false, any: [joined], ...(repeats.length > 0 ? { repeats } : {}) } : group,
    );
}
