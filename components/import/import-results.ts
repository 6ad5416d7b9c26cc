import type { FileLine, FileOutcome } from '../../lib/model/imported';

/** What files are listed by. What was skipped is only counted. */
export const GROUPS = ['notRead', 'backup', 'new', 'changed', 'same'] as const;
export type Group = (typeof GROUPS)[number];

/** What became of files so far, by group in the order in which they were read. */
export interface ImportResults {
  lines: Readonly<Record<Group, readonly FileLine[]>>;
  skipped: number;
}

export const NO_RESULTS: ImportResults = {
  lines: { notRead: [], backup: [], new: [], changed: [], same: [] },
  skipped: 0,
};

function groupOf(outcome: FileOutcome): Group | undefined {
  if (outcome === 'skipped') return undefined;
  return GROUPS.find((group) => group === outcome) ?? 'notRead';
}

/** The results with more of them. */
export function withLines({ lines, skipped }: ImportResults, more: readonly FileLine[]): ImportResults {
  const together = { ...lines };
  for (const group of GROUPS) {
    const added = more.filter(({ outcome }) => groupOf(outcome) === group);
    if (added.length > 0) together[group] = [...lines[group], ...added];
  }
  return { lines: together, skipped: skipped + more.filter(({ outcome }) => outcome === 'skipped').length };
}

/** How many files there are in all, skipped ones aside. */
export function countLines({ lines }: ImportResults): number {
  return GROUPS.reduce((sum, group) => sum + lines[group].length, 0);
}

/** The first lines of a group, or without one of all: what was not read first. */
export function firstLines({ lines }: ImportResults, group: Group | undefined, most: number): FileLine[] {
  const shown: FileLine[] = [];
  for (const one of group ? [group] : GROUPS) shown.push(...lines[one].slice(0, most - shown.length));
  return shown;
}
