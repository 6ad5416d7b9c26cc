import type { Mention } from '../acts/find-act-mentions';
import type { Token } from '../text/tokenise';
import type { ArticleReference } from './find-article-references';
import { readArticleList, readArticleNumber } from './read-article-list';

/** A number behind one of these is the number of that. */
const NUMBERED_OTHERWISE =
  /^(?:boek|titel|hoofdstuk|afdeling|paragraaf|bijlage|lid|leden|categorie|model|nr|nrs|deel|tabel|p|pagina|artikel|artikelen|overweging|overwegingen|punt|onderdeel|sub|onder)$/;

/** The last word before an index, past the point of an abbreviation. */
function wordBefore(tokens: readonly Token[], at: number): string {
  const before = tokens[at - 1];
  return (before?.text === '.' ? tokens[at - 2]?.key : before?.key) ?? '';
}

/** `art. 3 jo. 11 Opiumwet`: what is joined to an article is one. */
function isJoined(tokens: readonly Token[], at: number): boolean {
  return /^(?:jo|juncto|jcto)$/.test(wordBefore(tokens, at));
}

/** Whether numbers and the name behind them say that they are articles: "20 Sv" may be sieverts, "125p Sv" is none. */
function areArticles(tokens: readonly Token[], at: number, articles: readonly string[], mention: Mention): boolean {
  const { act, use } = mention;
  const colons = articles.filter((article) => /\d:\d/.test(article)).length;
  if (!act || (colons > 0 && (colons < articles.length || (act.numbering !== 'colon' && !act.books)))) return false;
  if (isJoined(tokens, at)) return true;
  // A year before an abbreviation is a year.
  if (articles.some((article) => /^(?:1[89]|20)\d\d$/.test(article))) return false;
  const first = articles[0] ?? '';
  return colons > 0 || /\d[a-z]+$/.test(first) || (use === 'afterNumber' && /\d{3}/.test(first));
}

/** Tokens between the first number and the abbreviation, at most. */
const LONGEST_LIST = 40;

/**
 * Numbers without the word artikel, right before an abbreviation: `125p Sv`, `6:74 en 6:162 BW`, `jo. 6, tweede lid,
 * Awb`. Undefined where no number stands at the index, or where it may be something else. `mention` is the next name.
 */
export function readBareArticles(
  tokens: readonly Token[],
  at: number,
  mention: Mention | undefined,
): ArticleReference | undefined {
  const first = tokens[at];
  if (first?.kind !== 'number' || !mention || mention.from - at > LONGEST_LIST) return undefined;
  const isName = mention.use === 'name' || mention.use === 'onceNamed';
  if ((isName && !isJoined(tokens, at)) || readArticleNumber(tokens, at) === undefined) return undefined;
  const before = tokens[at - 1];
  // "0,5 Sv" is an amount; in the middle of a list its first number was looked at already.
  if ((before?.text === ',' && before.glued && first.glued) || NUMBERED_OTHERWISE.test(wordBefore(tokens, at))) {
    return undefined;
  }
  const list = readArticleList(tokens, at, { isPlural: true });
  if (!list) return undefined;
  const comma = tokens[list.to]?.text === ',' && list.items.at(-1)?.lid.length !== 0;
  if (mention.from !== (comma ? list.to + 1 : list.to)) return undefined;
  const articles = list.items.map(({ article }) => article);
  if (!areArticles(tokens, at, articles, mention)) return undefined;
  return {
    items: list.items,
    start: first.start,
    end: mention.end,
    from: at,
    to: mention.to,
    sentence: first.sentence,
    own: mention,
    foreign: false,
  };
}
