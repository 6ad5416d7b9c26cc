import type { Mark } from '../../model/publicatie';

const NUMBER = new Set(['nr', 'nummer', 'titel', 'kop', 'tussenkop']);
const PARAGRAPH = new Set(['al', 'lijst', 'table']);
const LINE = new Set(['li', 'row']);

/** The text of one element on one line. */
export function lineOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The text of a question, answer or remark: a blank line between paragraphs, footnotes taken out and marked. */
export function xmlText(root: Element): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  const breakWith = (separator: string) => {
    text = text.trimEnd();
    if (text) text += separator;
  };
  const visit = (node: Node) => {
    if (node.nodeType === 3 || node.nodeType === 4) {
      const words = (node.nodeValue ?? '').replace(/\s+/g, ' ');
      text += /(?:^|\s)$/.test(text) ? words.replace(/^ /, '') : words;
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    if (NUMBER.has(element.localName) && element.parentElement === root) return;
    if (element.localName === 'noot') {
      const number = lineOf(element.querySelector('noot\\.nr')).replace(/[^\dA-Za-z*]/g, '');
      if (number) marks.push({ number, at: text.length });
      return;
    }
    const around = PARAGRAPH.has(element.localName) ? '\n\n' : LINE.has(element.localName) ? '\n' : '';
    if (around) breakWith(around);
    for (const child of element.childNodes) visit(child);
    if (around) breakWith(around);
  };
  for (const child of root.childNodes) visit(child);
  return { text: text.trimEnd(), marks };
}
