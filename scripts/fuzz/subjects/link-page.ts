import type { CitationLinks } from '../../../components/citations/citation-links';
import { linkPageText } from '../../../components/page/link-page-text';
import type { Page } from '../../../components/page/page';
import { targetAddress } from '../../../lib/citations/target/target-address';
import type { Publicatie } from '../../../lib/model/publicatie';
import { pageParts } from '../../../lib/readers/page/page-parts';
import { recognisePage } from '../../../lib/readers/page/recognise-page';

/** Links that lead where they should, without a card. */
const LINKS: CitationLinks = {
  hrefOf: () => '#',
  attributesFor({ citation, date }) {
    const href = targetAddress(citation.target, date);
    if (!href) return undefined;
    const { system } = citation.target;
    return {
      href,
      rel: 'noreferrer',
      'data-kamerspoor': 'citation',
      'data-group': 'wetten',
      'aria-description': system,
    };
  },
  remember: () => undefined,
  find: () => undefined,
};

/** Links what a page cites and takes the links out again; says what is not as it was. */
export function linkComplaints(document: Document, publicatie: Publicatie, url?: string): string[] {
  const recognised = recognisePage(document, url);
  if (!recognised) return ['a page that was read is not recognised'];
  const root = document.documentElement;
  const [text, markup] = [root.textContent, root.outerHTML];
  const page = { document, body: recognised.body, publicatie } as unknown as Page;
  const { steps, remove } = linkPageText(page, LINKS, pageParts(recognised.body, recognised.id.type));
  for (const _ of steps);
  const complaints = root.textContent === text ? [] : ['linking changes the text of the page'];
  remove();
  return root.outerHTML === markup ? complaints : [...complaints, 'a link stays behind in the page'];
}
