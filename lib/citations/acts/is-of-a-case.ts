import type { Token } from '../text/tokenise';
import type { Mention } from './find-act-mentions';

const ARTICLE = /^art(?:ikel(?:en)?|t)?$/;
const JOINS = /^(?:en|of|[,./])$/;
const LONGEST_LIST = 30;

/** Whether the year and number of a court's case begin at an index: `03/26987`. */
function isCaseNumber(tokens: readonly Token[], at: number): boolean {
  const [year, slash, number] = tokens.slice(Math.max(0, at), at + 3);
  return /^\d\d$/.test(year?.text ?? '') && slash?.text === '/' && slash.glued && /^\d{2,6}$/.test(number?.text ?? '');
}

/**
 * Whether a short name is part of a court's case number, which names no act: the sort of procedure before its number
 * (`AWB 03/26987`), or of law behind (`19/1235 WIA`).
 */
export function isOfACase(tokens: readonly Token[], { from, to }: Mention): boolean {
  if (isCaseNumber(tokens, to)) return true;
  if (to !== from + 1 || !isCaseNumber(tokens, from - 3)) return false;
  let before = from - 4;
  while (before > from - LONGEST_LIST && (tokens[before]?.kind === 'number' || JOINS.test(tokens[before]?.key ?? ''))) {
    before--;
  }
  return !ARTICLE.test(tokens[before]?.key ?? '');
}
