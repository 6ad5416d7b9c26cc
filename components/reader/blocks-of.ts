import type { Answer } from '../../lib/model/publicatie';
import type { From, Pair } from '../../lib/zaken/pairs-of';

/** An answer beside a question. */
export interface ShownAnswer {
  answer: From<Answer>;
  /** The sub-questions that it stands beside, in order; several when it answers them at once. */
  numbers: string[];
  /** The first of them, when it stands in full there and not here. */
  standsAt?: string;
}

/** What is shown side by side: a sub-question, or several in a row that are answered at once, and their answers. */
export interface Block {
  pairs: Pair[];
  answers: ShownAnswer[];
  /** Which set of questions in the document it is from: 1, and one more wherever the numbers begin again. */
  set: number;
}

/** Which set each pair is from. */
function setsOf(pairs: readonly Pair[]): number[] {
  let set = 1;
  let seen = new Set<string>();
  return pairs.map(({ number }) => {
    if (number === undefined) return set;
    if (seen.has(number)) {
      set++;
      seen = new Set();
    }
    seen.add(number);
    return set;
  });
}

function sameAnswers(a: Pair, b: Pair): boolean {
  return (
    a.answers.length > 0 &&
    a.answers.length === b.answers.length &&
    a.answers.every(({ entry }, at) => b.answers[at]?.entry === entry)
  );
}

/**
 * Sub-questions with their answers, in their order, each answer in full once: questions in a row that have the same
 * answers stand together, any other that shares one says where it stands.
 */
export function blocksOf(pairs: readonly Pair[]): Block[] {
  const sets = setsOf(pairs);
  const numbersBeside = new Map<Answer, string[]>();
  for (const { number, answers } of pairs) {
    for (const { entry } of answers) {
      numbersBeside.set(entry, [...(numbersBeside.get(entry) ?? []), ...(number === undefined ? [] : [number])]);
    }
  }
  const shown = new Set<Answer>();
  const blocks: Block[] = [];
  pairs.forEach((pair, at) => {
    const [set = 1, last] = [sets[at], blocks.at(-1)];
    const [before] = last?.pairs ?? [];
    if (last && before && last.set === set && sameAnswers(before, pair)) {
      last.pairs.push(pair);
      return;
    }
    const answers = pair.answers.map((answer): ShownAnswer => {
      const numbers = numbersBeside.get(answer.entry) ?? [];
      const [standsAt] = shown.has(answer.entry) ? numbers : [];
      return { answer, numbers, ...(standsAt === undefined ? {} : { standsAt }) };
    });
    for (const { answer } of answers) shown.add(answer.entry);
    blocks.push({ pairs: [pair], answers, set });
  });
  return blocks;
}
