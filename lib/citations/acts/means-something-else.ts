import type { Act } from '../data/act';
import type { Token } from '../text/tokenise';
import { explainedBehind, nameBeforeAbbreviation } from './explained-abbreviation';
import type { Mention } from './find-act-mentions';

/** Words for an act: what holds one of these is a name of the act, if one that no table has. */
const OF_AN_ACT =
  /wet|verordening|richtlijn|verdrag|besluit|regeling|regulation|directive|act$|handvest|statuut|wetboek|code$|protocol/;
/** Words for who or what is no act: what is named with one, and then shortened, takes the short name for the document. */
const ORGANISATION =
  /(?:stichting|vereniging|commissie|groep|instituut|bureau|raad|dienst|directie|afdeling|fonds|bond|federatie|platform|netwerk|centrum|agentschap|organisatie|taskforce|roundtable|council|association|alliance|foundation|institute|agency|committee|network|forum)$/;
const SMALL = /^(?:van|voor|de|het|der|en|of|in|op|met|[-,&])$/;

function isSpelledBy(words: readonly Token[], abbreviation: string, act: Act): boolean {
  const named = words.filter(({ key }) => !SMALL.test(key));
  const spelling = named.slice(-abbreviation.length);
  const names = [act.name, ...(act.names ?? [])].join(' ').toLowerCase();
  const isOfAct = ({ key }: Token) => OF_AN_ACT.test(key) || (key.length > 3 && names.includes(key));
  const initials = spelling.map(({ key }) => key[0]).join('');
  return initials === abbreviation.toLowerCase() && !spelling.some(isOfAct);
}

/** `Werkgroep Energie en Duurzaamheid`, `Algemene Vereniging Grond`: the words of a name at the end, if it is of no act. */
function organisationAtEnd(words: readonly Token[]): readonly Token[] | undefined {
  const isOfName = ({ key, text }: Token) => ORGANISATION.test(key) || /^[A-ZÀ-Þ]/.test(text) || SMALL.test(key);
  const before = words.findLastIndex((word) => !isOfName(word) || OF_AN_ACT.test(word.key));
  const name = words.slice(before + 1);
  if (OF_AN_ACT.test(words[before]?.key ?? '')) return undefined;
  return name.some(({ key }) => ORGANISATION.test(key)) ? name : undefined;
}

/**
 * Whether a document says itself that an abbreviation of an act means something else to it. Either the words beside it,
 * without the small ones, spell it with their first letters, and none of them is of the act's own name: `arts verstandelijk
 * gehandicapten (AVG)`, `de DSA (Data, Statistiek en Analyse)`. Or it is given to an organisation: `Werkgroep Energie en
 * Duurzaamheid (hierna: WED)`; where no word gives it, one word of the name must begin as it does.
 */
export function meansSomethingElse(tokens: readonly Token[], { act, from, to, use }: Mention): boolean {
  const text = tokens[from]?.text ?? '';
  if (!act || use === 'name' || to !== from + 1 || !/^[A-Z][A-Za-z]+$/.test(text)) return false;
  const behind = explainedBehind(tokens, to);
  if (behind && behind.filter(({ key }) => !SMALL.test(key)).length === text.length && isSpelledBy(behind, text, act))
    return true;
  const before = nameBeforeAbbreviation(tokens, from, to);
  if (!before) return false;
  if (isSpelledBy(before.words, text, act)) return true;
  const organisation = organisationAtEnd(before.words);
  return organisation !== undefined && (before.isGiven || organisation.some(({ text: word }) => word[0] === text[0]));
}
