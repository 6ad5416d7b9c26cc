import { i18n } from '#i18n';
import type { Query } from '../../lib/search/query/query';
import { LONGEST_QUERY, MOST_CLAUSES } from '../../lib/search/query/read-query';
import { formatCount } from '../words';

/**
 * Says what was typed as a filter and is none: the one that stands last in the query, where a person may be typing still,
 * the others, or all; with the others, that a query was too long. Empty when there is nothing to say. `text`: the query as
 * typed.
 */
export function unreadWords(text: string, query: Query, which: 'last' | 'others' | 'all' = 'all'): string {
  const cut =
    query.cut && which !== 'last' ? i18n.t('filters.cut', [formatCount(LONGEST_QUERY), formatCount(MOST_CLAUSES)]) : '';
  return [cut, filtersUnread(text, query, which)].filter(Boolean).join(' ');
}

function filtersUnread(text: string, { unread }: Query, which: 'last' | 'others' | 'all'): string {
  const said = unread.filter((one, at) => {
    const isLast = at === unread.length - 1 && text.endsWith(one.text);
    return which === 'all' || isLast === (which === 'last');
  });
  if (said.length === 0) return '';
  return i18n.t('filters.unread', [said.map((one) => `‘${one.text}’`).join(', ')]);
}
