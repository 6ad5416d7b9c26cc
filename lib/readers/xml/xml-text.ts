import type { Mark } from '../../model/publicatie';
import { type Break, createTextBuilder } from '../parts/text-builder';

const HEADINGS = new Set(['nr', 'nummer', 'titel', 'kop', 'tussenkop']);
const BREAKS = new Map<string, Break>([
  ['al', '\n\n'],
  ['lijst', '\n\n'],
  ['table', '\n\n'],
  ['li', '\n'],
  ['row', '\n'],
  ['entry', '\t'],
]);

/** The text of one element on one line. */
export function lineOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** A paragraph inside an item of a list or a cell sets nothing apart. */
function breakOf(element: Element): Break | undefined {
  const inside = element.localName === 'al' && /^(?:li|entry)$/.test(element.parentElement?.localName ?? '');
  return inside ? undefined : BREAKS.get(element.localName);
}

/** The text of a question, answer or remark without its heading; footnotes are taken out and marked. */
export function xmlText(root: Element): { text: string; marks: Mark[] } {
  const builder = createTextBuilder();
  const visit = (node: Node) => {
    if (node.nodeType === 3 || node.nodeType === 4) builder.add(node.nodeValue ?? '');
    if (node.nodeType !== 1) return;
    const element = node as Element;
    if (HEADINGS.has(element.localName) && element.parentElement === root) return;
    if (element.localName === 'noot') {
      const number = lineOf(element.querySelector('noot\\.nr')).replace(/[^\dA-Za-z*]/g, '');
      if (number) builder.mark(number);
      return;
    }
    const around = breakOf(element);
    if (around) builder.break(around);
    for (const child of element.childNodes) visit(child);
    if (around) builder.break(around);
  };
  for (const child of root.childNodes) visit(child);
  return builder.result();
}
