import { openingsOf, runFrom, type Style } from './openings';
import type { PartRun } from './part-run';

/** The blocks below one heading of a numbered set. */
export interface Section {
  part: PartRun['part'];
  /** Whether its heading is "Antwoord" on a line of its own. */
  alone: boolean;
  blocks: Element[];
}

/** Whether a block has no text at all. */
export function isBlank(block: Element): boolean {
  return (block.textContent ?? '').trim() === '';
}

/**
 * Numbered questions with "Antwoord" below each and the answer below that: what comes first there is the answer, with
 * the question's number or without one, and the next number is the next question's. Undefined when anything else stands
 * where a number is expected, or a question has no answer: then a number may be that of a list. None when no question
 * is numbered.
 */
export function interleavedRuns(sections: Section[]): PartRun[] | undefined {
  const first = sections.findIndex(({ alone }) => alone);
  const above = sections.slice(0, first).flatMap(({ blocks }) => blocks);
  if (above.every((block) => openingsOf(block).length === 0)) return [];
  const runs: PartRun[] = [];
  let pending: PartRun[] = [];
  let style: Style | undefined;
  let asked = 0;
  let awaits = false;
  const answer = (run: PartRun) => {
    runs.push(run);
    pending = [];
    awaits = false;
  };
  for (const { alone, blocks } of sections) {
    awaits ||= alone;
    for (const block of blocks.filter((one) => !isBlank(one))) {
      const openings = openingsOf(block, style);
      if (openings.length === 0 && awaits) {
        const [question, ...others] = pending;
        const numbers = others.length === 0 ? (question?.numbers ?? []) : [];
        const run = { numbers, blocks: [block], heading: null, nested: [], lead: '', hasHeading: true };
        answer({ part: 'antwoord', ...run });
      } else if (openings.length === 0) {
        const run = runs.at(-1);
        if (!run) return undefined;
        run.blocks.push(block);
      }
      for (const opening of openings) {
        style = opening.style;
        if (awaits) {
          if (opening.numbers.join() !== pending.flatMap(({ numbers }) => numbers).join()) return undefined;
          answer(runFrom(opening, 'antwoord'));
          continue;
        }
        if (opening.numbers.some((number) => number !== String(++asked))) return undefined;
        const question = runFrom(opening, 'vraag');
        runs.push(question);
        pending.push(question);
      }
    }
  }
  return pending.length === 0 ? runs : undefined;
}
