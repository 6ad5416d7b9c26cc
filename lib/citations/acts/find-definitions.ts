import type { Token } from '../text/tokenise';
import type { Mention } from './find-act-mentions';
import { addName, emptyLexicon, type Lexicon } from './lexicon';

const NOT_A_NAME = /^(?:EU|EG|NL|VN|SZW|VWS|OCW|BZK|LNV|EZK|JenV|IenW|BES)$/;

/** The tokens between the brackets that open at an index, if they are few. */
function bracket(tokens: readonly Token[], open: number): { words: readonly Token[]; close: number } | undefined {
  if (tokens[open]?.text !== '(') return undefined;
  for (let close = open + 1; close < tokens.length && close < open + 14; close++) {
    if (tokens[close]?.text === ')') return { words: tokens.slice(open + 1, close), close };
  }
  return undefined;
}

/** `hierna: Wft`, `hierna te noemen "de Wft"` → the tokens of the name. */
function afterHierna(words: readonly Token[]): readonly Token[] | undefined {
  if (words[0]?.key !== 'hierna' && words[0]?.key !== 'verder') return undefined;
  return words.filter(
    ({ key }, index) => index > 0 && !/^(?:ook|te|noemen|aangeduid|als|de|het|[:"'«»“”„,])$/.test(key),
  );
}

function written(words: readonly Token[]): string {
  return words.map((word, index) => (index > 0 && !word.glued ? ` ${word.text}` : word.text)).join('');
}

/** An abbreviation in brackets right behind a name abbreviates it when it begins with the same letter, or is a known one. */
function abbreviates(name: string, mention: Mention): boolean {
  const { act } = mention;
  if (!act || NOT_A_NAME.test(name)) return false;
  const known = [
    ...(act.abbreviations ?? []),
    ...(act.nextToArticle ?? []),
    ...(act.names ?? []),
    ...(act.onceNamed ?? []),
  ];
  if (known.some((own) => own.toLowerCase() === name.toLowerCase())) return true;
  return (
    /^[A-Z](?:[A-Za-z-]{0,8}[A-Za-z])(?: \d{4})?$/.test(name) &&
    /[A-Z].*[A-Z]|^[A-Z][a-z]{1,4}$/.test(name) &&
    name[0] === act.name[0]?.toUpperCase()
  );
}

/**
 * Names that the document gives to acts itself: `Wet op het financieel toezicht (hierna: Wft)`, `… (Wft)`. A name that
 * it gives to two acts means neither. A bracketed abbreviation becomes part of its mention's span; the name
 * behind "hierna" is no mention of its own.
 */
export function findDefinitions(
  tokens: readonly Token[],
  mentions: readonly Mention[],
): { lexicon: Lexicon; mentions: Mention[] } {
  const lexicon = emptyLexicon();
  let definedUpTo = 0;
  const extended = mentions.flatMap((mention) => {
    const { act } = mention;
    if (mention.to <= definedUpTo) return [];
    const found = act && bracket(tokens, mention.to);
    if (!act || !found) return [mention];
    const named = afterHierna(found.words);
    const name = written(named ?? found.words);
    if (named ? named.length > 0 && named.length < 6 && /^[A-Z]/.test(name) : abbreviates(name, mention)) {
      addName(lexicon, name, {
        act,
        use: /[A-Z].*[A-Z]|^[A-Z][a-z]{1,4}\b/.test(name) ? 'abbreviation' : 'name',
      });
      if (named) definedUpTo = found.close + 1;
      else return [{ ...mention, end: tokens[found.close]?.end ?? mention.end, to: found.close + 1 }];
    }
    return [mention];
  });
  return { lexicon, mentions: extended };
}
