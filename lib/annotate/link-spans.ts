import type { PageText, Piece } from './page-text';

/** A stretch of the page's text that becomes a link. */
export interface Span {
  start: number;
  end: number;
}

export interface LinkedSpans {
  /** Takes every link out again: the page has the very nodes back that it had. */
  remove(): void;
}

interface Cut<S> {
  span: S;
  from: number;
  to: number;
}

/** The parts of spans that lie in one text node. `spans` are in order and do not overlap. */
function cutsOf<S extends Span>(piece: Piece, spans: S[]): Cut<S>[] {
  return spans
    .filter((span) => span.start < piece.end && span.end > piece.start)
    .map((span) => ({
      span,
      from: Math.max(0, span.start - piece.start),
      to: Math.min(piece.end, span.end) - piece.start,
    }));
}

/** A span is linked whole or not at all: not when a part of it is a link of the page's own. */
function linkableSpans<S extends Span>({ pieces }: PageText, spans: S[]): S[] {
  const fixed = pieces.filter((piece) => !piece.linkable);
  return spans.filter((span) => !fixed.some((piece) => span.start < piece.end && span.end > piece.start));
}

/**
 * Turns spans of the page's text into links, one for each text node that a span covers. The text itself does not
 * change: each text node is replaced by nodes that hold the same characters. White space between blocks is not linked.
 * `makeLink` gives an empty element for a span.
 */
export function linkSpans<S extends Span>(page: PageText, spans: S[], makeLink: (span: S) => HTMLElement): LinkedSpans {
  const linkable = linkableSpans(page, spans);
  const replaced: { original: Text; nodes: ChildNode[] }[] = [];
  for (const piece of page.pieces) {
    const value = piece.node.nodeValue ?? '';
    const cuts = cutsOf(piece, linkable).filter(({ from, to }) => value.slice(from, to).trim() !== '');
    const [parent, document] = [piece.node.parentNode, piece.node.ownerDocument];
    if (cuts.length === 0 || !parent || !document) continue;
    const nodes: ChildNode[] = [];
    let at = 0;
    for (const { span, from, to } of cuts) {
      if (from > at) nodes.push(document.createTextNode(value.slice(at, from)));
      const link = makeLink(span);
      link.append(document.createTextNode(value.slice(from, to)));
      nodes.push(link);
      at = to;
    }
    if (at < value.length) nodes.push(document.createTextNode(value.slice(at)));
    piece.node.replaceWith(...nodes);
    replaced.push({ original: piece.node, nodes });
  }
  return {
    remove() {
      for (const { original, nodes } of replaced.splice(0)) {
        const [first, ...rest] = nodes.filter((node) => node.parentNode !== null);
        first?.replaceWith(original);
        for (const node of rest) node.remove();
      }
    },
  };
}
