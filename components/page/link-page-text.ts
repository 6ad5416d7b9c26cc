import { type LinkedSpans, linkSpans } from '../../lib/annotate/link-spans';
import { type PageText, pageText } from '../../lib/annotate/page-text';
import { findCitations } from '../../lib/citations/find-citations';
import type { Citation } from '../../lib/model/citation';
import { documentDay } from '../../lib/model/document-day';
import type { PagePart } from '../../lib/readers/page/page-parts';
import type { CitationLinks } from '../citations/citation-links';
import type { Page } from './page';

/** Whether a citation stands in the text of a question, in any layout. */
function isInQuestion(citation: Citation, text: PageText, questions: PagePart[]): boolean {
  const node = text.pieces.find(({ start, end }) => citation.start >= start && citation.start < end)?.node;
  const holds = (element: Element) => node !== undefined && element.contains(node);
  return questions.some(({ blocks, nested }) => blocks.some(holds) && !nested.some(holds));
}

/** Turns the citations in the page's own text and footnotes into links. `parts`: its sub-questions and answers. */
export function linkPageText(page: Page, links: CitationLinks, parts: PagePart[]): LinkedSpans {
  const { body, document, publicatie } = page;
  const notes = [...document.querySelectorAll('#noten')].filter((element) => !body.contains(element));
  const text = pageText(body, ...notes);
  const date = documentDay(publicatie);
  const questions = parts.filter(({ part }) => part === 'vraag');
  // In a question, "uw antwoord op vraag 6" means an answer to earlier questions: never one of this document.
  const isOwnAnswerInQuestion = (citation: Citation) =>
    citation.target.system === 'internal' && isInQuestion(citation, text, questions);
  const spans = findCitations(text.text, { self: publicatie.id, date, notes: text.notes }).flatMap((citation) => {
    if (citation.target.id === publicatie.id || isOwnAnswerInQuestion(citation)) return [];
    const { start, end } = citation;
    const placed = { citation, text: text.text.slice(start, end), date };
    const attributes = links.attributesFor(placed);
    return attributes ? [{ start, end, placed, attributes }] : [];
  });
  return linkSpans(text, spans, ({ placed, attributes }) => {
    const link = document.createElement('a');
    for (const [name, value] of Object.entries(attributes)) link.setAttribute(name, value);
    links.remember(link, placed);
    return link;
  });
}
