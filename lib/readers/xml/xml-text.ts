import type { Mark } from '../../model/publicatie';
import { type Break, createTextBuilder } from '../parts/text-builder';

/** What stands above a text and says which it is. */
export const HEADINGS = new Set(['nr', 'nummer', 'titel', 'kop', 'tussenkop', 'kamervraagopmerkingkop']);
const BREAKS = new Map<string, Break>([
  ['al', '\n\n'],
  ['lijst', '\n\n'],
  ['table', '\n\n'],
  ['li', '\n'],
  ['row', '\n'],
  ['entry', '\t'],
]);

/** The elements with these names below another, but for those that stand in one of them: their text is its text. */
export function outermost(root: Element, names: string): Element[] {
  return [...root.querySelectorAll(names)].filter((element) => !element.parentElement?.closest(names));
}

function withoutNotes(node: Node): string {
  if ((node as Element).localName === 'noot') return '';
  if (node.nodeType !== 1) return node.nodeType === 3 || node.nodeType === 4 ? (node.nodeValue ?? '') : '';
  return [...node.childNodes].map(withoutNotes).join('');
}

/** The text of one element on one line, without the footnotes in it. */
export function lineOf(element: Element | null | undefined): string {
  return (element ? withoutNotes(element) : '').replace(/\s+/g, ' ').trim();
}

/** A first paragraph sets nothing apart inside an item of a list or a cell; a later one starts a line in an item. */
function breakOf(element: Element): Break | 'space' | undefined {
  const around = element.parentElement?.localName ?? '';
  if (element.localName !== 'al' || !/^(?:li|entry)$/.test(around)) return BREAKS.get(element.localName);
  const before = element.previousElementSibling;
  if (!before || before.localName === 'li.nr') return undefined;
  return around === 'entry' ? 'space' : '\n';
}

/** The text of elements one after another; footnotes are taken out and marked, the bullets of lists left out. */
export function textOfElements(nodes: readonly Node[]): { text: string; marks: Mark[] } {
  const builder = createTextBuilder();
  const visit = (node: Node) => {
    if (node.nodeType === 3 || node.nodeType === 4) builder.add(node.nodeValue ?? '');
    if (node.nodeType !== 1) return;
    const element = node as Element;
    if (element.localName === 'li.nr') return;
    if (element.localName === 'noot') {
      const number = lineOf(element.querySelector('noot\\.nr')).replace(/[^\dA-Za-z*]/g, '');
      if (number) builder.mark(number);
      return;
    }
    const around = breakOf(element);
    if (around === 'space') builder.add(' ');
    else if (around) builder.break(around);
    for (const child of element.childNodes) visit(child);
    if (around && around !== 'space') builder.break(around);
  };
  for (const node of nodes) visit(node);
  return builder.result();
}
