import { TEXTS } from '../input';
import { replacedOnce, textMutation } from '../mutation';

/** Signs that look like others, or like nothing at all. */
const LIKE: [sign: RegExp, others: string[]][] = [
  [/a/, ['а', 'ａ', 'A', 'á', 'ɑ']],
  [/k/, ['к', 'K', 'ｋ']],
  [/-/, ['‐', '–', '−', '-\u200b', '--', '\u00ad']],
  [/Z/, ['Ζ', 'z', 'Ｚ', 'Z\u0301']],
  [/0/, ['０', '٠', 'O', 'О', '0\u200d']],
  [/1/, ['１', '١', 'l', '1\ufeff', '²']],
  [/2/, ['２', '\u202e2', '2\u2066', '٢']],
];
const IDS = /(?:kv|ah)-[tek]{2}-[\w-]+|\d{4}Z\d{4,5}|(?:kst|stb)-\d[\w-]+|\b\d{4}-\d{4}\b/g;

/** An id with a letter from another alphabet, a digit of another width, or a sign that nobody sees. */
export const lookAlikes = textMutation('look-alike ids', TEXTS, (text, random) => {
  let changed = text;
  for (let times = 1 + random.below(5); times > 0; times--) {
    const [sign, others] = random.of(LIKE);
    changed = replacedOnce(changed, IDS, random, (id) => id.replace(sign, random.of(others)));
  }
  return changed;
});
