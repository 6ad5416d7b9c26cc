import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { linkSpans, type Span } from '../../../lib/annotate/link-spans';
import { BLOCK_BREAK, type PageText, pageText } from '../../../lib/annotate/page-text';
import { table } from '../citations/citation-table';
import { seedText } from '../seeds';
import { linkAll, startLinking } from './linked-page';

const { document } = new JSDOM('').window;

/** What pages are full of: sentences with references, cut anywhere, among other words of the seeds. */
const sentences = [
  ...table.map(([, text]) => text.replace(/[⟦⟧]/g, '')),
  ...seedText('003')
    .split(/(?<=\.)\s+/)
    .filter((sentence) => sentence.length < 300),
];
const words = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...sentences) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...sentences), fc.nat(200), fc.nat(60))
      .map(([sentence, from, length]) => sentence.slice(from, from + length)),
  },
  { weight: 1, arbitrary: fc.constantFrom('', ' ', '\n   ', '\u00a0', '3', 'artikel ', ' Sv', 'é😀') },
);

/** A part of a page: its element's name and what is in it, or text, or a comment. */
type Part = string | { name: string; attributes?: Record<string, string>; parts: Part[] };

const { inline } = fc.letrec<{ inline: Part; parts: Part[] }>((tie) => ({
  parts: fc.array(tie('inline'), { maxLength: 4 }),
  inline: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 5, arbitrary: words },
    { weight: 2, arbitrary: fc.record({ name: fc.constantFrom('i', 'b', 'span', 'ins', 'del'), parts: tie('parts') }) },
    {
      weight: 1,
      arbitrary: fc.record({ name: fc.constant('a'), attributes: fc.constant({ href: 'x' }), parts: tie('parts') }),
    },
    {
      weight: 2,
      arbitrary: fc.constantFrom<Part>(
        { name: 'br', parts: [] },
        { name: 'wbr', parts: [] },
        { name: '#comment', parts: [] },
        { name: 'sup', parts: ['3'] },
        { name: 'a', attributes: { class: 'nootnum', href: '#n1' }, parts: ['1'] },
        { name: 'span', attributes: { hidden: '' }, parts: ['artikel 5 van de Awb'] },
      ),
    },
  ),
}));
const block = fc.record({
  name: fc.constantFrom('p', 'div', 'li', 'td', 'blockquote'),
  parts: fc.array(inline, { maxLength: 6 }),
});
/** Blocks beside each other, with and without text between them. */
const page: fc.Arbitrary<Part[]> = fc.array(fc.oneof({ weight: 4, arbitrary: block }, words), { maxLength: 6 });

/** The parts as nodes; text that follows text stays a node of its own, and empty text is one too. */
function nodeOf(part: Part): Node {
  if (typeof part === 'string') return document.createTextNode(part);
  if (part.name === '#comment') return document.createComment('x');
  const element = document.createElement(part.name);
  for (const [name, value] of Object.entries(part.attributes ?? {})) element.setAttribute(name, value);
  for (const inner of part.parts) element.appendChild(nodeOf(inner));
  return element;
}

function bodyOf(parts: Part[]): Element {
  return nodeOf({ name: 'body', parts }) as Element;
}

/** Every node below an element, in order, with its text. */
function nodesOf(root: Element): [Node, string | null][] {
  const nodes: [Node, string | null][] = [];
  const visit = (node: Node) => {
    nodes.push([node, node.nodeValue]);
    for (const child of node.childNodes) visit(child);
  };
  visit(root);
  return nodes;
}

function expectSameNodes(after: [Node, string | null][], before: [Node, string | null][]): void {
  expect(after.length).toBe(before.length);
  expect(after.every(([node, text], at) => node === before[at]?.[0] && text === before[at]?.[1])).toBe(true);
}

