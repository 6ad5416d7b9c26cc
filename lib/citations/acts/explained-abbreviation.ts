import type { Token } from '../text/tokenise';

const LONGEST = 14;
const GIVES = /^(?:hierna|verder|voortaan|afgekort|kortweg)$/;
/** Behind a comma "verder de Woo" may go on with a list. */
const GIVES_BEHIND_COMMA = /^(?:hierna|afgekort|kortweg)$/;
const LEADING =
  /^(?:hierna|verder|voortaan|afgekort|kortweg|ook|wel|te|noemen|genoemd|aangeduid|als|tot|de|het|[:"'«»“”„])$/;
const QUOTE = /^["'«»“”„]$/;
const OF_A_NAME = /^[-,&]$/;

/** The words of one phrase that ends before an index, small words and the marks of a name among them. */
function phraseBefore(tokens: readonly Token[], end: number): Token[] {
  const sentence = tokens[end - 1]?.sentence;
  let from = end;
  while (from > end - LONGEST) {
    const token = tokens[from - 1];
    if (token?.sentence !== sentence || !(token?.kind === 'word' || OF_A_NAME.test(token?.text ?? ''))) break;
    from--;
  }
  return tokens.slice(from, end);
}

/**
 * The words right before an abbreviation in brackets (`World Energy Council (WEC)`), or before one that is given to them
 * (`… (hierna: de WEC)`, `…, afgekort WEC`); undefined where it is not set apart so.
 */
export function nameBeforeAbbreviation(
  tokens: readonly Token[],
  from: number,
  to: number,
): { words: Token[]; isGiven: boolean } | undefined {
  let at = from - 1;
  let isGiven = false;
  while (at > from - LONGEST && LEADING.test(tokens[at]?.key ?? '')) {
    isGiven ||= GIVES.test(tokens[at]?.key ?? '');
    at--;
  }
  const close = QUOTE.test(tokens[to]?.text ?? '') ? to + 1 : to;
  const [mark, first] = [tokens[at]?.text, tokens[at + 1]?.key ?? ''];
  const isSetApart = mark === '(' ? tokens[close]?.text === ')' : mark === ',' && GIVES_BEHIND_COMMA.test(first);
  return isSetApart ? { words: phraseBefore(tokens, at), isGiven } : undefined;
}

/** The words in the brackets behind an abbreviation: `WNT (Werkgroep Nieuwe Technologie)`; undefined where there are none. */
export function explainedBehind(tokens: readonly Token[], to: number): Token[] | undefined {
  if (tokens[to]?.text !== '(') return undefined;
  for (let close = to + 1; close < to + LONGEST; close++) {
    const token = tokens[close];
    if (token?.text === ')') return tokens.slice(to + 1, close);
    if (token?.kind !== 'word' && !OF_A_NAME.test(token?.text ?? '')) return undefined;
  }
  return undefined;
}
