import type { Citation, Target } from '../../model/citation';
import type { Act } from '../data/act';
import type { ArticleReference } from './find-article-references';
import type { ArticleItem } from './read-article-list';

const KIND = { law: 'law-article', treaty: 'treaty-article', eu: 'eu-article' } as const;

function targetOf(act: Act, item: ArticleItem): Target | undefined {
  const article = act.numbering === 'colon' ? item.article.replace(/^(\d+[a-z]?)\.(\d)/, '$1:$2') : item.article;
  const id = act.books ? act.books[article.split(':')[0] ?? ''] : act.id;
  if (!id || (act.books && !article.includes(':'))) return undefined;
  return {
    system: act.kind === 'eu' ? 'celex' : 'bwb',
    id,
    article,
    ...(item.lid.length > 0 && { lid: item.lid }),
    ...(item.onderdeel.length > 0 && { onderdeel: item.onderdeel }),
  };
}

/** The citation of articles of an act; undefined when one of them needs the number of a book and has none. */
export function citationOf(reference: ArticleReference, act: Act): Citation | undefined {
  const targets = reference.items.map((item) => targetOf(act, item));
  const first = targets[0];
  if (!first || !targets.every((target) => target !== undefined)) return undefined;
  const { start, end } = reference;
  return { start, end, kind: KIND[act.kind], target: first, ...(targets.length > 1 && { targets }) };
}

/**
 * Whether articles are numbered as those of the act are: `3:17` in acts that number so, and in no other. An act that was
 * not named beside the article is not meant when it cannot have it.
 */
export function isNumberedAs(act: Act, { items }: ArticleReference): boolean {
  if (act.books) return true;
  return items.every(({ article }) =>
    act.numbering === 'colon' ? /\d[a-z]?[:.]\d/.test(article) : !article.includes(':'),
  );
}
