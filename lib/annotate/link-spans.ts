import { keepSelection } from './keep-selection';
import type { PageText, Piece } from './page-text';
import { replaceNodes } from './replace-nodes';

/** A stretch of the page's text that becomes a link. */
export interface Span {
  start: number;
  end: number;
}

/** A text node that was replaced: the links that stand in it now, in order. */
export interface LinkedPiece<S> {
  links: { span: S; element: HTMLElement }[];
  /** Gives the page its very node back; where the page changed what replaced it, only the links are undone. */
  remove(): void;
}

/** A span is linked whole or not at all: not when a part of it is a link of the page's own. */
function linkableSpans<S extends Span>({ pieces }: PageText, spans: readonly S[]): S[] {
  const fixed = pieces.filter((piece) => !piece.linkable);
  let at = 0;
  return spans.filter((span) => {
    while ((fixed[at]?.end ?? Number.POSITIVE_INFINITY) <= span.start) at++;
    return (fixed[at]?.start ?? Number.POSITIVE_INFINITY) >= span.end;
  });
}

/** What follows a node in the page; a card of ours stands right behind its link. */
function nextOf({ nextSibling }: Node): ChildNode | null {
  let next = nextSibling;
  while (next?.nodeType === 1 && (next as Element).hasAttribute('data-kamerspoor-ui')) next = next.nextSibling;
  return next;
}

/** Whether nodes stand as they were put there: one after another, each with its text. */
function areAsPut(nodes: readonly ChildNode[], texts: readonly (string | null)[]): boolean {
  return nodes.every((node, at) => {
    const next = nodes[at + 1];
    return node.parentNode !== null && node.textContent === texts[at] && (!next || nextOf(node) === next);
  });
}

/** Leaves what is in a link and takes the link itself out. */
function unwrap(link: HTMLElement): void {
  const takeOut = () => {
    link.before(...link.childNodes);
    link.remove();
  };
  // An end in the link itself, and in no text of it, goes where the browser puts it.
  keepSelection([link], takeOut, (end) => (end[0] === link ? undefined : end));
}

/** Replaces a text node by nodes with the same characters, those of the spans in links; undefined when it holds none. */
function replace<S extends Span>(
  { node, start }: Piece,
  value: string,
  spans: readonly S[],
  makeLink: (span: S) => HTMLElement,
): LinkedPiece<S> | undefined {
  const document = node.ownerDocument;
  const nodes: ChildNode[] = [];
  const links: LinkedPiece<S>['links'] = [];
  let at = 0;
  for (const span of spans) {
    const from = Math.max(0, span.start - start);
    const to = Math.min(value.length, span.end - start);
    // White space between blocks, or around an element inside a reference, is no link of its own.
    if (value.slice(from, to).trim() === '') continue;
    if (from > at) nodes.push(document.createTextNode(value.slice(at, from)));
    const element = makeLink(span);
    element.append(document.createTextNode(value.slice(from, to)));
    nodes.push(element);
    links.push({ span, element });
    at = to;
  }
  if (links.length === 0) return undefined;
  if (at < value.length) nodes.push(document.createTextNode(value.slice(at)));
  const texts = nodes.map(({ textContent }) => textContent);
  replaceNodes([node], nodes);
  let isIn = true;
  return {
    links,
    remove() {
      if (!isIn) return;
      isIn = false;
      if (areAsPut(nodes, texts)) replaceNodes(nodes, [node]);
      // A translator, or a script of the page, put other text there: the old text beside it would say it twice.
      else for (const { element } of links) unwrap(element);
    },
  };
}

/**
 * Turns spans of the page's text into links, one for each text node that a span covers; `spans` are in order and do not
 * overlap. The text itself does not change: each text node is replaced by nodes that hold the same characters. Every
 * step replaces one node and gives what it did, so that the page can have a turn in between; a node that changed since
 * the text was read is left alone. `makeLink` gives an empty element for a span.
 */
export function* linkSpans<S extends Span>(
  page: PageText,
  spans: readonly S[],
  makeLink: (span: S) => HTMLElement,
): Generator<LinkedPiece<S>> {
  const linkable = linkableSpans(page, spans);
  let first = 0;
  for (const piece of page.pieces) {
    while ((linkable[first]?.end ?? Number.POSITIVE_INFINITY) <= piece.start) first++;
    let behind = first;
    while ((linkable[behind]?.start ?? Number.POSITIVE_INFINITY) < piece.end) behind++;
    if (behind === first) continue;
    const value = piece.node.nodeValue ?? '';
    const isAsRead = piece.node.parentNode !== null && value === page.text.slice(piece.start, piece.end);
    const linked = isAsRead && replace(piece, value, linkable.slice(first, behind), makeLink);
    if (linked) yield linked;
  }
}
