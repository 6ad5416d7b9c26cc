import type { Vocabulary } from '../index/search-index';
import type { LiveIndex } from './live-index';
import type { SoughtGroup } from './match-entries';
import { isSame, type Meaning, type MeantGroup } from './meaning-of';
import { seekFilter } from './seek-filter';
import { seekPhrase } from './seek-phrase';
import { seekWord } from './seek-word';
import type { Sought } from './sought';

/** What was meant and what was found for it. */
export interface Lookup {
  meant: readonly MeantGroup[];
  sought: readonly SoughtGroup[];
}

/** Where an index is looked up: its live entries, its words, and the day of today. */
export interface Place {
  live: LiveIndex;
  vocabulary: Vocabulary;
  /** `YYYY-MM-DD` */
  today: string;
}

async function seek(meaning: Meaning, { live, vocabulary, today }: Place): Promise<Sought> {
  if (meaning.kind === 'word') return seekWord(meaning.expansions, meaning.clause.parts, live);
  if (meaning.kind === 'filter') return seekFilter(meaning.clause, meaning.needs, live, today);
  const terms = meaning.places.flatMap((expansions) => expansions.map(({ term }) => term));
  return seekPhrase(meaning.places, meaning.clause.unfinished, await vocabulary.find(terms), live);
}

/** Looks up every clause of the groups. What stands for the same as in the lookup of an earlier tier is not read again. */
export async function seekGroups(meant: readonly MeantGroup[], place: Place, before?: Lookup): Promise<Lookup> {
  const sought = await Promise.all(
    meant.map(async ({ not, any }, group) => ({
      not,
      any: await Promise.all(
        any.map((meaning, clause) => {
          const known = before?.sought[group]?.any[clause];
          return known && isSame(before?.meant[group]?.any[clause], meaning) ? known : seek(meaning, place);
        }),
      ),
    })),
  );
  return { meant, sought };
}
