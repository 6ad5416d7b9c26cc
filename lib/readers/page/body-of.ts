/** The container of the text in the site's shells since 2010 and in the repository. */
const BODY = '#broodtekst, .broodtekst-container, .broodtekst';
/** What may stand around a text, from the tightest to the widest; the ids are those of the site's shells since 2010. */
const AROUND = [
  '#broodtekst',
  '.broodtekst-container',
  '.broodtekst',
  '.stuk',
  '#main-column',
  '#content',
  'article',
  '[role="main"]',
  'main',
  '#Inhoud',
  '#PaginaContainer',
  '#mainForm',
];

/**
 * The element that holds these pieces of a text: the text's own container, and in shells without one the tightest
 * element around all of them. `pieces` is not empty.
 */
export function bodyAround(document: Document, pieces: Element[]): Element {
  const own = [...document.querySelectorAll(BODY)].find((body) => pieces.some((piece) => body.contains(piece)));
  if (own) return own;
  let body = pieces[0]?.parentElement ?? document.documentElement;
  while (body.parentElement && !pieces.every((piece) => body.contains(piece))) body = body.parentElement;
  return body;
}

/** The container in which the text would stand, on a page that has none: the tightest that the page's shell has. */
export function emptyBody(document: Document, link: Element): Element {
  for (const selector of AROUND) {
    const found = document.querySelector(selector);
    if (found) return found;
  }
  const around = link.closest('div, section');
  return around ?? document.body ?? document.documentElement;
}
