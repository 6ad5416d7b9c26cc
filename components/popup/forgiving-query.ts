import type { Group, Query } from '../../lib/search/query/query';
import { spanOf } from '../../lib/search/query/span-of';
import { withoutSpans } from '../../lib/search/query/write-query';

/** A query that finds something where the one that was typed finds nothing. */
export interface Forgiving {
  /** As it would be typed. */
  query: string;
  /** What was left out because nothing holds it, as typed; empty when its words are found, but not together. */
  unknown: string[];
}

/**
 * What stood between two words of which the first is gone, as in "a:b" and "a/b"; with the hyphens behind it, unless a bracket
 * makes them a minus.
 */
const LEFT_BEHIND = /(?<=^|\s)[^\p{L}\p{N}\s"“”„‟«»＂-]+(?:(?<![()[\]{}])-+)?/gu;
/** Whoever types more than this pasted a text. */
const MOST_GROUPS = 8;

/** A group of words as it was typed, without hyphens that are no minus where they stand. */
function typed(text: string, group: Group): string {
  const { start, end } = spanOf(group);
  return text.slice(start, end).replace(/^-+/, '');
}

/** The query without these groups. */
function without(text: string, groups: Group[]): string {
  const spans = groups.flatMap((group) => [spanOf(group), ...(group.repeats ?? [])]);
  return withoutSpans(text, spans).replace(LEFT_BEHIND, '').trim();
}

function isWords({ not, any }: Group): boolean {
  return !not && any.every(({ kind }) => kind !== 'filter');
}

/**
 * What a query that finds nothing becomes: without the words that are found nowhere, or when that is not enough, with any
 * of its words instead of all. Undefined when that finds nothing either. Filters, and what must not hold, stay.
 *
 * @param or What stands between alternatives, in the person's language.
 * @param finds Whether a query of these groups finds anything.
 */
export async function forgivingQuery(
  text: string,
  { groups }: Query,
  or: string,
  finds: (groups: Group[]) => Promise<boolean>,
): Promise<Forgiving | undefined> {
  const words = groups.filter(isWords);
  if (words.length > MOST_GROUPS) return undefined;
  const known: Group[] = [];
  for (const group of words) if (await finds([group])) known.push(group);
  const [first] = known;
  if (!first) return undefined;

  const others = groups.filter((group) => !isWords(group));
  const missing = words.filter((group) => !known.includes(group));
  const unknown = missing.map((group) => typed(text, group));
  if (unknown.length > 0 && (await finds([...known, ...others]))) return { query: without(text, missing), unknown };
  const any: Group = { not: false, any: [first.any[0], ...known.flatMap((group) => group.any).slice(1)] };
  if (known.length < 2 || !(await finds([any, ...others]))) return undefined;
  const written = known.map((group) => typed(text, group)).join(` ${or} `);
  return { query: `${written} ${without(text, words)}`.trim(), unknown };
}
