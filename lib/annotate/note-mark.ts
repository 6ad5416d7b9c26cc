/** A mark's text: one number or several, perhaps in brackets, or asterisks. */
const NUMBERS = /^\s{0,4}[([]?(?:\d{1,3}(?:\s?[,;]\s?\d{1,3}){0,9}|\*{1,3})[)\].]?\s{0,4}$/;
/** What a small 2 or 3 behind it makes a square or cubic measure of. */
const MEASURE = /(?<![\p{L}])[kcdmh]?m$/u;

/**
 * Whether an element is the mark of a footnote, behind `before`: the site's own marks, and a number that stands high
 * (`5<sup>3</sup>`), also as or around a link within the page. "m²" and "10ᵉ" are text. A power of ten cannot be told
 * from a mark behind the number of an article, and does no harm as one.
 */
export function isMark(element: Element, before: string): boolean {
  if (element.hasAttributes() && element.matches('.nootnum')) return true;
  const name = element.localName;
  if (name !== 'sup' && name !== 'a') return false;
  const text = element.textContent ?? '';
  if (!NUMBERS.test(text)) return false;
  if (name === 'sup') return !(/^[23]$/.test(text.trim()) && MEASURE.test(before.slice(-4)));
  const isOnPage = element.getAttribute('href')?.startsWith('#') === true;
  return isOnPage && (element.querySelector('sup') !== null || /[[(]/.test(text));
}

/** The numbers of footnotes that a mark, or the number before a footnote, says. */
export function markNumbers(mark: Element | null): string[] {
  return (mark?.textContent ?? '').match(/[\dA-Za-z*]+/g) ?? [];
}
