import { describe, expect, it } from 'vitest';
import { fillIn, formFor } from '../../../lib/language/fill-in';

describe('a text with values', () => {
  it.each<[string, unknown[], string]>([
    ['Zoek op ‘$1’', ['Telegram'], 'Zoek op ‘Telegram’'],
    ['$2 van $1', ['4', 3], '3 van 4'],
    ['$1 en $1', ['a'], 'a en a'],
    ['Niets hier', ['a'], 'Niets hier'],
    ['Zonder $1.', [], 'Zonder .'],
    ['$10', ['a'], 'a0'],
    ['$$1 kost $1', ['2'], '$1 kost 2'],
    ['5 $ of $', [], '5 $ of $'],
    ['Zoek op $1', ['$2', 'x'], 'Zoek op $2'],
    ['Zoek op $1', ['$&'], 'Zoek op $&'],
  ])('%s with %j is %s', (text, values, filled) => {
    expect(fillIn(text, values)).toBe(filled);
  });
});

describe('a text in forms', () => {
  it.each<[number, string, string]>([
    [0, 'geen | één | vele', 'geen'],
    [1, 'geen | één | vele', 'één'],
    [2, 'geen | één | vele', 'vele'],
    [0, 'één | vele', 'vele'],
    [1, 'één | vele', 'één'],
    [12, 'één | vele', 'vele'],
    [1.5, 'één | vele', 'vele'],
    [3, 'altijd', 'altijd'],
    [1, 'altijd', 'altijd'],
  ])('for %d of %s is %s', (count, text, form) => {
    expect(formFor(count, text)).toBe(form);
  });
});
