import { isAnswerHeading, isQuestionHeading } from '../parts/set-heading-kind';
import { lineText } from './block-text';
import { endsRun } from './flow';
import { subHeadingOf } from './heading-text';
import { interleavedRuns, isBlank, type Section } from './interleaved-runs';
import { openingsOf, runFrom, type Style } from './openings';
import type { PartRun } from './part-run';
import { isSetHeading } from './set-headings';

/**
 * The parts of a section whose first block has a number: none where it has not, undefined where the numbers do not
 * start at 1 and rise without a gap. Those may be paragraphs that happen to begin so.
 */
function runsOf(section: Element[], part: PartRun['part']): PartRun[] | undefined {
  const runs: PartRun[] = [];
  let style: Style | undefined;
  for (const block of section) {
    if (runs.length === 0 && isBlank(block)) continue;
    const openings = openingsOf(block, style);
    if (openings.length === 0) {
      if (runs.length === 0) return [];
      runs.at(-1)?.blocks.push(block);
      continue;
    }
    style = openings[0]?.style;
    runs.push(...openings.map((opening) => runFrom(opening, part)));
  }
  const rises = numbersOf(runs).every((number, at) => number === String(at + 1));
  return rises ? runs : undefined;
}

function numbersOf(runs: PartRun[]): string[] {
  return runs.flatMap(({ numbers }) => numbers);
}

/** What a block is the heading of: of a set by its element, or "Antwoord" alone on a line; `ends` for another part. */
function headingFor(block: Element): Pick<Section, 'part' | 'alone'> | 'ends' | undefined {
  if (isSetHeading(block)) {
    const line = lineText(block);
    if (isAnswerHeading(line)) return { part: 'antwoord', alone: false };
    return isQuestionHeading(line) ? { part: 'vraag', alone: false } : 'ends';
  }
  if (endsRun(block)) return 'ends';
  const read = subHeadingOf(block);
  if (!read) return undefined;
  return read.part === 'antwoord' && read.numbers.length === 0 ? { part: 'antwoord', alone: true } : 'ends';
}

/** The blocks below each heading of a set, up to the next heading of any kind. */
function sectionsOf(flow: Element[]): Section[] {
  const sections: Section[] = [];
  let open = false;
  for (const block of flow) {
    const heading = headingFor(block);
    if (heading === 'ends') open = false;
    else if (heading) {
      sections.push({ ...heading, blocks: [] });
      open = true;
    } else if (open) sections.at(-1)?.blocks.push(block);
  }
  return sections;
}

/** Sections of questions with the sections of answers behind them. */
function groupsOf(sections: Section[]): Section[][] {
  const groups: Section[][] = [];
  for (const [at, section] of sections.entries()) {
    const isNext = section.part === 'antwoord' || sections[at - 1]?.part === 'vraag';
    if (groups.length > 0 && isNext) groups.at(-1)?.push(section);
    else groups.push([section]);
  }
  return groups;
}

/**
 * First all questions, then all answers. Where the headings of both stand together at the top it cannot be told what
 * the first numbers below them are, unless a later heading says "Antwoord".
 */
function runsInTurn(group: Section[]): PartRun[] | undefined {
  const runs: PartRun[] = [];
  let before: PartRun[] = [];
  for (const [at, { part, alone, blocks }] of group.entries()) {
    const noneAbove = group[at - 1]?.part === 'vraag' && before.length === 0;
    const laterAnswers = group.slice(at + 1).some((later) => later.part === 'antwoord');
    const isAsked = part === 'vraag' || (noneAbove && laterAnswers);
    const found = noneAbove && !isAsked ? [] : runsOf(blocks, isAsked ? 'vraag' : 'antwoord');
    const asked = numbersOf(runs.filter((run) => run.part === 'vraag'));
    // An answer to a question that is not there may be the next question.
    const isStrange = !isAsked && asked.length > 0 && numbersOf(found ?? []).some((number) => !asked.includes(number));
    if ((!found || isStrange) && alone) return undefined;
    before = found && !isStrange ? found : [];
    runs.push(...before);
  }
  return runs;
}

/** A lone "Antwoord" is the heading of all answers when numbers stand below it, and else that of one. */
function groupRuns(group: Section[]): PartRun[] | undefined {
  const [first, second] = group.filter(({ alone }) => alone);
  const isOfAll = !second && (!first || runsOf(first.blocks, 'antwoord')?.length !== 0);
  return isOfAll ? runsInTurn(group) : interleavedRuns(group);
}

/**
 * The sub-questions and answers that are numbered paragraphs: below the heading of the questions the questions, below
 * the heading of the answers the answers, or each question with its answer below "Antwoord". Numbers must start at 1 and
 * rise without a gap. `isUncertain` when some of them could be those of something else, and are left out.
 */
export function numberedRuns(flow: Element[]): { runs: PartRun[]; isUncertain: boolean } {
  const found = groupsOf(sectionsOf(flow)).map(groupRuns);
  return { runs: found.flatMap((runs) => runs ?? []), isUncertain: found.includes(undefined) };
}
