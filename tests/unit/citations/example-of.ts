import type { Act } from '../../../lib/citations/data/act';

const SENTENCE = {
  law: 'Dat volgt uit artikel 3 van',
  treaty: 'Op grond van artikel 3 van',
  eu: 'Dat vereist artikel 3 van',
};

/**
 * A sentence that cites an article of an act: the row's own, or the usual one for its kind. The articles of a book of a
 * code, and those numbered `3:2`, are cited by their own numbers.
 */
export function exampleOf({ example, kind, name, numbering }: Act): string {
  const usual = numbering === 'colon' ? SENTENCE[kind].replace('3', '3:2') : SENTENCE[kind];
  return example ?? `${usual} de ${name}.`;
}
