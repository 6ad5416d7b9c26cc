import type { Mark } from '../../lib/model/publicatie';

const COLUMNS = 88;
const INDENT = ' '.repeat(15);
/** Stands in for a footnote's mark while lines are broken: one character of the private use area per mark. */
const MARK_BASE = 0xe000;

/** Text as it may stand between tags and inside quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function brokenLines(text: string): string {
  const lines = [''];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + 1 + word.length > COLUMNS) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.join(`\n${INDENT}`);
}

function withMarks(text: string, marks: Mark[]): string {
  let marked = text;
  for (const [index, mark] of [...marks.entries()].sort(([, a], [, b]) => b.at - a.at)) {
    marked = marked.slice(0, mark.at) + String.fromCharCode(MARK_BASE + index) + marked.slice(mark.at);
  }
  return marked;
}

function noteReference(number: string): string {
  const name = escapeHtml(number);
  return `<a class="nootnum supernote-click-noot-${name}" href="#noot-${name}" id="nootnum-${name}">${name}</a>`;
}

/**
 * A text as the site writes it: one `p` per paragraph, lines broken in the middle of sentences and indented, footnotes'
 * marks as small links. Readers of the site have to see through all of that.
 */
export function paragraphs(text: string, marks: Mark[] = []): string {
  return withMarks(text, marks)
    .split(/\n+/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => `<p>${hardWrapped(paragraph, marks)}\n            </p>`)
    .join('\n            ');
}

/** One paragraph or heading, escaped, its lines broken as the site breaks them. */
export function hardWrapped(text: string, marks: Mark[] = []): string {
  return escapeHtml(brokenLines(text)).replace(/[\ue000-\uf8ff]/g, (placeholder) => {
    const mark = marks[placeholder.charCodeAt(0) - MARK_BASE];
    return mark ? noteReference(mark.number) : '';
  });
}
