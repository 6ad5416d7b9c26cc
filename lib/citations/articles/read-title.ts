import type { Token } from '../text/tokenise';

const LONGEST_TITLE = 12;

/**
 * `artikel 3 (verbod van foltering) van het EVRM`: the index behind a bracket of few words, none of them a name; undefined
 * where none begins. A title that is written as one, `(Verbod van foltering)`, counts where its capital cannot be a name's.
 */
export function behindTitle(tokens: readonly Token[], at: number, mayHaveCapital = false): number | undefined {
  if (tokens[at]?.text !== '(') return undefined;
  for (let close = at + 1; close < at + LONGEST_TITLE; close++) {
    const text = tokens[close]?.text ?? '(';
    if (text === ')') return close + 1;
    const isFirst = mayHaveCapital && close === at + 1 && /^[A-ZÀ-Þ][a-zß-ÿ]{2}/.test(text);
    if (!isFirst && /^[(A-ZÀ-Þ]/.test(text)) return undefined;
  }
  return undefined;
}
