/**
 * Calls back when a person has the page before them: at once, or when they come to what the browser made ready because it, or
 * the site, expected them to. What nobody opened is not read and not remembered.
 * https://developer.mozilla.org/docs/Web/API/Document/prerendering
 */
export function whenOpened(document: Document & { prerendering?: boolean }, opened: () => void): void {
  // An element that is called so stands in the place of what the browser says.
  if (document.prerendering !== true) opened();
  else if (typeof document.addEventListener === 'function')
    document.addEventListener('prerenderingchange', opened, { once: true });
}
