import { describe, expect, it } from 'vitest';
import { queryOfText } from '../../../../lib/search/query/query-of-text';
import { readQuery } from '../../../../lib/search/query/read-query';

describe('queryOfText', () => {
  it.each([
    [' “drugsadvertenties”\n op ', 'drugsadvertenties op'],
    ['telegram -drugs', 'telegram drugs'],
    ['„kosten -baten”', 'kosten baten'],
    ['Minister: ja', 'minister ja'],
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
});
