import { addressOf } from '../../lib/identifiers/address';
import { parsePublicationId } from '../../lib/identifiers/publication-id';
import type { Antwoord, Kamervraag } from '../../lib/model/publicatie';
import type { Site } from '../../tests/e2e/harness/launch';
import { createCorpusGenerator } from '../corpus/corpus-generator';
import { seedDocuments, siteOf } from '../demo/site';

/** A site with as many documents at the end as at the beginning, so that what memory grows by is not what is stored. */
export interface SoakSite {
  site: Site;
  /** The ids of its pages. Going through all of them stores all that there will ever be. */
  ids: string[];
}

/** Questions that are made for this, each with its answer; with the seeds these are visited within the first hundred. */
const MADE = 40;

function questionOf({ answers: _, footnotes: __, aanhangselnummer: ___, ...antwoord }: Antwoord): Kamervraag {
  const [vraagnummer = ''] = antwoord.vraagnummers;
  const { ingezonden } = antwoord.dates;
  return {
    ...antwoord,
    kind: 'kamervraag',
    id: `kv-tk-${vraagnummer}`,
    dates: ingezonden ? { ingezonden } : {},
    answers: [],
    footnotes: [],
    aanhangsels: [antwoord.id],
  };
}

/**
 * The documents of the seeds, and made ones. The answers have two editions, by turns: a visit to one stores and indexes it
 * anew, while a question's page is the same every time.
 */
export function soakSite(): SoakSite {
  const seeds = seedDocuments();
  const { document } = createCorpusGenerator(seeds);
  const made = Array.from({ length: MADE }, (_, place) => document(place));
  const questions = made.map(questionOf);
  const editions = [0, 1].map((edition) => {
    const answersOf = (at: number) => made[(at + edition) % MADE]?.answers ?? [];
    return siteOf([...seeds, ...questions, ...made.map((antwoord, at) => ({ ...antwoord, answers: answersOf(at) }))]);
  });
  const ids = [...seeds, ...questions, ...made].map(({ id }) => id).filter(parsePublicationId);
  const served = new Map<string, number>();
  return {
    ids: ids.filter((id) => editions[0]?.(addressOf(id)).status === 200),
    site(url) {
      const times = served.get(url) ?? 0;
      served.set(url, times + 1);
      return editions[times % editions.length]?.(url);
    },
  };
}
