import type { Token } from '../text/tokenise';
import type { Mention } from './find-act-mentions';

/** Behind these a name in small letters is a common noun: `geen kieswet`, `elke gemeentewet`. */
const ANY = /^(?:een|één|geen|elke|iedere|welke|dergelijke|zulke|soortgelijke|vergelijkbare|aparte|afzonderlijke)$/;
/** Behind these it is one that is still to be made, or not ours: `de nieuwe woningwet`, `hun eigen opiumwet`. */
const OTHER = /^(?:nieuwe|eigen|andere|toekomstige)$/;
/** An adjective between: `een strengere tabakswet`. */
const ADJECTIVE = /^(?!(?:de|die|deze|dezelfde|voornoemde|genoemde|bedoelde)$)[a-zß-ÿ]{2,30}e$/;

function isAny(tokens: readonly Token[], at: number): boolean {
  const [before, word] = [tokens[at - 1], tokens[at]];
  // "Zo'n" is three tokens.
  return ANY.test(word?.key ?? '') || (word?.key === 'n' && word.glued && before?.text === "'");
}

/**
 * Whether a name in small letters means no act of its own but any act of that sort: `een kieswet`, `zo'n strengere
 * tabakswet`, `een nieuwe woningwet`. With a capital it is a name.
 */
export function isAnySuchAct(tokens: readonly Token[], { act, from, use }: Mention): boolean {
  const [first, before] = [tokens[from], tokens[from - 1]];
  if (use !== 'name' || !first || !/^[a-zß-ÿ]/.test(first.text) || before?.kind !== 'word') return false;
  if (isAny(tokens, from - 1)) return true;
  if (act?.kind === 'law' && OTHER.test(before.key)) return true;
  return ADJECTIVE.test(before.key) && isAny(tokens, from - 2);
}
