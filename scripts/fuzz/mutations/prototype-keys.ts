import { TEXTS } from '../input';
import { insertedAt, replacedOnce, somewhere, textMutation } from '../mutation';

const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
  'length',
  'then',
  'toJSON',
];

/** Names that every object has of itself, as keys, ids, numbers, kinds, labels and names of fields. */
export const prototypeKeys = textMutation('prototype keys', TEXTS, (text, random, kind) => {
  const key = random.of(KEYS);
  if (kind === 'backup' && random.below(2) === 0) {
    const value = random.of(['{"polluted":true}', '["polluted"]', 'null', '1', '{"toString":null,"valueOf":null}']);
    return replacedOnce(text, /\{(?=")/g, random, () => `{"${key}":${value},`);
  }
  if (kind === 'backup') return replacedOnce(text, /"[^"\\]*"(?=\s*[:,}\]])/g, random, () => `"${key}"`);
  if (kind === 'text') return replacedOnce(text, /[\w-]+/g, random, () => key);
  if (random.below(3) === 0) {
    return insertedAt(
      text,
      somewhere(text, random, kind),
      `<meta name="DC.${key}" content="${key}"><${key}>x</${key}>`,
    );
  }
  return replacedOnce(text, /(?<==")[^"]*(?=")|(?<=>)[^<>\s]+(?=<\/)/g, random, () => key);
});
