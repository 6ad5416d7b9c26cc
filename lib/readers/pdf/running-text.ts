import type { Mark } from '../../model/publicatie';
import { LINE_END_HYPHEN, lineEnd, type Vocabulary } from './line-end';
import type { PdfLine, Run } from './page-lines';

/** A paragraph as running text, and where the numbers of footnotes stood in it. */
export interface RunningText {
  text: string;
  marks: Mark[];
}

/** What is looked at before a line's end: the longest addresses are shorter. */
const LONGEST_WORD = 400;
const WEB_ADDRESS = /(?:https?:\/\/|www\.)\S*$/;
const IN_ADDRESS = /[/_=&?%#.~-]$/;
/** A last line of an address: no word of a sentence has a slash, two hyphens or a file's ending in it. */
const LOOKS_LIKE_ADDRESS = /^(?=\S*(?:\/|-\S*-|\.(?:html?|pdf|aspx|nl|com|org|eu)\b))\S+/;

/** A raised 2 or 3 behind one of these is a power: "50 m2", "12 ha2". */
const UNIT = /(?:^|[\s\d(/])(?:[cdkm]?m|ha)\s?$/;

function isPower(mark: string, before: Run | undefined): boolean {
  return /^[23]$/.test(mark) && before !== undefined && 'text' in before && UNIT.test(before.text.slice(-8));
}

function textOf(runs: Run[]): string {
  return runs.map((run) => ('text' in run ? run.text : '')).join('');
}

/** How two lines come together: with nothing or a space between them, the hyphen at the end taken off or left. */
function seam(text: string, next: string, vocabulary: Vocabulary): { text: string; between: '' | ' ' } {
  const tail = text.slice(-LONGEST_WORD);
  if (WEB_ADDRESS.test(tail) && (IN_ADDRESS.test(tail) || LOOKS_LIKE_ADDRESS.test(next.slice(0, LONGEST_WORD)))) {
    return { text: text.replace(/\u00ad$/, ''), between: '' };
  }
  if (!LINE_END_HYPHEN.test(tail)) return { text, between: text === '' ? '' : ' ' };
  const end = lineEnd(tail, next.slice(0, LONGEST_WORD), vocabulary);
  return { text: end === 'joined' ? text.slice(0, -1) : text, between: end === 'hyphen and space' ? ' ' : '' };
}

/**
 * The lines of a paragraph as running text. Numbers of footnotes become marks where `isNote` knows the number; any other
 * raised number is text, and so is a power ("m2"). Parts of one line that stand apart are parted by a tab.
 */
export function runningText(
  lines: PdfLine[],
  vocabulary: Vocabulary,
  isNote: (number: string) => boolean,
): RunningText {
  let text = '';
  const marks: Mark[] = [];
  for (const [at, { runs, y, page }] of lines.entries()) {
    const before = lines[at - 1];
    const words = runs.map((run, place): Run => {
      const isText = 'mark' in run && (isPower(run.mark, runs[place - 1]) || !isNote(run.mark));
      return isText ? { text: run.mark } : run;
    });
    const next = textOf(words).trimStart();
    if (before && before.page === page && Math.abs(before.y - y) < 1) text = `${text.trimEnd()}\t`;
    else {
      const met = seam(text.trimEnd(), next, vocabulary);
      text = met.text + met.between;
    }
    for (const run of words) {
      if ('mark' in run) marks.push({ number: run.mark, at: text.length });
      else text += (text === '' || /\s$/.test(text) ? run.text.trimStart() : run.text).replace(/\u00ad(?!$)/g, '');
    }
  }
  const clean = text.trimEnd().replace(/\u00ad$/, '');
  return { text: clean, marks: marks.map(({ number, at }) => ({ number, at: Math.min(at, clean.length) })) };
}
