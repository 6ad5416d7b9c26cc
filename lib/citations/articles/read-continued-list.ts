import type { Mention } from '../acts/find-act-mentions';
import type { Token } from '../text/tokenise';
import type { ArticleReference } from './find-article-references';
import { readArticleList } from './read-article-list';
import { separator } from './read-numbers';
import { readOf } from './read-of';

const YEAR = /^(?:1[89]|20)\d\d$/;

/**
 * The articles of another act that a list goes on with behind its first, without the word artikel: `artikelen 2 van de
 * Opiumwet, 5, eerste lid, en 6 van de Gemeentewet`. Only where that act is named right behind them; "van" may be left out
 * where the list began in the plural (`artikelen 8 EVRM en 10 Grondwet`).
 */
export function readContinuedList(
  tokens: readonly Token[],
  { to: at, own: before, sentence }: ArticleReference,
  isPlural: boolean,
  mentionAt: ReadonlyMap<number, Mention>,
): ArticleReference | undefined {
  const gap = before && separator(tokens, at);
  const first = gap && !gap.range ? tokens[gap.to] : undefined;
  const list = first?.kind === 'number' ? readArticleList(tokens, gap?.to ?? at, { isPlural: true }) : undefined;
  if (!gap || !first || !list || list.items.some(({ article }) => YEAR.test(article))) return undefined;
  const { own, to } = readOf(tokens, list.to, mentionAt);
  const of = tokens[list.to]?.text === ',' ? list.to + 1 : list.to;
  if (own?.sentence !== sentence || !(isPlural || tokens[of]?.key === 'van')) return undefined;
  return { items: list.items, start: first.start, end: own.end, from: gap.to, to, sentence, own, foreign: false };
}
