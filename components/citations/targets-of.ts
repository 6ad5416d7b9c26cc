import type { Citation, Target } from '../../lib/model/citation';

/** Each target of a reference by itself: of a list or range every one, of "vragen 5 en 6" each question. */
export function targetsOf({ target, targets }: Citation): Target[] {
  if (targets && targets.length > 0) return targets;
  const { question = [] } = target;
  return question.length > 1 ? question.map((number) => ({ ...target, question: [number] })) : [target];
}
