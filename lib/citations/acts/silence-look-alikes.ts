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

/** Whether a short name is of a case: the sort of procedure before its number (`AWB 03/26987`), or of law behind (`19/1235 WIA`). */
function isOfCase(tokens: readonly Token[], { from, to }: Mention): boolean {
  if (isCaseNumber(tokens, to)) return true;
  if (to !== from + 1 || !isCaseNumber(tokens, from - 3)) return false;
  let before = from - 4;
  while (before > from - LONGEST_LIST && (tokens[before]?.kind === 'number' || JOINS.test(tokens[before]?.key ?? ''))) {
    before--;
  }
  return !ARTICLE.test(tokens[before]?.key ?? '');
}

const PERSON = /^(?:heer|mevrouw|mevr|mw|dhr|mr|drs|dr|prof|familie)$/;
const COMPANY = /^(?:stichting|firma|project|bureau|uitgeverij)$/;
const HOUSE = /^(?:café|restaurant|hotel)$/;
const COMPANY_BEHIND = /^(?:BV|NV|VOF|Technologies|Holding|Group|Groep|Consultancy|Inc|Ltd|GmbH)$/;
const MOST_INITIALS = 5;

/** `de heer K.P. Woo`, `Mevrouw Woo`, `K.P. Woo`: one letter with a point may also number an item (`A. Woo`). */
function isOfPerson(tokens: readonly Token[], from: number): boolean {
  let at = from;
  let initials = 0;
  while (initials < MOST_INITIALS && tokens[at - 1]?.text === '.' && /^[A-ZÀ-Þ]$/.test(tokens[at - 2]?.text ?? '')) {
    if (initials > 0 && !tokens[at]?.glued) break;
    at -= 2;
    initials++;
  }
  const title = tokens[at - 1]?.text === '.' ? tokens[at - 2] : tokens[at - 1];
  return initials > 1 || PERSON.test(title?.key ?? '');
}

/** `Stichting REACH`, `Café de Grondwet`, `Bureau Jeugdwet B.V.` */
function isOfCompany(tokens: readonly Token[], { from, to }: Mention): boolean {
  const before = tokens[from - 1]?.key ?? '';
  if (COMPANY.test(before)) return true;
  if (HOUSE.test(/^(?:de|het)$/.test(before) ? (tokens[from - 2]?.key ?? '') : before)) return true;
  const behind = tokens.slice(to, to + 3);
  if (behind[0]?.glued) return false;
  return COMPANY_BEHIND.test(behind[0]?.text ?? '') || /^[BN]\.V$/.test(behind.map(({ text }) => text).join(''));
}

/**
 * Mentions without the short names that are part of a court's case number, which say nothing of articles; what is the name
 * of a person or a company loses its act. A name of more words is never either.
 */
export function silenceLookAlikes(tokens: readonly Token[], mentions: readonly Mention[]): Mention[] {
  return mentions.flatMap((mention) => {
    if (isOfCase(tokens, mention)) return [];
    if (!mention.act || mention.to !== mention.from + 1) return [mention];
    if (!isOfPerson(tokens, mention.from) && !isOfCompany(tokens, mention)) return [mention];
    const { act: _, oneOf: __, ...rest } = mention;
    return [rest];
  });
}
