import { describe, expect, it } from 'vitest';
import { createTextBuilder } from '../../../lib/readers/parts/text-builder';
import { urlIn } from '../../../lib/readers/parts/url-in';

describe('a web address in a text', () => {
  it.each([
    ['Zie https://www.example.nl/a_(b).', 'https://www.example.nl/a_(b'],
    ['(https://example.nl/a?b=c&d=1),', 'https://example.nl/a?b=c&d=1'],
    ['«https://example.nl»;', 'https://example.nl'],
    ['www.example.nl', undefined],
    ['https://, of toch niet', undefined],
    ['http://...', undefined],
    ['https://example.nl//.', 'https://example.nl//'],
  ])('%s', (text, expected) => {
    expect(urlIn(text)).toBe(expected);
  });

  it('is no longer than 2,000 characters, and is read before the test is given up', () => {
    expect(urlIn(`https://${'a.'.repeat(200_000)}`)).toHaveLength('https://'.length + 1999);
    expect(urlIn(`https://${'.'.repeat(200_000)}x`)).toBeUndefined();
  });
});

describe('a text of many pieces', () => {
  const build = (count: number) => {
    const builder = createTextBuilder();
    for (let at = 0; at < count; at++) {
      builder.add(' een  regel');
      builder.break('\n');
      builder.mark(String(at));
      builder.break('\n\n');
    }
    builder.add(' \n ');
    return builder.result();
  };

  it('is put together as a short one, with its marks in their places', () => {
    expect(build(2)).toEqual({
      text: 'een regel\n\neen regel',
      marks: [
        { number: '0', at: 9 },
        { number: '1', at: 20 },
      ],
    });
  });

  it('is put together before the test is given up, however many there are', () => {
    expect(build(100_000).text).toHaveLength(100_000 * 11 - 2);
  });
});
