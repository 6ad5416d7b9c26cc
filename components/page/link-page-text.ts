import { linkSpans } from '../../lib/annotate/link-spans';
import { type PageText, pageText } from '../../lib/annotate/page-text';
import { pieceAt } from '../../lib/annotate/piece-at';
import { citationStages } from '../../lib/citations/find-citations';
import type { Citation } from '../../lib/model/citation';
import { documentDay } from '../../lib/model/document-day';
import type { PagePart } from '../../lib/readers/page/page-parts';
import type { CitationLinks, LinkAttributes, LinkedCitation, PlacedCitation } from '../citations/citation-links';
import type { Page } from './page';
import { undoAll } from './undo-all';

/** The links in a page's own text. */
export interface LinkedText {
  /** The work, bit by bit: it is done when all steps are taken. */
  steps: Generator<'turn' | undefined>;
  /** What is linked until now, in the order of the text. */
  linked: LinkedCitation[];
  /** Takes the links out again that are in until now: the page has the very nodes back that it had. */
  remove(): void;
}

/** Whether a citation stands in the text of a question, in any layout. */
function isInQuestion(citation: Citation, text: PageText, questions: PagePart[]): boolean {
  const node = pieceAt(text, citation.start)?.node;
  const holds = (element: Element) => node !== undefined && element.contains(node);
  return questions.some(({ blocks, nested }) => blocks.some(holds) && !nested.some(holds));
}

/** The page's own text and its footnotes. */
function textOf({ body, document }: Page): PageText {
  return pageText(body, ...[...document.querySelectorAll('#noten')].filter((element) => !body.contains(element)));
}

/**
 * One reference is one link to who hears the page or goes through it by keyboard, in however many pieces it stands: the
 * first is called by all of its words, the others are only for the pointer.
 */
function speakAsOne([first, ...others]: HTMLElement[], text: string): void {
  if (others.length === 0) return;
  first?.setAttribute('aria-label', text.replace(/\s+/g, ' '));
  for (const other of others) {
    other.tabIndex = -1;
    other.setAttribute('aria-hidden', 'true');
    other.removeAttribute('aria-description');
  }
}

/**
 * Turns the citations in the page's own text and footnotes into links. `parts`: its sub-questions and answers.
 */
export function linkPageText(page: Page, links: CitationLinks, parts: PagePart[]): LinkedText {
  const { document, publicatie } = page;
  const date = documentDay(publicatie);
  const questions = parts.filter(({ part }) => part === 'vraag');
  const byCitation = new Map<Citation, LinkedCitation>();
  const linked: LinkedCitation[] = [];
  const undo: (() => void)[] = [];

  const isLeftOut = (citation: Citation, text: PageText) => {
    if (citation.target.id === publicatie.id) return true;
    // In a question, "uw antwoord op vraag 6" means an answer to earlier questions: never one of this document.
    return citation.target.system === 'internal' && isInQuestion(citation, text, questions);
  };
  const makeLink = ({ placed, attributes }: { placed: PlacedCitation; attributes: LinkAttributes }) => {
    const link = document.createElement('a');
    for (const [name, value] of Object.entries(attributes)) link.setAttribute(name, value);
    links.remember(link, placed);
    return link;
  };
  const note = (placed: PlacedCitation, element: HTMLElement) => {
    let one = byCitation.get(placed.citation);
    if (!one) {
      one = { placed, elements: [] };
      byCitation.set(placed.citation, one);
      linked.push(one);
    }
    one.elements.push(element);
    speakAsOne(one.elements, placed.text);
  };

  function* steps(): Generator<'turn' | undefined> {
    const text = textOf(page);
    yield 'turn';
    const { citations } = yield* citationStages(text.text, { self: publicatie.id, date, notes: text.notes });
    yield 'turn';
    const spans: { start: number; end: number; placed: PlacedCitation; attributes: LinkAttributes }[] = [];
    for (const citation of citations) {
      if (isLeftOut(citation, text)) continue;
      const { start, end } = citation;
      const placed = { citation, text: text.text.slice(start, end), date, document: publicatie.id };
      const attributes = links.attributesFor(placed);
      if (attributes) spans.push({ start, end, placed, attributes });
      yield undefined;
    }
    for (const piece of linkSpans(text, spans, makeLink)) {
      undo.push(piece.remove);
      for (const { span, element } of piece.links) note(span.placed, element);
      yield undefined;
    }
  }
  return {
    steps: steps(),
    linked,
    remove() {
      undoAll(undo);
    },
  };
}
