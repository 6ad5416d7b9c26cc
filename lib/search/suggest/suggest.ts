import type { Range } from '../../model/search';
import type { FilterValue } from '../index/search-index';
import type { Query } from '../query/query';
import { plainWords } from '../query/read-words';
import { fold } from '../words/fold';
import { wordsIn } from '../words/words-in';
import { errorsBetween } from './errors-between';
import { createNameWords } from './name-words';
import { type TypedWords, typedWords } from './typed-words';

/** A value of a filter that the words being typed may mean. */
export interface Suggestion extends FilterValue {
  /** As people know it: of a law its name, of others the value. */
  name: string;
  /** The stretch of the query that the filter would take the place of. */
  replaces: Range;
}

/** The names of a law: the one to show first. */
export type LawNames = readonly [name: string, ...others: string[]];

export interface Suggester {
  /**
   * What the words at the end of a query may mean, at most so many: those that more of the words say, then those that
   * hold the last one whole, then the most frequent. Typing errors are forgiven when nothing begins so. A value that the
   * query has as a filter is not among them. `text`: the query as typed.
   */
  suggest(text: string, query: Query, most: number): Suggestion[];
}

const LEAST_LETTERS = 2;
/** Words that stand in many names and tell of none. */
const PARTICLES = new Set('aan bij d de den der en het in la le met of op t te ten ter tot van voor'.split(' '));

/** One name of a value; a law has several. */
interface Name {
  value: FilterValue;
  shown: string;
  words: string[];
}

/** A name, and how the words that were typed answer to it. */
interface Match {
  name: Name;
  /** How many of them do, from the last one back. */
  run: number;
  /** Whether the last one is a whole word of it. */
  whole: boolean;
}

type Answers = (typed: string, word: string) => boolean;

const isBeginning: Answers = (typed, word) => word.startsWith(typed);
const isNear: Answers = (typed, word) => isBeginning(typed, word) || errorsBetween(typed, word) !== undefined;

function wordsOf(text: string): string[] {
  return wordsIn(fold(text)).map(({ term }) => term);
}

function namesOf(value: FilterValue, nameLaw: (key: string) => LawNames | undefined): Name[] {
  const names = value.filter === 'wet' ? nameLaw(value.value) : ([value.value] as const);
  return names?.map((name) => ({ value, shown: names[0], words: wordsOf(name) })) ?? [];
}

/** How typed words answer to a name, each to a word of its own; undefined when too few do, or none that tells which name is meant. */
function matchOf({ words, filter }: TypedWords, name: Name, answers: Answers): Match | undefined {
  const left = new Set(name.words);
  let [run, letters, telling] = [0, 0, false];
  for (const { term } of words.toReversed()) {
    const answering = [...left].filter((word) => answers(term, word));
    const word = answering.find((one) => one === term) ?? answering[0];
    if (word === undefined) break;
    left.delete(word);
    run++;
    letters += term.length;
    telling ||= answering.some((one) => !PARTICLES.has(one));
  }
  if (!telling || letters < LEAST_LETTERS || (filter && run < words.length)) return undefined;
  return { name, run, whole: name.words.includes(words.at(-1)?.term ?? '') };
}

/** Whether the query has this value as a filter already, with the same words. */
function isChosen({ filter, value }: FilterValue, { groups }: Query): boolean {
  const words = filter === 'wet' ? [value] : plainWords(fold(value));
  return groups.some(({ any }) =>
    any.some((clause) => {
      if (clause.kind !== 'filter' || clause.filter !== filter || !('values' in clause)) return false;
      const chosen = new Set(clause.values.map((term) => (filter === 'wet' ? term.replace(/\/.*/, '') : term)));
      return words.every((word) => chosen.has(word));
    }),
  );
}

function byBeginning(a: Match, b: Match): number {
  return b.run - a.run || Number(b.whole) - Number(a.whole) || b.name.value.entries - a.name.value.entries;
}

/** Those that resemble come nearest first, and stay so. */
function byResemblance(a: Match, b: Match): number {
  return b.run - a.run;
}

/** Makes suggestions from the values that filters can have. `nameLaw`: the names of a law by its key; none, and it is not suggested. */
export function createSuggester(
  values: readonly FilterValue[],
  nameLaw: (key: string) => LawNames | undefined,
): Suggester {
  const names = values.flatMap((value) => namesOf(value, nameLaw));
  const index = createNameWords(names.map(({ words }) => words));

  /** The names that hold any of these words and answer to all that can be. */
  function matching(words: readonly string[], typed: TypedWords, answers: Answers): Match[] {
    const found = new Set(words.flatMap((word) => index.namesWith(word)));
    return [...found].flatMap((at) => {
      const name = names[at];
      const match = name && (!typed.filter || name.value.filter === typed.filter) && matchOf(typed, name, answers);
      return match ? [match] : [];
    });
  }

  return {
    suggest(text, query, most) {
      const typed = typedWords(text, query);
      const last = typed?.words.at(-1)?.term;
      if (!typed || !last) return [];
      const beginning = matching(index.startingWith(last), typed, isBeginning).sort(byBeginning);
      const found =
        beginning.length > 0 ? beginning : matching(index.resembling(last), typed, isNear).sort(byResemblance);
      const best = new Map<FilterValue, Match>();
      for (const match of found) {
        const { value } = match.name;
        if (best.size < most && !best.has(value) && !isChosen(value, query)) best.set(value, match);
      }
      return Array.from(best.values(), ({ name: { value, shown }, run }) => ({
        ...value,
        name: shown,
        replaces: { start: typed.words.at(-run)?.start ?? 0, end: typed.end },
      }));
    },
  };
}
