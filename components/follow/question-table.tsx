import { useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { formatCount } from '../words';
import { type Choice, chooseQuestions, EVERYTHING, isLate, type ListedQuestion } from './list-questions';
import { QuestionFilters } from './question-filters';
import { QuestionRow } from './question-row';
import type { Bells } from './use-bell';

/** How many are shown, and how many more each time: a browser draws thousands of rows slowly. */
const AT_ONCE = 50;

interface Props {
  questions: ListedQuestion[];
  bells: Bells;
}

/** All open questions on this machine, with what narrows them down. */
export function QuestionTable({ questions, bells }: Props) {
  const [choice, setChoice] = useState<Choice>(EVERYTHING);
  const [most, setMost] = useState(AT_ONCE);
  const body = useRef<HTMLTableSectionElement>(null);
  const chosen = useMemo(
    () => chooseQuestions(questions, choice, bells.isFollowed),
    [questions, choice, bells.follows],
  );
  const change = (part: Partial<Choice>) => {
    setChoice({ ...choice, ...part });
    setMost(AT_ONCE);
  };
  const showMore = () => {
    setMost(most + AT_ONCE);
    // Who pressed the button goes on with the first question that it brought.
    requestAnimationFrame(() => body.current?.rows[most]?.querySelector('a')?.focus());
  };
  const late = chosen.filter(isLate).length;
  return (
    <div class="open-questions">
      <QuestionFilters questions={questions} choice={choice} change={change} />
      <p role="status" class="hint">
        {i18n.t('follow.count', chosen.length, [formatCount(chosen.length)])}{' '}
        {late > 0 && i18n.t('follow.countLate', late, [formatCount(late)])}
      </p>
      {chosen.length > 0 && (
        <table class="question-table" aria-labelledby="follow-open">
          <thead>
            <tr>
              <th scope="col">{i18n.t('follow.age')}</th>
              <th scope="col">{i18n.t('follow.question')}</th>
              <th scope="col">{i18n.t('follow.term')}</th>
              <th scope="col">
                <span class="visually-hidden">{i18n.t('follow.bell')}</span>
              </th>
            </tr>
          </thead>
          <tbody ref={body}>
            {chosen.slice(0, most).map((question) => (
              <QuestionRow
                key={question.key}
                question={question}
                followed={bells.isFollowed(question.key)}
                press={bells.follows && question.followable ? () => bells.press(question.key) : undefined}
              />
            ))}
          </tbody>
        </table>
      )}
      {chosen.length > most && (
        <button type="button" onClick={showMore}>
          {i18n.t('follow.more', [formatCount(Math.min(AT_ONCE, chosen.length - most))])}
        </button>
      )}
    </div>
  );
}
