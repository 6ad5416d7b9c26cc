import type { BenchQuery } from '../queries/bench-query';
import type { Answer } from './answer';
import { ask, database, firstAnswer, type OwnSearch, openOwn } from './own-search';

/** Milliseconds until the first results in a page in which nothing of the index was read. */
export async function openCold(query: string): Promise<number> {
  const start = performance.now();
  await firstAnswer(await openOwn(), query);
  return performance.now() - start;
}

async function answer(search: OwnSearch, { kind, query, right }: BenchQuery): Promise<Answer> {
  const start = performance.now();
  let first: number | undefined;
  let keys: string[] = [];
  for await (const { entries, done } of ask(search, query)) {
    if (entries.length > 0 || done) first ??= performance.now() - start;
    keys = entries.map(({ card }) => card.key);
  }
  const all = performance.now() - start;
  return { kind, first: first ?? all, all, place: right === undefined ? -1 : keys.indexOf(right) };
}

/**
 * Our own answers. Before each query the index is opened anew, so that nothing of the one before is remembered, and its
 * words are read, as the popup does as soon as the first results are painted.
 */
export async function ownAnswers(queries: BenchQuery[]): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const query of queries) {
    const search = await openOwn();
    await search.index.vocabulary.load();
    answers.push(await answer(search, query));
  }
  return answers;
}

/** Opens the databases and keeps them open for as long as the page is, as the background does while a page is read. */
export async function holdOpen(): Promise<void> {
  await database.open();
  await openOwn();
}
