import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { remembering } from '../../../lib/search/words/remembering';

/** A function that remembers, and the texts that it had to work for. */
function counted(most: number) {
  const worked: string[] = [];
  const shout = remembering(most, (text) => {
    worked.push(text);
    return text.toUpperCase();
  });
  return { shout, worked };
}

describe('remembering', () => {
  it('works once for a text that comes again', () => {
    const { shout, worked } = counted(2);
    expect(['a', 'b', 'a', 'b'].map(shout)).toEqual(['A', 'B', 'A', 'B']);
    expect(worked).toEqual(['a', 'b']);
  });

  it('remembers that nothing came of a text', () => {
    const { shout, worked } = counted(2);
    expect([shout(''), shout('')]).toEqual(['', '']);
    expect(worked).toEqual(['']);
  });

  it('begins anew when there are more different texts than it may remember', () => {
    const { shout, worked } = counted(2);
    for (const text of ['a', 'b', 'c', 'c', 'a']) shout(text);
    expect(worked).toEqual(['a', 'b', 'c', 'a']);
  });

  it('gives what the function gives, and never remembers more', () => {
    const texts = fc.array(fc.constantFrom(...'abcdefgh'), { maxLength: 60 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 5 }), (asked, most) => {
        const { shout, worked } = counted(most);
        for (const [at, text] of asked.entries()) {
          const before = worked.length;
          expect(shout(text)).toBe(text.toUpperCase());
          // What it need not work for is one of the last different texts that it worked for.
          if (worked.length === before) expect(worked.slice(-most), `at ${at}`).toContain(text);
        }
      }),
    );
  });
});
