import { describe, expect, it } from 'vitest';
import { parseVergaderjaar } from '../../../lib/identifiers/vergaderjaar';
import { kamervraagId, parseVraagnummer } from '../../../lib/identifiers/vraagnummer';

describe('parseVergaderjaar', () => {
  it.each(['2023-2024', '2023–2024', '2023/24', '2023/2024', '20232024', '2023/-24', '2023 – 2024', ' 2023-24 '])(
    '%s',
    (text) => {
      expect(parseVergaderjaar(text)).toBe('2023-2024');
    },
  );

  it('crosses the century', () => {
    expect(parseVergaderjaar('1999/00')).toBe('1999-2000');
  });

  it.each(['2023-2025', '2023-34', '2023', '2024-2023', 'x2023-2024', '2023-20245', ''])('refuses %j', (text) => {
    expect(parseVergaderjaar(text)).toBeUndefined();
  });
});

describe('parseVraagnummer', () => {
  it.each([
    ['2024Z01211', '2024Z01211'],
    ['2024z01211', '2024Z01211'],
    [' 2070824590 ', '2070824590'],
    ['215160000', '215160000'],
  ])('%s', (text, expected) => {
    expect(parseVraagnummer(text)).toBe(expected);
  });

  it.each(['2024', '2024Y01211', 'vraag 2024Z01211', '2024Z012', ''])('refuses %j', (text) => {
    expect(parseVraagnummer(text)).toBeUndefined();
  });

  it('gives an id for numbers with a Z only', () => {
    expect(kamervraagId('2024Z02257')).toBe('kv-tk-2024Z02257');
    expect(kamervraagId('2070824590')).toBeUndefined();
  });
});
