import { parseAddress } from '../../identifiers/address';
import { type AanhangselId, type KamervraagId, parsePublicationId } from '../../identifiers/publication-id';
import { firstOf } from '../parts/metas';
import { SITE_PARTS } from './block-text';
import { bodyAround, emptyBody } from './body-of';
import { readMetas } from './metas';
import { pdfLink } from './pdf-link';

/** A page that holds a question or an Aanhangsel, and where its text is. */
export interface RecognisedPage {
  id: KamervraagId | AanhangselId;
  /** What holds the text; where there is none, the container at whose top something about the document can stand. */
  body: Element;
  /** Set when the page has no text: the address of the PDF that it leads to, on an official host. */
  pdf?: string;
}

/** Class names that only a question or an Aanhangsel has, of the present markup and of the one before it. */
const OWN_MARKUP = [
  '.kamervraagomschrijving_kop',
  '.omschr',
  '.vraag',
  '.antwoord',
  '.antwoord_kop',
  '.kamervraagopmerking',
].join(', ');
/** Without any of them: the heading above a set of questions, by its words. */
const HEADING = 'h1, h2, h3, .stuktitel';
const HEADING_WORDS = /^\s*(?:\d+\s+)?vragen\s+van\s+(?:het|de)\s/i;

function ownMarkup(document: Document): Element[] {
  const own = [...document.querySelectorAll(OWN_MARKUP)].filter((element) => !element.closest(SITE_PARTS));
  if (own.length > 0) return own;
  const headings = [...document.querySelectorAll(HEADING)];
  return headings.filter((heading) => HEADING_WORDS.test(heading.textContent ?? ''));
}

/**
 * Whether this is the page of a question or an Aanhangsel: by the id in its head, or in its address when the head has
 * none, and by markup that only these pages have; or, for a document that exists as PDF only, by a link to that very
 * PDF. Cheap; reads no text. Undefined for any other page.
 */
export function recognisePage(document: Document, url?: string): RecognisedPage | undefined {
  if (document.documentElement?.localName !== 'html') return undefined;
  const said = firstOf(readMetas(document), 'DC.identifier');
  const id = (said && parsePublicationId(said)) || (url && parseAddress(url)?.id) || undefined;
  if (id?.type !== 'kv' && id?.type !== 'ah') return undefined;
  const own = ownMarkup(document);
  if (own.length > 0) return { id, body: bodyAround(document, own) };
  const link = pdfLink(document, id.id, url);
  if (!link) return undefined;
  return { id, body: emptyBody(document, link.element), pdf: link.address };
}