describe('any page', () => {
  it('keeps its text, and has the very nodes after that it had before, whenever it is taken out', () => {
    fc.assert(
      fc.property(page, fc.option(fc.nat(40)), (parts, steps) => {
        const body = bodyOf(parts);
        const [text, nodes] = [body.textContent, nodesOf(body)];
        const read = pageText(body).text;
        const linking = startLinking(body);
        linking.take(steps ?? undefined);
        expect(body.textContent).toBe(text);
        expect(pageText(body).text).toBe(read);
        linking.remove();
        expectSameNodes(nodesOf(body), nodes);
        linking.remove();
        expectSameNodes(nodesOf(body), nodes);
      }),
      { numRuns: 300 },
    );
  });

  it('has links that say what was read, each reference whole and in one block, in the order of the page', () => {
    fc.assert(
      fc.property(page, (parts) => {
        const body = bodyOf(parts);
        const { linked } = linkAll(body);
        let at = 0;
        for (const { placed, elements } of linked) {
          expect(elements.length).toBeGreaterThan(0);
          const { start, end } = placed.citation;
          expect(start).toBeGreaterThanOrEqual(at);
          at = end;
          const shown = elements.map(({ textContent }) => textContent).join('');
          // White space that is not shown, and a line end for a <br>, stand between the links.
          expect(shown.replace(/\s/g, '')).toBe(placed.text.replace(/\s/g, ''));
          expect(placed.text).not.toContain(BLOCK_BREAK.trim());
          const blocks = elements.map((element) => element.closest('p, div, li, td, blockquote'));
          expect(new Set(blocks).size).toBe(1);
        }
        const all = linked.flatMap(({ elements }) => elements);
        expect(all).toEqual([...body.querySelectorAll('[data-kamerspoor]')]);
        const around = ['a', '.nootnum', 'sup', 'del', '[hidden]'].map((one) => `${one} [data-kamerspoor]`);
        expect(body.querySelector(around.join())).toBeNull();
      }),
      { numRuns: 300 },
    );
  });
});

function makeLink(): HTMLElement {
  const link = document.createElement('a');
  link.dataset.kamerspoor = 'citation';
  return link;
}

/** What {@link linkSpans} does, character by character: of each, which span it is linked for. */
function naiveLinks({ text, pieces }: PageText, spans: Span[]): (Span | undefined)[] {
  const characters = [...Array(text.length).keys()];
  const pieceAt = (at: number) => pieces.find(({ start, end }) => start <= at && at < end);
  const isFixed = (span: Span) => characters.slice(span.start, span.end).some((at) => pieceAt(at)?.linkable === false);
  return characters.map((at) => {
    const [piece, span] = [pieceAt(at), spans.find(({ start, end }) => start <= at && at < end)];
    if (!piece || !span || isFixed(span)) return undefined;
    const own = text.slice(Math.max(piece.start, span.start), Math.min(piece.end, span.end));
    return own.trim() === '' ? undefined : span;
  });
}

describe('linkSpans', () => {
  it('does what its naive twin does, for any spans in any page', () => {
    const gaps = fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 90 })), { maxLength: 12 });
    fc.assert(
      fc.property(page, gaps, (parts, cuts) => {
        const text = pageText(bodyOf(parts));
        const spans: Span[] = [];
        for (const [gap, length] of cuts) {
          const start = (spans.at(-1)?.end ?? 0) + gap;
          if (start + length <= text.text.length) spans.push({ start, end: start + length });
        }
        const expected = naiveLinks(text, spans);
        const actual: (Span | undefined)[] = Array(text.text.length).fill(undefined);
        let behind = 0;
        for (const { links } of linkSpans(text, spans, makeLink)) {
          for (const { span, element } of links) {
            const words = element.textContent ?? '';
            // A link's characters are those at its place: the next ones in the text with the same words in its span.
            const from = text.text.indexOf(words, Math.max(behind, span.start));
            actual.fill(span, from, from + words.length);
            behind = from + words.length;
          }
        }
        expect(actual).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });
});
