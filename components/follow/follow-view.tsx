import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Publicatie } from '../../lib/model/publicatie';
import { viewAddress } from '../corpus/views';
import { useKeptFocus } from '../use-kept-focus';
import { formatCount } from '../words';
import { CheckNow } from './check-now';
import type { FollowViewServices } from './follow-view-services';
import { FollowedList } from './followed-list';
import { NewsList } from './news-list';
import { QuestionTable } from './question-table';
import { useBell } from './use-bell';
import { useFollowed } from './use-followed';
import { useOpenQuestions } from './use-open-questions';
import { WantedQuestion } from './wanted-question';
import './follow.css';

interface Props {
  services: FollowViewServices;
  /** The vraagnummer of a question whose bell was pressed on a page of the site. */
  wanted?: string | undefined;
}

/** Where nothing waits for an answer: how questions come here. */
function NoQuestions() {
  return (
    <>
      <p>{i18n.t('follow.none')}</p>
      <ul>
        <li>
          <a href={viewAddress('verzamelen')}>{i18n.t('follow.noneCollect')}</a>
        </li>
        <li>
          <a href={viewAddress('importeren')}>{i18n.t('follow.noneImport')}</a>
        </li>
        <li>{i18n.t('follow.noneBrowse')}</li>
      </ul>
    </>
  );
}

/** What came for the questions that are followed, what is followed, and all questions here that wait for an answer. */
export function FollowView({ services, wanted }: Props) {
  const bells = useBell(services);
  const followed = useFollowed(bells.follows, services);
  const { questions, pending, failed, reload } = useOpenQuestions(services);
  const [hadNews, setHadNews] = useState(false);
  // What is followed no more goes from the list, with the button that was pressed.
  const view = useRef<HTMLDivElement>(null);
  useKeptFocus(view);
  const news = followed?.filter((one) => one.news.length > 0) ?? [];
  // The heading stays when all is seen: who pressed the last button is there.
  useEffect(() => {
    if (news.length > 0) setHadNews(true);
  }, [news.length]);
  // What came for them stands in the list as well.
  const known = followed?.flatMap(({ follow }) => follow.known).join();
  const listed = useRef(known);
  useEffect(() => {
    if (listed.current !== undefined && known !== listed.current) reload();
    listed.current = known;
  }, [known, reload]);
  const seen = (vraagnummers: string[]) => void services.seen(vraagnummers).catch(console.error);
  const opened = (document: Publicatie) => void services.opened(document).catch(console.error);
  return (
    <div class="follow-view" ref={view} tabIndex={-1}>
      {wanted && bells.may !== 'private' && (
        <WantedQuestion
          vraagnummer={wanted}
          title={questions?.find(({ key }) => key === wanted)?.title}
          followed={bells.isFollowed(wanted)}
          services={services}
        />
      )}
      {(news.length > 0 || hadNews) && <NewsList questions={news} seen={seen} opened={opened} />}
      {followed && followed.length > 0 && (
        <section aria-labelledby="follow-followed">
          <h2 id="follow-followed">{i18n.t('follow.followed')}</h2>
          <FollowedList questions={followed} unfollow={bells.press} />
          {followed.some(({ follow }) => !follow.settled) && (
            <CheckNow services={services} mayAsk={bells.may === 'yes'} />
          )}
        </section>
      )}
      <section aria-labelledby="follow-open">
        <h2 id="follow-open">{i18n.t('follow.open')}</h2>
        {questions?.length !== 0 && <p class="hint">{i18n.t('follow.openHint')}</p>}
        {pending > 0 && <p class="hint">{i18n.t('popup.waiting', pending, [formatCount(pending)])}</p>}
        {failed && (
          <p role="alert">
            {i18n.t('follow.listFailed')}{' '}
            <button type="button" onClick={reload}>
              {i18n.t('popup.retry')}
            </button>
          </p>
        )}
        {questions && questions.length > 0 && <QuestionTable questions={questions} bells={bells} />}
        {questions?.length === 0 && pending === 0 && <NoQuestions />}
      </section>
      {bells.dialog}
    </div>
  );
}
