import { endsRun } from './flow';
import { subHeadingOf } from './heading-text';
import type { PartRun } from './part-run';
import { isSetHeading } from './set-headings';

/**
 * The sub-questions and answers in blocks where each has a heading ("Vraag 3", "Antwoord 1 en 2") and nothing around
 * it: from that heading to the next. Headings without a number count only on a page with the heading of a set: "Vragen"
 * may stand above anything.
 */
export function headingRuns(flow: Element[]): PartRun[] {
  const runs: PartRun[] = [];
  let open = false;
  for (const block of flow) {
    const read = endsRun(block) ? undefined : subHeadingOf(block);
    if (read) {
      const hasHeading = read.numbers.length > 0;
      runs.push({ ...read, blocks: [block], heading: block, nested: [], lead: '', hasHeading });
      open = true;
    } else if (endsRun(block)) open = false;
    else if (open) runs.at(-1)?.blocks.push(block);
  }
  const says = runs.some(({ numbers }) => numbers.length > 0) || flow.some(isSetHeading);
  return says ? runs : [];
}
