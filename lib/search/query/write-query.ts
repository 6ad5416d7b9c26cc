import type { Range } from '../../model/search';
import type { FilterName } from './query';
import { LONGEST_QUERY } from './read-query';
import { takePieces } from './take-pieces';

/** What needs no quotation marks. Of colons only that of an article, `6:162`, is read in a filter without them. */
const PLAIN = /^(?:\d+:)?[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}./'’-]*$/u;
/** Every sign that opens or closes a phrase. */
export const QUOTES = /["“”„‟«»＂]/g;
/** OR at the end, with something before it: what stood behind it is gone. */
const OR_LEFT = /(?<=\S)\s+(?:OR|OF)$/;
/** At the start of what is left when nothing stands before it any more. */
const OR_FIRST = /^(?:OR|OF)\s+(?=\S)/;

function joined(...texts: string[]): string {
  return texts.filter((text) => text !== '').join(' ');
}

/** What stands behind a part that is taken away, without the hyphens that would become a minus there. */
function textBehind(text: string, end: number): string {
  const behind = text.slice(end);
  return (/[^\s()[\]{}]$/.test(text.slice(0, end)) ? behind.replace(/^-+/, '') : behind).trimStart();
}

/**
 * The query without the part at `span`, as a clause says it, and without the OR that joined it to another. White space is
 * left single there.
 */
export function withoutSpan(text: string, { start, end }: Range): string {
  const before = text.slice(0, start).trimEnd();
  const behind = textBehind(text, end);
  if (OR_LEFT.test(before)) return joined(before.replace(OR_LEFT, ''), behind);
  return joined(before, behind.replace(OR_FIRST, ''));
}

/** The query without the parts at these spans, which do not overlap; see {@link withoutSpan}. */
export function withoutSpans(text: string, spans: readonly Range[]): string {
  // From the last to the first, so that where the others stand stays true.
  return spans.toSorted((a, b) => b.start - a.start).reduce(withoutSpan, text);
}

/** A filter as it is typed: `lid:kathmann`, `minister:"justitie en veiligheid"`; a label stands for all of itself. */
function writeFilter(filter: FilterName, value: string): string {
  const clean = value.replace(QUOTES, ' ').replace(/\s+/g, ' ').trim();
  return `${filter}:${filter !== 'label' && PLAIN.test(clean) ? clean : `"${clean}"`}`;
}

/** The query with quotation marks closed, so that what is written behind them is not in them. */
function closed(text: string): string {
  const last = takePieces(text).at(-1);
  return last?.quoted && last.last ? `${text.trimEnd()}"` : text;
}

/**
 * The query with this filter: at the end, or instead of the words at `replacing`, of which the minus stays. A space
 * stands behind it when it is the last. When there is no room at the end it stands first.
 */
export function withFilter(
  text: string,
  { filter, value }: { filter: FilterName; value: string },
  replacing: Range = { start: text.length, end: text.length },
): string {
  const isNot = takePieces(text).some(({ not, start }) => not && start === replacing.start);
  const written = (isNot ? '-' : '') + writeFilter(filter, value);
  const before = closed(text.slice(0, replacing.start)).trim();
  const behind = textBehind(text, replacing.end).trimEnd();
  if (before.length + 1 + written.length > LONGEST_QUERY) return joined(written, before, behind);
  return behind === '' ? `${joined(before, written)} ` : joined(before, written, behind);
}
