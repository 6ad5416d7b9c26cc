import type { Token } from '../text/tokenise';
import type { ArticleItem } from './read-article-list';
import { ordinal } from './read-numbers';
import { readSubdivisions } from './read-subdivisions';

/** `artikel 149 Rv, eerste lid`: a lid that stands behind the act instead of before it; the index behind it. */
export function readLidBehind(tokens: readonly Token[], at: number, item: ArticleItem | undefined): number {
  if (!item || item.lid.length > 0 || item.onderdeel.length > 0) return at;
  const first = /^[,(]$/.test(tokens[at]?.text ?? '') ? at + 1 : at;
  if (tokens[first]?.key !== 'lid' && ordinal(tokens[first]) === undefined) return at;
  const { lid, onderdeel, to } = readSubdivisions(tokens, at);
  // "Eerste lid van artikel 6" is of what follows.
  if (lid.length === 0 || tokens[to]?.key === 'van') return at;
  item.lid.push(...lid);
  item.onderdeel.push(...onderdeel);
  return to;
}
