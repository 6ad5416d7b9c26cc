import type { Corpus } from '../../model/corpus';
import type { Follows } from '../../model/follow';
import { today } from '../../zaken/days';
import { repliesIn } from './replies-in';

/** Follows a question from now on: the notices and answers that the corpus holds are no news. */
export async function followQuestion(
  vraagnummer: string,
  follows: Pick<Follows, 'add'>,
  corpus: Pick<Corpus, 'zaak'>,
): Promise<void> {
  const zaak = await corpus.zaak(vraagnummer, today(new Date()));
  await follows.add(
    vraagnummer,
    repliesIn(zaak).map(({ id }) => id),
  );
}
