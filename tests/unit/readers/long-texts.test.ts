import { describe, expect, it } from 'vitest';
import { createTextBuilder } from '../../../lib/readers/parts/text-builder';
import { urlIn } from '../../../lib/readers/parts/url-in';

describe('a web address in a text', () => {
  it.each([
    ['Zie https://www.example.nl/a_(b).', 'https://www.example.nl/a_(b'],
    ['(https://example.nl/a?b=c&d=1),', 'https://example.nl/a?b=c&d=1'],
    ['«https://example.nl»;', 'https://example.nl'],
    ['www.example.nl', undefined],
  ])('%s', (text, expected) => {
    expect(urlIn(text)).toBe(expected);
  });

  it('is no longer than 2,000 characters, and read in a moment', () => {
    const started = performance.now();
    expect(urlIn(`https://${'a.'.repeat(200_000)}`)).toHaveLength('https://'.length + 1999);
    urlIn(`https://${'.'.repeat(200_000)}x`);
    expect(performance.now() - started).toBeLessThan(500);
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

  it('takes no more time for each piece than a short one', () => {
    build(1000);
    const started = performance.now();
    expect(build(100_000).text).toHaveLength(100_000 * 11 - 2);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
