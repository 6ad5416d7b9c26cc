import type { Token } from '../text/tokenise';

const LONGEST_TITLE = 12;

/**
 * `artikel 3 (verbod van foltering) van het EVRM`: the index behind a bracket of few words, none of them a name; undefined
 * where none begins.
 */
export function behindTitle(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.text !== '(') return undefined;
  for (let close = at + 1; close < at + LONGEST_TITLE; close++) {
    const text = tokens[close]?.text ?? '(';
    if (text === ')') return close + 1;
    if (/^[(A-ZÀ-Þ]/.test(text)) return undefined;
  }
  return undefined;
}
