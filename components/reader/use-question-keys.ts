import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { nextQuestion } from './next-question';
import { stepOfKey } from './step-of-key';

/** The keys between sub-questions. */
const QUESTION_KEYS = { next: 'j', previous: 'k' };

/** Where reading begins in the window: below the bar of the found words, as what is gone to does. */
function readingLine(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart) || 0;
}

function stretchOf(question: HTMLElement) {
  const { top } = question.getBoundingClientRect();
  const block = question.closest('.pair') ?? question;
  return { top, bottom: block.getBoundingClientRect().bottom };
}

/** The question that the focus is in, or whose answer it is in; -1 for none. Beside one answer the last of several. */
function focusedAmong(questions: HTMLElement[]): number {
  const { activeElement } = document;
  const own = questions.findIndex((question) => question.contains(activeElement));
  const block = activeElement?.closest('.pair');
  return own >= 0 || !block ? own : questions.findLastIndex((question) => block.contains(question));
}

/** Has j and k lead from sub-question to sub-question, the focus with them, while `isOn`. */
export function useQuestionKeys(main: RefObject<HTMLElement | null>, isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return undefined;
    const onKey = (event: KeyboardEvent) => {
      const by = stepOfKey(event, QUESTION_KEYS);
      const questions = [...(main.current?.querySelectorAll<HTMLElement>('.question') ?? [])];
      const height = document.documentElement.clientHeight;
      const next =
        by && nextQuestion(questions.map(stretchOf), focusedAmong(questions), { by, line: readingLine(), height });
      const question = next === undefined ? undefined : questions[next];
      if (!question) return;
      question.scrollIntoView({ behavior: 'instant' });
      question.focus({ preventScroll: true });
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isOn]);
}
