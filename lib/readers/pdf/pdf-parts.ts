import type { Mark } from '../../model/publicatie';
import { numberByPlace } from '../parts/number-by-place';
import { parseSubHeading, type SubHeading } from '../parts/question-numbers';
import { type ReadParts, readParts } from '../parts/read-parts';
import { LONE_NUMBER, REMARK_HEADING } from './set-alineas';
import { joinAlineas, type TextAlinea } from './text-alinea';

/** The questions and answers below the headings of a document, and what stands outside them. */
export interface PdfParts extends ReadParts {
  remark: { text?: string; marks?: Mark[] };
}

interface Part extends SubHeading {
  alineas: TextAlinea[];
}

/** An explanation that begins on the line of its heading. */
const EXPLAINS = /^Toelichting\s*:/;

/** Parts under headings "Vraag 1" and "Antwoord 1"; what stands before the first or below a remark's heading is apart. */
function underHeadings(alineas: TextAlinea[]): { parts: Part[]; outside: TextAlinea[] } {
  const parts: Part[] = [];
  const outside: TextAlinea[] = [];
  let open: TextAlinea[] = outside;
  for (const alinea of alineas) {
    const sub = /^[VA]/.test(alinea.text) ? parseSubHeading(alinea.text) : undefined;
    if (sub) {
      const part: Part = { ...sub, alineas: [] };
      parts.push(part);
      open = part.alineas;
    } else if (REMARK_HEADING.test(alinea.text)) open = outside;
    else if (EXPLAINS.test(alinea.text)) {
      open = outside;
      open.push(alinea);
    } else open.push(alinea);
  }
  return { parts, outside };
}

/** The number at the start of a paragraph, alone or before its text, when it is the one that comes next. */
function numberAt({ text, marks, apart }: TextAlinea, expected: number): { rest: TextAlinea | undefined } | undefined {
  if (LONE_NUMBER.exec(text)?.[1] === String(expected)) return { rest: undefined };
  const match = /^(\d{1,3})(?:[.)]\s*|\t\s*)(?=[^\s\d])/.exec(text);
  if (match?.[1] !== String(expected)) return undefined;
  const width = match[0].length;
  const moved = marks.map(({ number, at }) => ({ number, at: Math.max(0, at - width) }));
  return { rest: { text: text.slice(width), marks: moved, apart } };
}

/** Questions that are only numbered, 1, 2, 3 and on without a gap. */
function byNumbers(alineas: TextAlinea[]): { parts: Part[]; outside: TextAlinea[] } {
  const parts: Part[] = [];
  const outside: TextAlinea[] = [];
  let open: TextAlinea[] = outside;
  for (const alinea of alineas) {
    const numbered = numberAt(alinea, parts.length + 1);
    if (numbered) {
      open = numbered.rest ? [{ ...numbered.rest, apart: 'paragraph' }] : [];
      parts.push({ part: 'vraag', numbers: [String(parts.length + 1)], alineas: open });
    } else if (REMARK_HEADING.test(alinea.text)) open = outside;
    else if (EXPLAINS.test(alinea.text)) {
      open = outside;
      open.push(alinea);
    } else open.push(alinea);
  }
  return { parts, outside };
}

/** Reads the paragraphs below the headings of a document. */
export function pdfParts(alineas: TextAlinea[]): PdfParts {
  const headed = underHeadings(alineas);
  const { parts, outside } = headed.parts.length > 0 ? headed : byNumbers(alineas);
  const placed = parts.map((part) => ({ ...part, hasHeading: part.numbers.length > 0 }));
  const remark = joinAlineas(outside);
  return {
    ...readParts(numberByPlace(placed), (part) => joinAlineas(part.alineas)),
    remark: remark.text === '' ? {} : remark,
  };
}
