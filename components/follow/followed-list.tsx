import { i18n } from '#i18n';
import type { FollowedQuestion } from '../../lib/model/follow';
import { formatMoment } from '../format-moment';
import { StatusBadge } from '../status-badge';
import { BellButton } from './bell-button';

interface Props {
  questions: FollowedQuestion[];
  unfollow(vraagnummer: string): void;
}

/** When it was asked for last, and what is the matter with that, in words. */
function checkedWords({ follow: { checked, problem, settled } }: FollowedQuestion): string {
  if (settled) return i18n.t('follow.settled');
  const when = checked ? i18n.t('follow.checked', [formatMoment(checked)]) : i18n.t('follow.notChecked');
  return problem ? `${when} ${i18n.t(`follow.problem.${problem}`)}` : when;
}

function Followed({ question, unfollow }: { question: FollowedQuestion; unfollow(): void }) {
  const { follow, title, id, status } = question;
  const name = title ?? follow.vraagnummer;
  return (
    <li>
      <div>
        <p>
          {id ? (
            <a href={`/reader.html?id=${encodeURIComponent(id)}`} lang="nl">
              {name}
            </a>
          ) : (
            name
          )}{' '}
          {follow.settled && status && <StatusBadge status={status} />}
        </p>
        <p class="hint">{checkedWords(question)}</p>
      </div>
      <BellButton followed press={unfollow} compact about={name} />
    </li>
  );
}

/** What is followed, each with when it was asked for last. */
export function FollowedList({ questions, unfollow }: Props) {
  return (
    <ul class="followed-list">
      {questions.map((question) => (
        <Followed
          key={question.follow.vraagnummer}
          question={question}
          unfollow={() => unfollow(question.follow.vraagnummer)}
        />
      ))}
    </ul>
  );
}
