import { JSDOM } from 'jsdom';
import type { CitationLinks, LinkedCitation } from '../../../components/citations/citation-links';
import { linkPageText } from '../../../components/page/link-page-text';
import type { Page } from '../../../components/page/page';
import { groupOf } from '../../../lib/model/citation-group';
import { pageParts } from '../../../lib/readers/page/page-parts';
import { antwoord } from '../zaken/documents';

/** Every citation has an address, whatever it points at. */
const LINKS: CitationLinks = {
  hrefOf: () => '#',
  attributesFor: ({ citation }) => ({
    href: '#',
    rel: 'noreferrer',
    'data-kamerspoor': 'citation',
    'data-group': groupOf(citation),
    'aria-description': citation.target.system,
  }),
  remember: () => undefined,
  find: () => undefined,
};

/** A page in which the citations are being linked. */
export interface LinkingPage {
  body: Element;
  linked: LinkedCitation[];
  /** Takes so many steps, or all that are left. */
  take(steps?: number): void;
  remove(): void;
}

/** Begins to link the citations of a page with this text, and takes no step yet. */
export function startLinking(page: string | Element): LinkingPage {
  const body = typeof page === 'string' ? new JSDOM(page).window.document.body : page;
  const given = { document: body.ownerDocument, body, publicatie: antwoord() };
  const { steps, linked, remove } = linkPageText(given as unknown as Page, LINKS, pageParts(body));
  return {
    body,
    linked,
    remove,
    take(count = Number.POSITIVE_INFINITY) {
      for (let taken = 0; taken < count && !steps.next().done; taken++);
    },
  };
}

/** The page with all its citations linked. */
export function linkAll(page: string | Element): LinkingPage {
  const linking = startLinking(page);
  linking.take();
  return linking;
}

/** The words of every citation that was linked, one string for each piece. */
export function piecesOf({ linked }: LinkingPage): string[][] {
  return linked.map(({ elements }) => elements.map(({ textContent }) => textContent ?? ''));
}
