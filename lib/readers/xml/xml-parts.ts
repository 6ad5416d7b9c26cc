import type { Answer, Mark, Question } from '../../model/publicatie';
import { numberByPlace } from '../parts/number-by-place';
import { parseSubHeading } from '../parts/question-numbers';
import { refersTo } from '../parts/refers-to';
import { HEADINGS, lineOf, textOfElements } from './xml-text';

/** One sub-question or answer in the file: its text, and what stands where its number is expected. */
interface XmlPart {
  nodes: Node[];
  numbers: string[];
  hasHeading: boolean;
}

/** What holds one sub-question or answer, and in the older vocabulary what holds all of them. */
const NAMES = { vraag: ['vraag', 'vragen'], antwoord: ['antwoord', 'reactie'] } as const;
const NUMBER = /^(?:nr|nummer)$/;

function partOf(kind: keyof typeof NAMES, nodes: Node[], heading: Element | undefined): XmlPart {
  const line = lineOf(heading);
  const numbers = (parseSubHeading(line) ?? parseSubHeading(`${kind} ${line}`))?.numbers ?? [];
  return { nodes, numbers, hasHeading: line !== '' };
}

/** The parts in one element: one, or in the older vocabulary one for every number that stands in it. */
function split(element: Element, kind: keyof typeof NAMES): XmlPart[] {
  const nodes = [...element.childNodes];
  const named = (node: Node) => (node.nodeType === 1 ? (node as Element).localName : '');
  const starts = nodes.flatMap((node, at) => (NUMBER.test(named(node)) ? [at] : []));
  const text = (from: number, to?: number) => nodes.slice(from, to).filter((node) => !HEADINGS.has(named(node)));
  if (starts.length < 2) return [partOf(kind, text(0), nodes[starts[0] ?? -1] as Element | undefined)];
  return starts.map((start, at) => partOf(kind, text(start, starts[at + 1]), nodes[start] as Element));
}

function partsOf(root: Element, kind: keyof typeof NAMES): XmlPart[] {
  const [one, all] = NAMES[kind];
  const each = [...root.querySelectorAll(one)];
  const elements = each.length > 0 ? each : [...root.querySelectorAll(all)];
  return elements.flatMap((element) => split(element, kind));
}

function contentOf({ nodes }: XmlPart): { text: string; marks?: Mark[] } {
  const { text, marks } = textOfElements(nodes);
  return { text, ...(marks.length > 0 ? { marks } : {}) };
}

/**
 * The sub-questions and answers in an official XML file: `vraag` and `antwoord` with `nr`; in the older vocabulary
 * `vragen` and `reactie` with `nummer`.
 */
export function xmlParts(root: Element): { questions: Question[]; answers: Answer[] } {
  const asked = numberByPlace(partsOf(root, 'vraag'));
  const questions = asked.flatMap((part): Question[] => part.numbers.map((number) => ({ number, ...contentOf(part) })));
  const answers = numberByPlace(partsOf(root, 'antwoord'), asked.length).map((part): Answer => {
    const content = contentOf(part);
    const refers = refersTo(content.text);
    return { numbers: part.numbers, ...content, ...(refers ? { refersTo: refers } : {}) };
  });
  return { questions, answers };
}
