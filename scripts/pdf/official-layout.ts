import { escapeHtml } from '../demo/hard-wrapped';
import type { Block, Sheet } from './sheet';
import { withSoftHyphens } from './soft-hyphens';

/** Stands in for a footnote's mark while words are set: one character of the private use area per note. */
const MARK_BASE = 0xe000;

const STYLE = `
  @page { size: A4; margin: 0; }
  * { margin: 0; padding: 0; box-sizing: border-box; }
  html { font: 9.5pt/12pt 'Liberation Sans', Arial, sans-serif; }
  .page { position: relative; width: 210mm; height: 296.9mm; overflow: hidden; break-after: page; }
  .text { position: absolute; left: 58mm; right: 18mm; top: 20mm; }
  .notes { position: absolute; left: 58mm; right: 18mm; bottom: 24mm; font-size: 7pt; line-height: 9pt; }
  .notes:not(:empty) { border-top: 0.5pt solid; padding-top: 3pt; }
  .note { position: relative; }
  .note > span { position: absolute; left: -5mm; top: -1.2pt; font-size: 5.5pt; }
  .footer { position: absolute; left: 20mm; right: 18mm; bottom: 9mm; font-size: 7pt; line-height: 9pt; }
  .footer .right { position: absolute; left: 38mm; right: 0; bottom: 0; }
  .footer .right b { float: right; font-weight: normal; }
  /* As in most PDFs: the hyphen that breaks a line is the one that words are written with. */
  p, .note { hyphenate-character: '-'; }
  p { text-align: justify; position: relative; overflow-wrap: anywhere; }
  p.cut { text-align-last: justify; }
  .letter .text, .letter .notes { left: 38mm; right: 52mm; }
  .letter p { text-align: left; margin-bottom: 12pt; }
  .letter .sub { margin: 12pt 0 0; }
  .beside { position: absolute; left: 165mm; right: 8mm; top: 60mm; font-size: 6.5pt; line-height: 9pt; }
  .signature { padding-top: 36pt; }
  .masthead { text-align: left; font-size: 14pt; line-height: 18pt; margin-left: -38mm; }
  .masthead.wide { display: flex; justify-content: space-between; }
  .heading { font-weight: bold; text-align: left; margin-bottom: 12pt; }
  .sub { font-weight: bold; margin-top: 12pt; }
  .number { position: absolute; left: -12mm; font-weight: bold; }
  .heading .number { left: -38mm; }
  .labelled .number { left: -20mm; font-weight: normal; }
  .numbered { margin-top: 6pt; }
  sup { font-size: 6pt; line-height: 0; vertical-align: 3pt; }
`;

/** A paragraph's words as markup: soft hyphens in long ones, marks raised and set against the word before them. */
function wordsOf({ text, marks = [] }: Block, notes: Sheet['notes']): string[] {
  let marked = text;
  for (const { number, at } of [...marks].sort((a, b) => b.at - a.at)) {
    const index = notes.findIndex((note) => note.number === number);
    if (index >= 0) marked = marked.slice(0, at) + String.fromCharCode(MARK_BASE + index) + marked.slice(at);
  }
  return marked.split(' ').map((word) =>
    escapeHtml(withSoftHyphens(word)).replace(/[\ue000-\uf8ff]/g, (placeholder) => {
      const index = placeholder.charCodeAt(0) - MARK_BASE;
      return `<sup data-note="${index}">${notes[index]?.number}</sup>`;
    }),
  );
}

function openTag({ style, text }: Block): string {
  return style === 'masthead' && text.includes('\t') ? '<p class="masthead wide">' : `<p class="${style}">`;
}

/** What the page's own script sets: each paragraph as its opening tag, its margin and its words. */
export interface Setting {
  layout: Sheet['layout'];
  beside: string;
  blocks: { style: string; open: string; margin: string; words: string[] }[];
  notes: string[];
  footer: { left: string; right: string };
}

/** A sheet as markup in pieces, to be divided over pages of the size of the real ones. */
export function settingOf({ layout, beside = [], blocks, notes, footer }: Sheet): Setting {
  return {
    layout,
    beside: beside.map(escapeHtml).join('<br>'),
    blocks: blocks.flatMap((block) =>
      block.text.split(/\n+/).map((text, at) => ({
        style: block.style,
        open: openTag({ ...block, text, style: at > 0 && block.number ? 'alinea' : block.style }),
        margin: at === 0 && block.number ? `<span class="number">${escapeHtml(block.number)}</span>` : '',
        words:
          block.style === 'masthead'
            ? text.split('\t').map((part) => `<span>${escapeHtml(part)}</span>`)
            : wordsOf({ ...block, text, marks: marksIn(block, at) }, notes),
      })),
    ),
    notes: notes.map(
      ({ number, text }) =>
        `<span>${escapeHtml(number)}</span>${escapeHtml(text.split(' ').map(withSoftHyphens).join(' '))}`,
    ),
    footer: { left: footer.left.map(escapeHtml).join('<br>'), right: escapeHtml(footer.right) },
  };
}

/** The marks of one line of a block's text, counted from the start of that line. */
function marksIn({ text, marks = [] }: Block, line: number) {
  const breaks = [...text.matchAll(/\n+/g)];
  const start = line === 0 ? 0 : (breaks[line - 1]?.index ?? 0) + (breaks[line - 1]?.[0].length ?? 0);
  const end = breaks[line]?.index ?? text.length;
  return marks.filter(({ at }) => at >= start && at <= end).map(({ number, at }) => ({ number, at: at - start }));
}

/** The empty document that the pages are set in. */
export const EMPTY_DOCUMENT = `<!doctype html><html lang="nl"><meta charset="utf-8"><style>${STYLE}</style><body></body></html>`;
