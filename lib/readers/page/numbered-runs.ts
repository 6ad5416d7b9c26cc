import { parseQuestionNumbers, type SubHeading } from '../parts/question-numbers';
import { lineText } from './block-text';
import { endsRun } from './flow';
import type { PartRun } from './part-run';
import { isAnswerHeading, isQuestionHeading, isSetHeading } from './set-headings';

/** How the numbers of a set stand: as a paragraph of their own, before the text with or without a point, or as a list. */
type Style = 'alone' | 'point' | 'bare' | 'list';

interface Opening {
  style: Style;
  numbers: string[];
  lead: string;
}

/** Characters of a heading "Antwoord", with the white space of a hard-wrapped page. */
const LONGEST_HEADING = 200;
const ONLY_NUMBERS = /^\d{1,3}[a-z]?(?:(?:, ?|-|–| (?:en|&|t\/m|tot en met|-|–) )\d{1,3}[a-z]?){0,20}[.)]?$/i;

/** The number with which a paragraph begins; no more than its first characters are looked at. */
function openingOf(block: Element): Opening | undefined {
  if (!/^P$/i.test(block.tagName)) return undefined;
  const line = lineText(block);
  const alone =
    line.length < 40 && ONLY_NUMBERS.test(line) ? parseQuestionNumbers(line.replace(/[.)]$/, '')) : undefined;
  if (alone) return { style: 'alone', numbers: alone, lead: '' };
  const match = /^(\d{1,3})(?:([.)])(?: |(?=\p{L}))| )(?=\S)/u.exec(line.slice(0, 20));
  if (!match?.[1]) return undefined;
  return { style: match[2] ? 'point' : 'bare', numbers: [match[1]], lead: match[0].trimEnd() };
}

function itemsOf(list: Element): { item: Element; number: number }[] {
  let number = Number(list.getAttribute('start') ?? 1) - 1;
  const items = [...list.children].filter(({ tagName }) => /^LI$/i.test(tagName));
  return items.map((item) => {
    number = Number(item.getAttribute('value') ?? number + 1);
    return { item, number };
  });
}

function runsOf(section: Element[], part: SubHeading['part']): PartRun[] {
  const runs: PartRun[] = [];
  let style: Style | undefined;
  for (const block of section) {
    const isList = /^OL$/i.test(block.tagName) && (style === 'list' || style === undefined);
    if (isList) {
      style = 'list';
      for (const { item, number } of itemsOf(block)) {
        const blocks = [item];
        runs.push({ part, numbers: [String(number)], blocks, heading: null, nested: [], lead: '', hasHeading: true });
      }
      continue;
    }
    const opening = style === 'list' ? undefined : openingOf(block);
    if (!opening || opening.style !== (style ?? opening.style)) {
      runs.at(-1)?.blocks.push(block);
      continue;
    }
    style = opening.style;
    const { numbers, lead } = opening;
    const heading = style === 'alone' ? block : null;
    runs.push({ part, numbers, blocks: [block], heading, nested: [], lead, hasHeading: true });
  }
  return rises(runs) ? runs : [];
}

/** Whether numbers start at 1 and rise without a gap; anything else may be a paragraph that happens to begin so. */
function rises(runs: PartRun[]): boolean {
  return runs.flatMap(({ numbers }) => numbers).every((number, at) => number === String(at + 1));
}

/** What a block is the heading of, if it is one: of a set by its element, or "Antwoord" alone on a line. */
function headingFor(block: Element): SubHeading['part'] | undefined {
  if (isSetHeading(block)) {
    const line = lineText(block);
    return isAnswerHeading(line) ? 'antwoord' : isQuestionHeading(line) ? 'vraag' : undefined;
  }
  if (endsRun(block) || (block.textContent ?? '').length > LONGEST_HEADING) return undefined;
  return /^antwoord(?:en)?:?$/i.test(lineText(block)) ? 'antwoord' : undefined;
}

/** The blocks below each heading of a set, up to the next heading. */
function sectionsOf(flow: Element[]): { part: SubHeading['part']; blocks: Element[] }[] {
  const sections: { part: SubHeading['part']; blocks: Element[] }[] = [];
  let open = false;
  for (const block of flow) {
    const part = headingFor(block);
    if (part) {
      sections.push({ part, blocks: [] });
      open = true;
    } else if (endsRun(block)) open = false;
    else if (open) sections.at(-1)?.blocks.push(block);
  }
  return sections;
}

/**
 * The sub-questions and answers that are numbered paragraphs: below the heading of the questions the questions, below
 * the heading of the answers the answers. Each set must start at 1 and rise without a gap. Where both headings stand
 * together at the top it cannot be told what the first numbers below them are, unless a later heading says "Antwoord".
 */
export function numberedRuns(flow: Element[]): PartRun[] {
  const sections = sectionsOf(flow);
  return sections.flatMap(({ part, blocks }, at) => {
    const before = sections[at - 1];
    const noneAbove = before?.part === 'vraag' && runsOf(before.blocks, 'vraag').length === 0;
    if (part === 'vraag' || !noneAbove) return runsOf(blocks, part);
    const laterAnswers = sections.slice(at + 1).some((later) => later.part === 'antwoord');
    return laterAnswers ? runsOf(blocks, 'vraag') : [];
  });
}
