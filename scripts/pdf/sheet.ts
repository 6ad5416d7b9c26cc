import type { Footnote, Mark } from '../../lib/model/publicatie';

/** One paragraph to be printed. A number stands in the margin beside its first line. */
export interface Block {
  style: 'masthead' | 'heading' | 'sub' | 'alinea' | 'numbered' | 'labelled' | 'signature';
  text: string;
  marks?: Mark[] | undefined;
  number?: string;
}

/** What a PDF is to show: its paragraphs in order, the notes that their marks call, and what stands on every page. */
export interface Sheet {
  /** A letter has its text on the left and lines about itself on the right of its first page. */
  layout: 'print' | 'letter';
  beside?: string[];
  blocks: Block[];
  /** Printed at the foot of the page on which its mark stands. */
  notes: Footnote[];
  /** At the foot of each page: on the left from top to bottom, on the right before the page's number. */
  footer: { left: string[]; right: string };
}
