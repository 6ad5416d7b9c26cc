import { parseAddress } from '../../identifiers/address';
import { type AanhangselId, type KamervraagId, parsePublicationId } from '../../identifiers/publication-id';
import { announcesOf } from '../parts/announces-of';
import { firstOf } from '../parts/metas';
import { SITE_PARTS } from './block-text';
import { bodyAround, emptyBody } from './body-of';
import { isOverridden } from './is-overridden';
import { readMetas } from './metas';
import { pageParts } from './page-parts';
import { pdfLink } from './pdf-link';
import { noticeText } from './text-outside';

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

/** The markup of such a page, and whether that is no more than headings. */
function ownMarkup(document: Document): { own: Element[]; isPlain: boolean } {
  const own = [...document.querySelectorAll(OWN_MARKUP)].filter((element) => !element.closest(SITE_PARTS));
  if (own.length > 0) return { own, isPlain: false };
  const headings = [...document.querySelectorAll(HEADING)];
  return { own: headings.filter((heading) => HEADING_WORDS.test(heading.textContent ?? '')), isPlain: true };
}

/** Whether nothing stands below the heading of a page but what the site says. */
function isWithoutText(body: Element, type: 'kv' | 'ah'): boolean {
  if (pageParts(body, type).length > 0) return false;
  return type === 'kv' || announcesOf(noticeText(body).text ?? '') === undefined;
}

/**
 * Whether this is the page of a question or an Aanhangsel: by the id in its head, or in its address when the head has
 * none, and by markup that only these pages have; or, for a document that exists as PDF only, by a link to that very
 * PDF, with no more on the page than its heading. Cheap; reads no text where the markup tells. Undefined for any other
 * page.
 */
export function recognisePage(document: Document, url?: string): RecognisedPage | undefined {
  if (isOverridden(document)) return undefined;
  const said = firstOf(readMetas(document), 'DC.identifier');
  const id = (said && parsePublicationId(said)) || (url && parseAddress(url)?.id) || undefined;
  if (id?.type !== 'kv' && id?.type !== 'ah') return undefined;
  const { own, isPlain } = ownMarkup(document);
  const body = own.length > 0 ? bodyAround(document, own) : undefined;
  if (body && !isPlain) return { id, body };
  const link = pdfLink(document, id.id, url);
  if (!link || (body && !isWithoutText(body, id.type))) return body && { id, body };
  const around = emptyBody(document, link.element);
  return { id, body: body && !own.every((heading) => around.contains(heading)) ? body : around, pdf: link.address };
}
