import type { Corpus } from '../../model/corpus';
import type { Follow, FollowedQuestion } from '../../model/follow';
import type { CorpusDatabase } from '../database';
import { finalIdsOf } from '../final-ids';

async function questionOf(
  database: CorpusDatabase,
  corpus: Pick<Corpus, 'zaak'>,
  follow: Follow,
  today: string,
): Promise<FollowedQuestion> {
  const { publicaties, status } = await corpus.zaak(follow.vraagnummer, today);
  const news = new Set(await finalIdsOf(database, follow.news));
  const [first] = publicaties;
  return {
    follow,
    ...(first ? { title: first.title, id: first.id } : {}),
    ...(status ? { status } : {}),
    news: publicaties.filter(({ id }) => news.has(id)),
  };
}

/** What the corpus knows of the questions that are followed, on `today` (`YYYY-MM-DD`). */
export function followedQuestions(
  database: CorpusDatabase,
  corpus: Pick<Corpus, 'zaak'>,
  follows: Follow[],
  today: string,
): Promise<FollowedQuestion[]> {
  return Promise.all(follows.map((follow) => questionOf(database, corpus, follow, today)));
}
