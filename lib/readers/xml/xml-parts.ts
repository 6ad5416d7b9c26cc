import { numberByPlace } from '../parts/number-by-place';
import { parseSubHeading, type SubHeading } from '../parts/question-numbers';
import { type ReadParts, readParts } from '../parts/read-parts';
import { HEADINGS, lineOf, textOfElements } from './xml-text';

/** One sub-question or answer in the file: its text, and what stands where its number is expected. */
interface XmlPart extends SubHeading {
  nodes: Node[];
  hasHeading: boolean;
}

/** What holds one sub-question or answer, and in the older vocabulary what holds all of them. */
const NAMES = { vraag: ['vraag', 'vragen'], antwoord: ['antwoord', 'reactie'] } as const;
const NUMBER = /^(?:nr|nummer)$/;

type Part = SubHeading['part'];

function partOf(part: Part, nodes: Node[], heading: Element | undefined): XmlPart {
  const line = lineOf(heading);
  const numbers = (parseSubHeading(line) ?? parseSubHeading(`${part} ${line}`))?.numbers ?? [];
  return { part, nodes, numbers, hasHeading: line !== '' };
}

/** The parts in one element: one, or in the older vocabulary one for every number that stands in it. */
function split(element: Element, kind: Part): XmlPart[] {
  const nodes = [...element.childNodes];
  const named = (node: Node) => (node.nodeType === 1 ? (node as Element).localName : '');
  const starts = nodes.flatMap((node, at) => (NUMBER.test(named(node)) ? [at] : []));
  const text = (from: number, to?: number) => nodes.slice(from, to).filter((node) => !HEADINGS.has(named(node)));
  if (starts.length < 2) return [partOf(kind, text(0), nodes[starts[0] ?? -1] as Element | undefined)];
  return starts.map((start, at) => partOf(kind, text(start, starts[at + 1]), nodes[start] as Element));
}

function isNamed(element: Element, kind: Part): boolean {
  return (NAMES[kind] as readonly string[]).includes(element.localName);
}

/** The elements that hold parts, in the order of the file: those that hold one each, or else those that hold all. */
function partElements(root: Element): Element[] {
  const names = (['vraag', 'antwoord'] as const).map((kind) => {
    const [one, all] = NAMES[kind];
    return root.querySelector(one) ? one : all;
  });
  // One within another of its kind is a part of its text.
  return [...root.querySelectorAll(names.join(', '))].filter(
    ({ parentElement, localName }) => !parentElement?.closest(localName),
  );
}

/**
 * The sub-questions and answers in an official XML file: `vraag` and `antwoord` with `nr`; in the older vocabulary
 * `vragen` and `reactie` with `nummer`.
 */
export function xmlParts(root: Element): ReadParts {
  const parts = partElements(root).flatMap((element) =>
    split(element, isNamed(element, 'vraag') ? 'vraag' : 'antwoord'),
  );
  return readParts(numberByPlace(parts), ({ nodes }) => {
    const { text, marks } = textOfElements(nodes);
    return { text, ...(marks.length > 0 ? { marks } : {}) };
  });
}
