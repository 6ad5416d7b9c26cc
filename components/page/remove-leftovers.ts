/**
 * Takes out what an earlier run of ours left on the page: Firefox starts the content script anew in open pages when the
 * extension is updated, and the old one is cut off before it can tidy up.
 */
export function removeLeftovers(document: Document): void {
  for (const left of document.querySelectorAll('[data-kamerspoor-ui]')) left.remove();
  for (const left of document.querySelectorAll('a[data-kamerspoor="citation"]')) {
    const parent = left.parentNode;
    left.replaceWith(...left.childNodes);
    parent?.normalize();
  }
}
