import type { FilterClause, Group, Query } from '../../lib/search/query/query';
import { addDays } from '../../lib/zaken/days';
import type { FurtherForm } from './further';
import { typedValue } from './query-chips';
import { vergaderjaarDays } from './vergaderjaar-days';

/** A query as the official search service can be asked it. */
export interface FurtherQuery {
  form: FurtherForm;
  /** What it cannot be asked for, as typed. */
  left: string[];
}

type Asked = Omit<FurtherForm, 'answered'>;

/** In characters, as `collectForm` has it. */
const LONGEST = { words: 500, lid: 200, minister: 200, onderwerp: 200 };

/** The later of two first days, the earlier of two last ones: both must hold. */
function within({ from, to }: Pick<Asked, 'from' | 'to'>, asked: Asked): Pick<Asked, 'from' | 'to'> {
  const first = [from, asked.from]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  const [last] = [to, asked.to].filter((day) => day !== undefined).sort();
  return { ...(first ? { from: first } : {}), ...(last ? { to: last } : {}) };
}

function withText(asked: Asked, field: keyof typeof LONGEST, text: string): Asked | undefined {
  const value = `${asked[field]} ${text}`.trim();
  return text && value.length <= LONGEST[field] ? { ...asked, [field]: value } : undefined;
}

/** What is asked with a filter too; undefined when the service knows no such thing. */
function withFilter(asked: Asked, clause: FilterClause, value: string): Asked | undefined {
  switch (clause.filter) {
    case 'lid':
    case 'minister':
    case 'onderwerp':
      return withText(asked, clause.filter, value);
    case 'na':
      return { ...asked, ...within({ from: clause.day }, asked) };
    case 'voor':
      return { ...asked, ...within({ to: addDays(clause.day, -1) }, asked) };
    case 'jaar': {
      const days = vergaderjaarDays(clause.values[0] ?? '');
      return days && { ...asked, ...within(days, asked) };
    }
    default:
      return undefined;
  }
}

/** What is asked with one more part of the query; undefined when the service cannot be asked for it. */
function withGroup(asked: Asked, { not, any }: Group, text: string): Asked | undefined {
  const [clause, ...others] = any;
  if (not || others.length > 0) return undefined;
  const value = typedValue(text, clause);
  if (clause.kind === 'filter') return withFilter(asked, clause, value);
  if (clause.kind === 'phrase') return withText(asked, 'words', `"${value}"`);
  return clause.prefix ? undefined : withText(asked, 'words', value);
}

/** A part of the query as it was typed, with its minus and what stands between its alternatives. */
function typed(text: string, { not, any }: Group): string {
  const start = Math.min(...any.map(({ span }) => span.start));
  const end = Math.max(...any.map(({ span }) => span.end));
  return (not ? '-' : '') + text.slice(start, end).replace(/^[-‐‑–−]/, '');
}

/**
 * A query for the official search service: words, phrases, `lid:`, `minister:`, `onderwerp:`, `na:`, `voor:` and
 * `jaar:`. The rest is left away and named: what must not be, alternatives, beginnings of words, and filters that only
 * what is on this machine can answer. Undefined when nothing is left to ask for.
 *
 * @param text The query as typed.
 */
export function furtherQuery(text: string, { groups }: Query): FurtherQuery | undefined {
  let asked: Asked = { words: '', lid: '', minister: '', onderwerp: '' };
  const left: string[] = [];
  for (const group of groups) {
    const more = withGroup(asked, group, text);
    if (more) asked = more;
    else left.push(typed(text, group));
  }
  const isEmpty = Object.values(asked).every((value) => value === '');
  return isEmpty ? undefined : { form: { ...asked, answered: false }, left };
}
