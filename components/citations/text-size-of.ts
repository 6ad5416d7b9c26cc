/**
 * How large the running text of a page is, in `rem`, so that it stays so when the page's letters grow: the size for what
 * is put beside a link that may itself stand in a heading or a footnote.
 */
export function textSizeOf({ body, documentElement }: Document): string {
  const pixels = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);
  return `${pixels(body) / pixels(documentElement)}rem`;
}
