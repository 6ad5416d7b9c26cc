import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuery } from '../../../../lib/search/query/read-query';
import { withFilter, withoutSpan } from '../../../../lib/search/query/write-query';
import { fold } from '../../../../lib/search/words/fold';
import { wordsIn } from '../../../../lib/search/words/words-in';

const context = { readLaw: () => undefined };

/** The query without its clause that was typed like this. */
function without(text: string, part: string): string {
  const start = text.indexOf(part);
  return withoutSpan(text, { start, end: start + part.length });
}

describe('a query without a clause', () => {
  it.each([
    ['boete lid:kat straf', 'lid:kat', 'boete straf'],
    ['boete  lid:kat', 'lid:kat', 'boete'],
    ['lid:kat boete ', 'lid:kat', 'boete '],
    ['lid:kat', 'lid:kat', ''],
    ['a OR lid:kat', 'lid:kat', 'a'],
    ['a OR lid:kat b', 'lid:kat', 'a b'],
    ['lid:kat OF b', 'lid:kat', 'b'],
    ['x lid:kat OR b', 'lid:kat', 'x b'],
    ['a OR lid:kat OR b', 'lid:kat', 'a OR b'],
    ['lid:"a b"-kat', 'lid:"a b"', 'kat'],
    ['(lid:kat) -a', '(lid:kat)', '-a'],
    ['OR lid:kat', 'lid:kat', 'OR'],
  ])('%j without %j is %j', (text, part, expected) => {
    expect(without(text, part)).toBe(expected);
  });
});

describe('a query with a filter', () => {
  it.each([
    ['', 'kathmann', 'lid:kathmann '],
    ['boete', 'kathmann', 'boete lid:kathmann '],
    ['boete ', 'Barbara Kathmann', 'boete lid:"Barbara Kathmann" '],
    ['boete', 'Van der "Plas"', 'boete lid:"Van der Plas" '],
    ['"de wet', 'kathmann', '"de wet" lid:kathmann '],
    ['boete', 'GroenLinks-PvdA', 'boete lid:GroenLinks-PvdA '],
    ['boete', '(a)', 'boete lid:"(a)" '],
    ['boete', 'EU: AI', 'boete lid:"EU: AI" '],
    ['boete', 'EU:AI', 'boete lid:"EU:AI" '],
    ['boete', '6:162', 'boete lid:6:162 '],
  ])('%j and %j is %j', (text, value, expected) => {
    expect(withFilter(text, { filter: 'lid', value })).toBe(expected);
  });

  it.each([
    ['boete kath', 'kath', 'boete lid:kathmann '],
    ['kath boete', 'kath', 'lid:kathmann boete'],
    ['boete -kath', '-kath', 'boete -lid:kathmann '],
    ['a OR kath', 'kath', 'a OR lid:kathmann '],
    ['lid:kath', 'lid:kath', 'lid:kathmann '],
    ['boete "kath', '"kath', 'boete lid:kathmann '],
    ['--kath', '--kath', 'lid:kathmann '],
    ['"x"-kath', '-kath', '"x" lid:kathmann '],
    ['(-kath', '-kath', '( -lid:kathmann '],
    ['kath"-boete"-straf', 'kath', 'lid:kathmann "-boete"-straf'],
  ])('in %j instead of %j is %j', (text, part, expected) => {
    const start = text.indexOf(part);
    const written = withFilter(text, { filter: 'lid', value: 'kathmann' }, { start, end: start + part.length });
    expect(written).toBe(expected);
  });

  it('has no minus that nobody typed', () => {
    const part = fc.constantFrom('kath', '-', '"', '“', '(', ')', '/', ':', ' ', 'lid:', 'OF');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const typed = parts.join('');
        const { groups } = readQuery(typed, context);
        for (const { not, any } of groups) {
          const [{ span }] = any;
          const written = withFilter(typed, { filter: 'partij', value: 'CDA' }, span);
          for (const text of [written, withoutSpan(typed, span)]) {
            const counted = readQuery(text, context).groups.filter((group) => group.not);
            expect(counted.length, `${typed} → ${text}`).toBeLessThanOrEqual(
              groups.filter((group) => group.not).flatMap(({ any, repeats = [] }) => [...any, ...repeats]).length,
            );
          }
          if (any.length > 1) continue;
          const chosen = readQuery(written, context).groups.filter(
            ({ any: [clause] }) => clause.kind === 'filter' && clause.filter === 'partij',
          );
          expect(
            chosen.map((group) => group.not),
            `${typed} → ${written}`,
          ).toEqual([not]);
        }
      }),
      { numRuns: 600 },
    );
  });

  it('has a label between quotation marks, being one label', () => {
    expect(withFilter('', { filter: 'label', value: 'woo' })).toBe('label:"woo" ');
  });

  it('has that filter when it is read, whatever was typed before and however long it is', () => {
    const part = fc.constantFrom(
      'boete',
      '"',
      '“de wet”',
      '-',
      'OR',
      'lid:',
      'soort:vraag',
      'é',
      '(',
      ')',
      '*',
      '- ',
      'x '.repeat(240),
    );
    const text = fc.array(part, { maxLength: 5 }).map((parts) => parts.join(' '));
    const value = fc.oneof(
      fc.constantFrom('Barbara Kathmann', 'Dion Graus', 'van der Plas', 'Ĳsbrand', 'O’Neill', '139h', 'a*', '-b'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    );
    fc.assert(
      fc.property(text, value, (typed, wanted) => {
        const words = wordsIn(fold(wanted.replace(/["“”„‟«»＂]/g, ' ')));
        fc.pre(words.length > 0);
        const written = withFilter(typed, { filter: 'lid', value: wanted });
        const clauses = readQuery(written, context).groups.flatMap(({ not, any }) => (not ? [] : any));
        const terms = words.map(({ term }) => term);
        expect(
          clauses.some(
            (clause) =>
              clause.kind === 'filter' && clause.filter === 'lid' && clause.values.every((one) => terms.includes(one)),
          ),
          written,
        ).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});
