import type { Range as Stretch } from '../../lib/model/search';

/** Where the document says something: its title, what it says about itself, its paragraphs and footnotes. */
const TEXTS = 'h1, .people, .details dd, .cited > p, .cited > h2';
/** The number of a footnote is not part of the sentence that it stands in. */
const NOT_READ = 'sup';

/** A place in a document that is shown, where words of the query stand. */
export interface FoundPlace {
  range: Range;
  /** Not in the title, or in what stands above the text. */
  inText: boolean;
}

function textNodesOf(block: Element): Text[] {
  const walker = block.ownerDocument.createTreeWalker(block, 4 /* NodeFilter.SHOW_TEXT */);
  const nodes: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (!node.parentElement?.closest(NOT_READ)) nodes.push(node);
  }
  return nodes;
}

/** Stretches of the text that these nodes make together, as ranges of the document. `stretches` are in order. */
function rangesOf(nodes: readonly Text[], stretches: readonly Stretch[]): Range[] {
  const ends: { node: Text; start: number; end: number }[] = [];
  for (const node of nodes) {
    const start = ends.at(-1)?.end ?? 0;
    ends.push({ node, start, end: start + node.data.length });
  }
  return stretches.flatMap(({ start, end }) => {
    const first = ends.find((piece) => piece.end > start);
    const last = ends.find((piece) => piece.end >= end);
    if (!first || !last) return [];
    const range = first.node.ownerDocument.createRange();
    range.setStart(first.node, start - first.start);
    range.setEnd(last.node, end - last.start);
    return [range];
  });
}

/** Every place below an element where the document's own text holds what is looked for, in order. */
export function findPlaces(root: Element, find: (text: string) => Stretch[]): FoundPlace[] {
  return Array.from(root.querySelectorAll(TEXTS)).flatMap((block) => {
    const nodes = textNodesOf(block);
    const inText = block.closest('.cited') !== null;
    const stretches = find(nodes.map(({ data }) => data).join(''));
    return rangesOf(nodes, stretches).map((range) => ({ range, inText }));
  });
}
