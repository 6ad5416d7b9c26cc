import type { Citation, Target } from '../../model/citation';
import type { Act } from '../data/act';
import type { ArticleReference } from './find-article-references';
import type { ArticleItem } from './read-article-list';

const KIND = { law: 'law-article', treaty: 'treaty-article', eu: 'eu-article' } as const;

/** How the articles of an act are numbered, where that is known; of a code in books each has its book before a colon. */
function numberingOf({ kind, numbering, books }: Act): Act['numbering'] {
  return kind === 'law' ? (books ? 'colon' : numbering) : 'whole';
}

/** What may stand behind the number of an article with a point: a lid, an onderdeel, or both (`.1.5`, `.2.e`, `.2e`, `.B`). */
const BEHIND = /^(?:\.(\d{1,2}))?(?:\.?([a-z])|\.(\d{1,2}))?$/i;

/** A number as it is written, cut into that of the article and what stands behind it; undefined when it cannot be the act's. */
function cut(act: Act, written: string): ArticleItem | undefined {
  const numbering = numberingOf(act);
  // Where nothing says how the act is numbered, only a letter behind a point cannot belong to the number.
  if (!numbering) return /\.[a-z]$/i.test(written) ? undefined : { article: written, lid: [], onderdeel: [] };
  const [, first = '', mark = '', second = ''] = /^(\d+[a-z]*)(?:([.:])(\d+[a-z]*))?/i.exec(written) ?? [];
  const isWhole = numbering === 'whole' || !mark;
  if (mark === ':' && numbering !== 'colon') return undefined;
  const article = isWhole ? first : `${first}${numbering === 'colon' ? ':' : '.'}${second}`;
  const behind = BEHIND.exec(written.slice(article.length));
  if (!behind || (act.books && mark !== ':')) return undefined;
  const [, lid, letter, figure] = behind;
  const onderdeel = letter ?? figure;
  return { article, lid: lid ? [lid] : [], onderdeel: onderdeel ? [onderdeel] : [] };
}

function targetOf(act: Act, item: ArticleItem): Target | undefined {
  const number = cut(act, item.article);
  const id = act.books ? act.books[number?.article.split(':')[0] ?? ''] : act.id;
  if (!id || !number) return undefined;
  // A lid in the number and one in words: the number is another act's.
  if (number.lid.length > 0 && item.lid.length > 0) return undefined;
  const lid = [...number.lid, ...item.lid];
  const onderdeel = [...number.onderdeel, ...item.onderdeel];
  return {
    system: act.kind === 'eu' ? 'celex' : 'bwb',
    id,
    article: number.article,
    ...(lid.length > 0 && { lid }),
    ...(onderdeel.length > 0 && { onderdeel }),
  };
}

/** The citation of articles of an act; undefined when one of them needs the number of a book and has none, or cannot be its. */
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
  const numbering = numberingOf(act);
  return items.every(({ article }) => {
    if (numbering === 'colon') return /\d[a-z]*[:.]\d/.test(article);
    if (article.includes(':')) return false;
    return numbering === undefined || /\d[a-z]*\.\d/.test(article) === (numbering === 'pair');
  });
}
