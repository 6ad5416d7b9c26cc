import { describe, expect, it } from 'vitest';
import { nextQuestion } from '../../../components/reader/next-question';

/** Questions of 300 pixels one below the other, the first of them at `top`. */
function questionsFrom(top: number, count = 4) {
  return Array.from({ length: count }, (_, at) => ({ top: top + 300 * at, bottom: top + 300 * (at + 1) }));
}

function go(top: number, focused: number, by: 1 | -1, line = 0): number | undefined {
  return nextQuestion(questionsFrom(top), focused, { by, line, height: 800 });
}

describe('nextQuestion', () => {
  it.each<[top: number, focused: number, by: 1 | -1, next: number | undefined, why: string]>([
    [500, -1, 1, 0, 'above all questions: the first'],
    [500, -1, -1, undefined, 'above all questions: none before'],
    [0, -1, 1, 1, 'at the first'],
    [-100, -1, 1, 1, 'in the first'],
    [-100, -1, -1, 0, 'in the first: where it begins'],
    [-400, -1, -1, 1, 'in the second: where it begins'],
    [-300, -1, -1, 0, 'at the second'],
    [0, 0, 1, 1, 'from the first, with the focus'],
    [0, 2, -1, 1, 'from the focus, whatever is at the top'],
    [-300, 3, 1, undefined, 'the last'],
    [0, 0, -1, undefined, 'the first'],
    [-900, 0, 1, undefined, 'the focus scrolled out of view: from what is at the top'],
    [-650, 0, 1, 3, 'the focus scrolled out of view above'],
    [100, 3, 1, 0, 'the focus below the window'],
  ])('from %d with the focus in %d, by %d: %j (%s)', (top, focused, by, next) => {
    expect(go(top, focused, by)).toBe(next);
  });

  it('reads from below what covers the top of the window', () => {
    expect(go(64, -1, 1, 64)).toBe(1);
    expect(go(64, -1, 1, 0)).toBe(0);
  });

  it('leads through all of them, and back, as each comes to the top', () => {
    for (const [by, from, to] of [
      [1, 0, 3],
      [-1, 3, 0],
    ] as const) {
      let at: number = from;
      for (let steps = 0; steps < 3; steps++) at = go(-300 * at, at, by) ?? Number.NaN;
      expect(at).toBe(to);
    }
  });

  it('has nowhere to go without questions', () => {
    expect(nextQuestion([], -1, { by: 1, line: 0, height: 800 })).toBeUndefined();
  });
});
