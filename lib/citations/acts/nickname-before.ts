import type { Token } from '../text/tokenise';
import type { Mention } from './find-act-mentions';

/** What may follow the number inside the bracket: its end, where it was published, what it is about, another name. */
const BEHIND_NUMBER = /^(?:[),;]|betreffende|inzake|tot|over|houdende)$/;
/** With these before it the compound alone is not the name: `de vierde anti-witwasrichtlijn`. */
const ONE_OF_SEVERAL =
  /^(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|herziene|gewijzigde|nieuwe|oude|vorige|huidige|komende|toekomstige|beide)$/;
const MOST_WORDS = 5;

/** Where the name begins that ends before an index: a compound with its hyphens, or the capitals before "Act". */
function beginOf(tokens: readonly Token[], end: number): number {
  let from = end - 1;
  if (tokens[from]?.text === 'Act') {
    while (end - from < MOST_WORDS && /^[A-Z][A-Za-z]/.test(tokens[from - 1]?.text ?? '')) from--;
    return from;
  }
  const isInside = (at: number) => tokens[at]?.glued && /^(?:-|[\p{L}\d]+)$/u.test(tokens[at - 1]?.text ?? '');
  while (end - from < 2 * MOST_WORDS && isInside(from)) from--;
  return from;
}

/**
 * The words right before the bracket in which an act of the EU is named by its number: `de AI-verordening (Verordening (EU)
 * 2024/1689)`. Undefined when no words stand there, or they mean one of several acts. Whether they can be a name of the
 * act is for the caller to tell.
 */
export function nicknameBefore(
  tokens: readonly Token[],
  text: (words: readonly Token[]) => string,
  { from, to }: Mention,
): { name: string; to: number } | undefined {
  const open = /^(?:de|het)$/.test(tokens[from - 1]?.key ?? '') ? from - 2 : from - 1;
  if (tokens[open]?.text !== '(' || !BEHIND_NUMBER.test(tokens[to]?.key ?? '')) return undefined;
  // The name may stand in quotation marks.
  const end = /^["'»”]$/.test(tokens[open - 1]?.text ?? '') ? open - 1 : open;
  if (tokens[end - 1]?.kind !== 'word') return undefined;
  const begin = beginOf(tokens, end);
  if (ONE_OF_SEVERAL.test(tokens[begin - 1]?.key ?? '')) return undefined;
  return { name: text(tokens.slice(begin, end)), to: end };
}
