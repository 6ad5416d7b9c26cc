import type { Token } from '../text/tokenise';
import type { Mention } from './find-act-mentions';

const COMPANY = /^(?:stichting|firma|project|bureau|uitgeverij)$/;
const HOUSE = /^(?:café|restaurant|hotel)$/;
const COMPANY_BEHIND = /^(?:BV|NV|VOF|Technologies|Holding|Group|Groep|Consultancy|Inc|Ltd|GmbH)$/;

/**
 * Whether a name of one word is of a company or a house, and names no act: `Stichting REACH`, `Café de Grondwet`, `Bureau
 * Jeugdwet B.V.`
 */
export function isOfACompany(tokens: readonly Token[], { from, to }: Mention): boolean {
  if (to !== from + 1) return false;
  const before = tokens[from - 1]?.key ?? '';
  if (COMPANY.test(before)) return true;
  if (HOUSE.test(/^(?:de|het)$/.test(before) ? (tokens[from - 2]?.key ?? '') : before)) return true;
  const behind = tokens.slice(to, to + 3);
  if (behind[0]?.glued) return false;
  return COMPANY_BEHIND.test(behind[0]?.text ?? '') || /^[BN]\.V$/.test(behind.map(({ text }) => text).join(''));
}
