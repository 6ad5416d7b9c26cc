import type { Answer } from './in-page/answer';
import type { QueryKind } from './queries/bench-query';

/** The number that this part of the numbers does not pass: 0.5 for the middle, 0.95 for all but a twentieth. */
export function percentile(numbers: readonly number[], part: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? Number.NaN;
}

/** Those about queries of these kinds. */
export function ofKinds(answers: readonly Answer[], kinds: readonly QueryKind[]): Answer[] {
  return answers.filter(({ kind }) => kinds.includes(kind));
}

/** Which part of the right documents was among so many first ones, from 0 to 1. */
export function among(answers: readonly Answer[], first: number): number {
  return answers.filter(({ place }) => place >= 0 && place < first).length / answers.length;
}
