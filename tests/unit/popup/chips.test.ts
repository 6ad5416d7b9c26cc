import { describe, expect, it } from 'vitest';
import { lawContext } from '../../../components/popup/law-names';
import { queryChips, typedValue } from '../../../components/popup/query-chips';
import { readQuery } from '../../../lib/search/query/read-query';
import { withoutSpans } from '../../../lib/search/query/write-query';

const TODAY = '2026-11-22';

function chipsOf(text: string) {
  return queryChips(readQuery(text, lawContext(TODAY)));
}

describe('the chips of a query', () => {
  it.each<[query: string, chips: [not: boolean, values: string[], left: string][], why: string]>([
    // query, of each chip: behind a minus, what it says, the query without it
    ['telegram foto', [], 'words only'],
    ['telegram OF foto -drugs "naakte foto"', [], 'words, phrases and what must not be'],
    ['telegram lid:kuik', [[false, ['kuik'], 'telegram']], 'a filter'],
    ['lid:"Anne Kuik" telegram', [[false, ['Anne Kuik'], 'telegram']], 'in quotation marks'],
    ['minister:“Yeşilgöz-Zegerius”', [[false, ['Yeşilgöz-Zegerius'], '']], 'with its diacritics, as typed'],
    ['telegram -soort:brief', [[true, ['brief'], 'telegram']], 'a minus goes with it'],
    ['lid:kuik OF lid:slootweg foto', [[false, ['kuik', 'slootweg'], 'foto']], 'either of two is one'],
    ['lid:kuik OF telegram foto', [[false, ['kuik', 'telegram'], 'foto']], 'a filter or a word'],
    [
      'na:2023 foto voor:2024',
      [
        [false, ['2023'], 'foto voor:2024'],
        [false, ['2024'], 'na:2023 foto'],
      ],
      'two, in order',
    ],
    ['foto wet:Sr artikel:139h', [[false, ['Sr artikel:139h'], 'foto']], 'an article of a law'],
    ['wet:Sr foto artikel:139h drugs', [[false, ['Sr'], 'foto drugs']], 'an article with something before it'],
    ['artikel:139h -foto wet:Sr', [[false, ['Sr'], '-foto']], 'an article in front'],
    ['lid:kuik foto member:Kuik', [[false, ['kuik'], 'foto']], 'typed twice'],
    ['-partij:CDA foto -partij:CDA', [[true, ['CDA'], 'foto']], 'typed twice behind a minus'],
    ['lid:', [], 'a filter without a value'],
    ['wet:niets foto', [], 'what is no law'],
  ])('%j: %j (%s)', (query, chips) => {
    expect(
      chipsOf(query).map(({ not, any, spans }) => [
        not,
        any.map((clause) => typedValue(query, clause)),
        withoutSpans(query, spans).trim(),
      ]),
    ).toEqual(chips);
  });

  it('leave the others when one is taken out', () => {
    const query = 'lid:kuik telegram na:2023 -partij:CDA';
    for (const chip of chipsOf(query)) {
      const left = chipsOf(withoutSpans(query, chip.spans)).map(({ not, any }) => [not, any[0]?.kind]);
      const others = chipsOf(query).filter((other) => other.spans[0].start !== chip.spans[0].start);
      expect(left).toEqual(others.map(({ not, any }) => [not, any[0].kind]));
    }
  });
});
