import { i18n } from '#i18n';
import type { Query } from '../../lib/search/query/query';

/**
 * Says what was typed as a filter and is none: the one that stands last in the query, where a person may be typing still,
 * the others, or all. Empty when there is none. `text`: the query as typed.
 */
export function unreadWords(text: string, { unread }: Query, which: 'last' | 'others' | 'all' = 'all'): string {
  const said = unread.filter((one, at) => {
    const isLast = at === unread.length - 1 && text.endsWith(one.text);
    return which === 'all' || isLast === (which === 'last');
  });
  if (said.length === 0) return '';
  return i18n.t('filters.unread', [said.map((one) => `‘${one.text}’`).join(', ')]);
}
