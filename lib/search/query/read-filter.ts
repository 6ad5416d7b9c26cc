import { compactVergaderjaar, parseVergaderjaar } from '../../identifiers/vergaderjaar';
import { fold } from '../words/fold';
import { readKinds, readStatus } from './filter-values';
import type { FilterClause, FilterName, TermFilter } from './query';
import { readDay } from './read-day';
import { plainWords } from './read-words';
import type { Piece } from './take-pieces';

/** What only other rooms know. */
export interface QueryContext {
  /** The key that a law is cited by, of its name or abbreviation: `bwbr0001854` of "Sr". Undefined when it is not known. */
  readLaw(name: string): string | undefined;
  /**
   * The key of an article of a law, when that is not the law's key with the article behind it: the Burgerlijk Wetboek has
   * books, each with a key of its own, and no key itself.
   */
  readArticle?(name: string, article: string): string | undefined;
}

const ARTICLE = /^(?=.*\d|[ivxlc]+$)[\da-z]+(?:[.:/-]?[\da-z]+)*$/;

/** The vergaderjaar that is named, as ids have it; of a year alone the one that begins in it. */
export function readYear(text: string): string | undefined {
  const year = /^\s*\d{4}\s*$/.test(text) ? `${Number(text)}-${Number(text) + 1}` : text;
  const vergaderjaar = parseVergaderjaar(year);
  return vergaderjaar && compactVergaderjaar(vergaderjaar);
}

/** The number of an article as keys of citations have it: "139H" is `139h`. */
export function readArticleNumber(text: string): string | undefined {
  const number = text.trim().toLowerCase();
  return ARTICLE.test(number) ? number : undefined;
}

/** A law, or the book of a code in books that this article is of. */
function readLaw(name: string, article: string | undefined, context: QueryContext): string | undefined {
  return context.readLaw(name) ?? (article && context.readArticle?.(name, article)?.replace(/\/.*$/, ''));
}

function readValues(filter: TermFilter, text: string, article: string | undefined, context: QueryContext): string[] {
  const one = (value: string | undefined) => (value ? [value] : []);
  if (filter === 'jaar') return one(readYear(text));
  if (filter === 'wet') return one(readLaw(text.trim(), article, context));
  if (filter === 'artikel') return one(readArticleNumber(text));
  return [...new Set(plainWords(fold(text)))];
}

/**
 * A filter of which this is the value; undefined when the value is not one that the filter can have. Of a year alone
 * (`jaar:2023`) the vergaderjaar is meant that begins in it. `article`: the one that the query asks for beside a law.
 */
export function readFilter(
  filter: FilterName,
  piece: Piece,
  article: string | undefined,
  context: QueryContext,
): FilterClause | undefined {
  const common = {
    kind: 'filter' as const,
    span: { start: piece.start, end: piece.end },
    unfinished: piece.last,
  };
  const { text } = piece;
  if (filter === 'soort') {
    const kinds = readKinds(text);
    return kinds && { ...common, filter, kinds };
  }
  if (filter === 'status') {
    const name = readStatus(text);
    return name && { ...common, filter, name };
  }
  if (filter === 'na' || filter === 'voor') {
    const day = readDay(text);
    return day ? { ...common, filter, day } : undefined;
  }
  const values = readValues(filter, text, article, context);
  if (values.length === 0) return undefined;
  const isWhole = filter === 'label' && piece.quoted && !piece.last;
  return { ...common, filter, values, ...(isWhole ? { printed: text } : {}) };
}
