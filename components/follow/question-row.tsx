import { i18n } from '#i18n';
import { peopleLine } from '../popup/people-line';
import { formatCount, formatDate, formatList } from '../words';
import { BellButton } from './bell-button';
import { isLate, type ListedQuestion } from './list-questions';

interface Props {
  question: ListedQuestion;
  followed: boolean;
  /** Absent where nothing can be followed. */
  press?: (() => void) | undefined;
}

/** Until when the answer is due, and by how much that is over. What no document tells is not said. */
function Term({ question }: { question: ListedQuestion }) {
  const { status } = question;
  const late = isLate(question);
  const shown = late ? 'laat' : status.name === 'uitgesteld' ? 'uitgesteld' : 'open';
  return (
    <>
      <span class="ks-badge" data-status={shown}>
        {i18n.t(`follow.state.${shown}`)}
      </span>
      {status.term && (
        <span class="question-detail">
          {late
            ? i18n.t('follow.termOver', status.daysOver ?? 0, [
                formatCount(status.daysOver ?? 0),
                formatDate(status.term),
              ])
            : i18n.t('follow.termUntil', [formatDate(status.term)])}
        </span>
      )}
    </>
  );
}

/** One open question: how long it waits, what it is about and whose it is, until when, and its bell. */
export function QuestionRow({ question, followed, press }: Props) {
  const { key, id, title, people, groups, status } = question;
  return (
    <tr>
      <td class="question-age">
        {status.days !== undefined && <strong>{i18n.t('follow.days', status.days, [formatCount(status.days)])}</strong>}
        {status.ingezonden && <span class="question-detail">{formatDate(status.ingezonden)}</span>}
      </td>
      <th scope="row">
        <a href={`/reader.html?id=${encodeURIComponent(id)}`} lang="nl">
          {title || key}
        </a>
        <span class="question-detail">
          {peopleLine(people)} {groups.length > 0 && i18n.t('follow.to', [formatList(groups)])}
        </span>
      </th>
      <td>
        <Term question={question} />
      </td>
      <td>{press && <BellButton followed={followed} press={press} compact about={title || key} />}</td>
    </tr>
  );
}
