/**
 * Calls back when a person has the page before them: at once, or when they come to what the browser made ready because it, or
 * the site, expected them to. What nobody opened is not read and not remembered.
 * https://developer.mozilla.org/docs/Web/API/Document/prerendering
 */
export function whenOpened(document: Document & { prerendering?: boolean }, opened: () => void): void {
  if (document.prerendering) document.addEventListener('prerenderingchange', opened, { once: true });
  else opened();
}
