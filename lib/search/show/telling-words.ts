import type { FoundWord } from '../searcher';

/** Words that say nothing by themselves; they are searched like any other, but not marked beside words that do. */
const FILLER = new Set(
  'aan al als bij dan dat de den der des deze die dit door een en er het hun ik in is je maar me met mijn na naar niet nog nu of om onder ons ook op over te tegen tot u uit uw van voor was wat we wel werd wie wij worden wordt zal ze zich zij zijn zo zou'.split(
    ' ',
  ),
);

/** The words that are worth marking: all of them when none says anything by itself. */
export function tellingWords(words: readonly FoundWord[]): FoundWord[] {
  const telling = words.filter(({ term }) => !FILLER.has(term));
  return telling.length > 0 ? telling : [...words];
}
