import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { queryOfText } from '../../../../lib/search/query/query-of-text';
import { readQuery } from '../../../../lib/search/query/read-query';

describe('queryOfText', () => {
  it.each([
    [' “drugsadvertenties”\n op ', 'drugsadvertenties op'],
    ['telegram -drugs', 'telegram drugs'],
    ['„kosten -baten”', 'kosten baten'],
    ['Minister: ja', 'minister ja'],
    ['Tel:-112', 'tel 112'],
    ['--kosten', 'kosten'],
    ['status:laat (drugs)', 'status laat drugs'],
    ['telegram OF snapchat', 'telegram of snapchat'],
    ['advertent*', 'advertent'],
    ['2024Z01211, kst-28684-717 en ECLI:NL:HR:2019:2006', '2024Z01211, kst-28684-717 en ECLI:NL:HR:2019:2006'],
    ['artikel 3:40 BW', 'artikel 3:40 BW'],
    ['* - “”', '-'],
  ])('reads %j as %j', (text, query) => {
    expect(queryOfText(text)).toBe(query);
    const { groups, unread } = readQuery(query, { readLaw: () => undefined });
    expect(unread).toEqual([]);
    for (const { not, any } of groups) {
      expect(not).toBe(false);
      expect(any).toMatchObject([{ kind: 'word' }]);
    }
  });

  it('has words only when it is read, whatever was selected', () => {
    const part = fc.constantFrom('lid', 'Tel', '-', '*', ':', '"', '(', ')', ' ', '6', 'OF', '/');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 9 }), (parts) => {
        const text = parts.join('');
        const { groups } = readQuery(queryOfText(text), { readLaw: () => undefined });
        expect(
          groups.map(({ not, any }) => [not, any.length]),
          text,
        ).toEqual(groups.map(() => [false, 1]));
      }),
      { numRuns: 1500 },
    );
  });

  it('reads many stars before the test is given up', () => {
    expect(queryOfText(`woord ${'*'.repeat(50_000)}x`)).toHaveLength(50_007);
  });
});
