/** What browsers leave behind where they translate: Chrome on the page itself, Edge on each part of it. */
const TRANSLATED = '.translated-ltr, .translated-rtl, [_msttexthash]';

/** Whether a browser put other words in the place of the page's own: they are not what the document says. */
export function isTranslated(document: Document): boolean {
  return document.querySelector(TRANSLATED) !== null;
}
