import type { Mention } from '../acts/find-act-mentions';
import { readUnknownName } from '../acts/read-unknown-name';
import type { Token } from '../text/tokenise';

/** What an article is of that no table has: an act, a by-law, a contract, or something that cannot be read. */

const ACT_WORD =
  /(?:wet|besluit|verordening|richtlijn|regeling|verdrag|code|reglement|protocol|statuut|convenant|overeenkomst|contract|statuten|cao|apv|beleidsregels?|begrotingsstaat)$/;
/** `WvSr`, `Rspog`, `Wvzt`: with two capitals, or one and nothing to be spoken. */
const ABBREVIATION = /^(?:[A-Z][A-Za-z]*[A-Z]|[A-Z][b-df-hj-np-tv-xz]+$)/;

/** Whether a token is a word for an act, or the abbreviation of one, known or not. */
export function isActWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && (ACT_WORD.test(token.key) || ABBREVIATION.test(token.text));
}

/** Whether the name of some act begins at an index: a word for an act, a capital inside the sentence, or `nSv`. */
export function looksLikeAct(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.kind !== 'word') return false;
  return isActWord(token) || /^[A-ZÀ-Þ]/.test(token.text) || (next?.glued === true && /^[A-Z]/.test(next.text));
}

/** The index behind a name that no table has: what looks like a law's, else its first word with the capitals behind it. */
export function nameFrom(tokens: readonly Token[], at: number): number {
  const name = readUnknownName(tokens, at);
  if (name !== undefined) return name;
  if (tokens[at]?.kind !== 'word' || /^(?:in|op|bij|door|te|aan|voor)$/.test(tokens[at]?.key ?? '')) return at;
  let to = at + 1;
  while (to < at + 6 && tokens[to]?.kind === 'word' && /^[A-ZÀ-Þ]/.test(tokens[to]?.text ?? '')) to++;
  return Math.min(to, tokens.length);
}

const SMALL_WORD =
  /^(?:al|als|aan|bij|dan|dat|de|der|die|dit|dus|een|en|er|had|hem|hen|het|hij|hun|ik|in|is|jo|kan|mag|met|na|nog|nu|of|om|ook|op|per|te|ten|ter|tot|u|uit|uw|van|via|wat|we|wel|wil|zal|ze|zij|zo|zou)$/;

/**
 * What stands behind a number and makes it another one, or no article at all: `12-gemeente`, `100-brief`, `3 daarvan`, a
 * letter that stands off (`12 h`), or something unread before the name of an act (`126 nd Sv`, `3: 4 Awb`). "Artikel 5 u"
 * speaks to the reader.
 */
export function isUnreadable(tokens: readonly Token[], at: number, mentionAt: ReadonlyMap<number, Mention>): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token) return false;
  if (token.key === 'daarvan' || /^[a-tv-z]$/i.test(token.text)) return true;
  if (token.text === '-' && token.glued && next?.kind === 'word' && next.glued) return true;
  if (/^[.:]$/.test(token.text)) return next?.kind === 'number' && mentionAt.has(at + 2);
  const isOdd = /^(?:[a-z]{1,3}|\d.*|[-–"'“”„«»])$/.test(token.text) && !SMALL_WORD.test(token.text);
  return isOdd && mentionAt.has(at + 1);
}
