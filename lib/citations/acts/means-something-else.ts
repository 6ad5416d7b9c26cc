import type { Act } from '../data/act';
import type { Token } from '../text/tokenise';
import type { Mention } from './find-act-mentions';

/** Words for an act: what holds one of these is a name of the act, if one that no table has. */
const OF_AN_ACT = /wet|verordening|richtlijn|verdrag|besluit|regeling|regulation|directive|act$|handvest|statuut/;

function isSpelledBy(words: readonly Token[], abbreviation: string, act: Act): boolean {
  const initials = words.map(({ key }) => key[0]).join('');
  const names = [act.name, ...(act.names ?? [])].join(' ').toLowerCase();
  const isOfAct = ({ key }: Token) => OF_AN_ACT.test(key) || (key.length > 3 && names.includes(key));
  return initials === abbreviation.toLowerCase() && !words.some(isOfAct);
}

/**
 * Whether a document says itself that an abbreviation of an act means something else to it: `arts verstandelijk
 * gehandicapten (AVG)`, `World Energy Council (WEC)`. The words before the bracket, without the small ones, must spell it
 * with their first letters, and none of them may be of the act's own name.
 */
export function meansSomethingElse(tokens: readonly Token[], { act, from, to, use }: Mention): boolean {
  const text = tokens[from]?.text ?? '';
  if (!act || use !== 'abbreviation' || to !== from + 1 || tokens[from - 1]?.text !== '(' || tokens[to]?.text !== ')') {
    return false;
  }
  const words: Token[] = [];
  for (let at = from - 2; words.length < text.length; at--) {
    const token = tokens[at];
    if (token?.kind !== 'word' && token?.text !== '-') return false;
    if (token.kind === 'word' && !/^(?:van|voor|de|het|der|en|of|in|op|met)$/.test(token.key)) words.unshift(token);
  }
  return isSpelledBy(words, text, act);
}
