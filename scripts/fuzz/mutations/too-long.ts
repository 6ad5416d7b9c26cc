import { TEXTS } from '../input';
import { insertedAt, placeOf, somewhere, textMutation, written } from '../mutation';

const FILLINGS = ['x', ' ', '\n', '0', '.', '-', '–', '(', '& ', 'é', '12, ', 'a b ', '\u00a0', '\u00ad', '/', 'ſ'];
const LENGTHS = [10_000, 100_000, 100_000, 1_000_000];
/** The value of an attribute, what a title or another short element says, a string of a backup. */
const VALUES = /(?<==")[^"<>]*(?=")|(?<=>)[^<>]+(?=<\/)|(?<=":")[^"\\]*(?=")/g;

/** Megabytes of the same in one value, behind what stood there. */
export const tooLong = textMutation('too long', TEXTS, (text, random, kind) => {
  const filling = random.of(FILLINGS);
  const long = filling.repeat(Math.ceil(random.of(LENGTHS) / filling.length)) + random.of(['', '1', 'x']);
  const at = placeOf(text, VALUES, random)?.end ?? somewhere(text, random, kind);
  return insertedAt(text, at, written(long, kind));
});
