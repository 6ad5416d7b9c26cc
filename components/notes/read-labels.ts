import { label as labelSchema } from '../../lib/model/note';
import { fold } from '../../lib/search/words/fold';

/** See `note` and `label` in lib/model. */
const MOST_LABELS = 50;
const LONGEST_LABEL = 60;

/** Why what was typed is no label: it holds a sign that a query gives a meaning, no letter or digit, or is too much. */
export type LabelProblem = 'sign' | 'noWord' | 'long' | 'many';

function problemOf(label: string): LabelProblem | undefined {
  if (/[":]/.test(label)) return 'sign';
  if (label.length > LONGEST_LABEL) return 'long';
  return labelSchema.safeParse(label).success ? undefined : 'noWord';
}

/** What came of typing labels. */
interface ReadLabels {
  labels: string[];
  /** What stays in the field: what is still being typed, or from what is no label on. */
  left: string;
  problem?: LabelProblem;
}

/** Whether two labels are one to who searches: capitals and diacritics make no difference. */
function isSame(one: string, other: string): boolean {
  return fold(one) === fold(other);
}

/**
 * Adds what was typed to the labels that are there, up to the last comma. One that is there already is not added again, and one
 * in use is spelled as it is in use.
 */
export function readLabels(there: readonly string[], typed: string, inUse: readonly string[]): ReadLabels {
  const labels = [...there];
  const pieces = typed.split(',');
  const left = pieces.pop() ?? '';
  for (const [at, piece] of pieces.entries()) {
    const label = piece.replace(/\s+/g, ' ').trim();
    if (label === '' || labels.some((one) => isSame(one, label))) continue;
    const problem = problemOf(label) ?? (labels.length === MOST_LABELS ? 'many' : undefined);
    if (problem) return { labels, left: [...pieces.slice(at), left].join(',').replace(/,+\s*$/, ''), problem };
    labels.push(inUse.find((one) => isSame(one, label)) ?? label);
  }
  return { labels, left };
}

/**
 * The labels in use that what is being typed may become, at most so many: those that begin so, then those that hold it, of
 * each the most used first. Those that are there already are not among them.
 */
export function suggestLabels(
  inUse: readonly string[],
  typed: string,
  there: readonly string[],
  most: number,
): string[] {
  const letters = fold(typed.trim());
  const free = inUse.filter((label) => !there.some((one) => isSame(one, label)));
  const beginning = free.filter((label) => fold(label).startsWith(letters));
  const holding = free.filter((label) => !beginning.includes(label) && fold(label).includes(letters));
  return [...beginning, ...holding].slice(0, most);
}
