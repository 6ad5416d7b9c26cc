import type { Mark } from '../../model/publicatie';
import { textOfBlocks } from './block-text';
import { endsRun, flowOf } from './flow';
import { isSetHeading } from './set-headings';

const RUNNING_TEXT = /^(?:P|UL|OL|DL|BLOCKQUOTE|DIV|SECTION|ARTICLE)$/i;

function withMarks({ text, marks }: { text: string; marks: Mark[] }): { text?: string; marks?: Mark[] } {
  return { ...(text ? { text } : {}), ...(text && marks.length > 0 ? { marks } : {}) };
}

/** The remark on a page, without its heading: of a notice all of its text, on a question's page an explanation. */
export function remarkOn(body: Element): { text?: string; marks?: Mark[] } {
  const remarks = [...body.querySelectorAll('.kamervraagopmerking')].filter(
    (remark) => !remark.parentElement?.closest('.kamervraagopmerking'),
  );
  const headings = remarks.flatMap((remark) => [...remark.querySelectorAll('.kamervraagopmerking_kop')]);
  return withMarks(textOfBlocks(remarks, headings));
}

/** The running text of a notice that stands in no remark: what is below its headings. */
export function noticeText(body: Element): { text?: string; marks?: Mark[] } {
  const flow = flowOf(body);
  const start = flow.findLastIndex(isSetHeading) + 1;
  const blocks = flow.slice(start).filter((block) => RUNNING_TEXT.test(block.tagName) && !endsRun(block));
  return withMarks(textOfBlocks(blocks));
}
