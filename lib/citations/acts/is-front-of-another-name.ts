import type { Token } from '../text/tokenise';
import type { Mention } from './find-act-mentions';
import type { Lexicon } from './lexicon';
import { endsName } from './read-unknown-name';

const YEAR = /^(?:1[89]|20)\d\d$/;
/** The first word of a name in several words: `Wet dieren`. */
const FIRST = /^(?:wet|rijkswet|besluit|regeling)$/;
/** Endings of nouns, and words that have them by chance. */
const NOUN =
  /^(?!(?:richting|ontving|terecht|onterecht)$)[a-zß-ÿ]{2,40}(?:ing|ingen|heid|schap|tie|ties|iteit|recht|rechten|dwang|beheer|zorg|hulp|wezen)$/;
/** Nouns in the plural, not adjectives or forms of verbs that stand behind "en" as often, nor words for other acts. */
const PLURAL = /^(?!(?:be|ge|ver|ont|her)|[a-z]{0,30}(?:wetten|regelingen|richtlijnen|verdragen)$)[a-zß-ÿ]{3,40}en$/;
const WORD = /^[a-zß-ÿ]{5,60}$/;

/** Whether a second noun follows and with it the whole name ends: `Wet dieren en planten geldt`. */
function hasSecondNoun(tokens: readonly Token[], to: number): boolean {
  const [and, noun] = [tokens[to], tokens[to + 1]];
  if (and?.key !== 'en' || noun?.kind !== 'word' || noun.sentence !== and.sentence) return false;
  return PLURAL.test(noun.text) && !endsName(noun) && endsName(tokens[to + 2]);
}

/**
 * Whether a name with which longer names in the tables begin goes on into one that they do not have: `Wet algemene
 * bepalingen bestuursdwang`. Behind any other name a noun may be of the sentence: `biedt de Wet dieren bescherming`.
 *
 * @param node Where the name ends.
 */
export function beginsOtherNames(node: Lexicon, next: Token | undefined): boolean {
  return !!next && NOUN.test(next.text) && !endsName(next) && [...node.next.keys()].some((key) => WORD.test(key));
}

/**
 * Whether the name of a Dutch law is only the front of a longer one that no table has. A year that is not in the name
 * makes it another law (`Huisvestingswet 1992`), and so does BES. A name of two words may go on with a noun behind "en":
 * `Wet dieren en planten`.
 */
export function isFrontOfAnotherName(tokens: readonly Token[], { act, from, to, use }: Mention): boolean {
  const [first, last, next] = [tokens[from], tokens[to - 1], tokens[to]];
  if (act?.kind !== 'law' || !last || !next || next.glued) return false;
  if (next.text === 'BES' || (YEAR.test(next.text) && !YEAR.test(last.text))) return true;
  const isOfTwoWords = use === 'name' && to === from + 2 && FIRST.test(first?.key ?? '') && /^[a-zß-ÿ]/.test(last.text);
  return isOfTwoWords && next.sentence === last.sentence && hasSecondNoun(tokens, to);
}
