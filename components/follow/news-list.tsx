import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { documentDay } from '../../lib/model/document-day';
import type { FollowedQuestion } from '../../lib/model/follow';
import type { Publicatie } from '../../lib/model/publicatie';
import { formatDate } from '../words';
import { newsAddress } from './news-address';
import { newsWords } from './news-words';

interface Props {
  questions: FollowedQuestion[];
  seen(vraagnummers: string[]): void;
  /** One document is opened: only that is no news any more. */
  opened(document: Publicatie): void;
}

function NewsLink({ document, open }: { document: Publicatie; open(): void }) {
  const day = documentDay(document);
  return (
    <li>
      <a href={newsAddress(document)} onClick={open} onAuxClick={({ button }) => button === 1 && open()}>
        {newsWords(document)}
      </a>
      {day && <span class="hint"> {formatDate(day)}</span>}
    </li>
  );
}

/** What came for questions that are followed, until the person has seen it. */
export function NewsList({ questions, seen, opened }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const numbersOf = (some: FollowedQuestion[]) => some.map(({ follow }) => follow.vraagnummer);
  // The button that was pressed goes away with what it stands beside.
  const press = (some: FollowedQuestion[]) => {
    seen(numbersOf(some));
    heading.current?.focus();
  };
  return (
    <section aria-labelledby="follow-news">
      <h2 id="follow-news" tabIndex={-1} ref={heading}>
        {i18n.t('follow.news')}
      </h2>
      <div role="status">{questions.length === 0 && <p class="hint">{i18n.t('follow.newsNone')}</p>}</div>
      <ul class="news-list">
        {questions.map((one) => (
          <li key={one.follow.vraagnummer}>
            <p lang="nl">{one.title ?? one.follow.vraagnummer}</p>
            <ul>
              {one.news.map((document) => (
                <NewsLink key={document.id} document={document} open={() => opened(document)} />
              ))}
            </ul>
            <button type="button" onClick={() => press([one])}>
              {i18n.t('follow.seen')}
              <span class="visually-hidden">
                : <span lang="nl">{one.title ?? one.follow.vraagnummer}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {questions.length > 1 && (
        <button type="button" onClick={() => press(questions)}>
          {i18n.t('follow.seenAll')}
        </button>
      )}
    </section>
  );
}
