import { TEXTS } from '../input';
import { escaped, replacedOnce, textMutation } from '../mutation';

const DAYS = [
  '2024-02-30',
  '0000-00-00',
  '9999-12-31',
  '-271821-04-20',
  '275761-01-01',
  '2024-13-01',
  '20240101',
  '1-1-1',
  '29-02-2023',
  '31 februari 2024',
  '99 mei 9999',
];
const NUMBERS = [
  '-1',
  '0',
  '1e309',
  '1e-7',
  '9007199254740993',
  '99999999999999999999',
  '0x10',
  'NaN',
  '1.5',
  '-0',
  'null',
  'true',
  '4294967296',
];

/** Days that are in no calendar and numbers that are too large, too small, or none. */
export const outOfRange = textMutation('out of range', TEXTS, (text, random, kind) => {
  const days = /\d{4}-\d{2}-\d{2}|\d{1,2}-\d{1,2}-\d{4}|\d{1,2} [a-z]{3,9} \d{4}/g;
  if (random.below(2) === 0) return replacedOnce(text, days, random, () => random.of(DAYS));
  return replacedOnce(text, /(?<![\w-])\d+(?![\w-])/g, random, () => escaped(random.of(NUMBERS), kind));
});
