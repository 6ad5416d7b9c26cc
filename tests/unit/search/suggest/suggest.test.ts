import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FilterValue } from '../../../../lib/search/index/search-index';
import { readQuery } from '../../../../lib/search/query/read-query';
import { createSuggester, type LawNames } from '../../../../lib/search/suggest/suggest';
import { seedDocuments } from '../seed-documents';

const SR = 'bwbr0001854';
const SV = 'bwbr0001903';
const LAWS: Record<string, LawNames> = {
  [SR]: ['Wetboek van Strafrecht', 'WvSr', 'Sr'],
  [SV]: ['Wetboek van Strafvordering', 'WvSv', 'Sv'],
};

/** What the filters of the seeds can have, as an index over them would count it: in documents instead of entries. */
function seedValues(): FilterValue[] {
  const counts = new Map<string, FilterValue>();
  const add = (filter: FilterValue['filter'], value: string | undefined) => {
    if (!value) return;
    const key = `${filter} ${value}`;
    counts.set(key, { filter, value, entries: (counts.get(key)?.entries ?? 0) + 1 });
  };
  for (const { indieners, bewindspersonen, subjects } of seedDocuments()) {
    for (const { name, fractie } of indieners) [add('lid', name), add('partij', fractie)];
    for (const { name, role } of bewindspersonen) [add('minister', name), add('minister', role)];
    for (const subject of subjects) add('onderwerp', subject);
  }
  const laws: FilterValue[] = [
    { filter: 'wet', value: SR, entries: 5 },
    { filter: 'wet', value: SV, entries: 4 },
    { filter: 'wet', value: '32022r2065', entries: 2 },
  ];
  return [...counts.values(), ...laws].sort((a, b) => b.entries - a.entries);
}

const values = seedValues();
const suggester = createSuggester(values, (key) => LAWS[key]);
const context = { readLaw: (name: string) => Object.keys(LAWS).find((key) => LAWS[key]?.includes(name)) };

function suggest(text: string, most = 5) {
  return suggester.suggest(text, readQuery(text, context), most);
}

/** `lid Barbara Kathmann`, and what of the query it replaces. */
function told(text: string): [string, string][] {
  return suggest(text).map(({ filter, name, replaces }) => [
    `${filter} ${name}`,
    text.slice(replaces.start, replaces.end),
  ]);
}

describe('a suggestion', () => {
  it.each<[typed: string, first: string, replaces: string, why: string]>([
    ['kui', 'lid Anne Kuik', 'kui', 'the beginning of a name'],
    ['ann', 'lid Anne Kuik', 'ann', 'of any word of it'],
    ['anne ku', 'lid Anne Kuik', 'anne ku', 'of two'],
    ['kuik anne', 'lid Anne Kuik', 'kuik anne', 'in any order'],
    ['naaktfoto anne ku', 'lid Anne Kuik', 'anne ku', 'the words before stay'],
    ['Kuik ', 'lid Anne Kuik', 'Kuik', 'a space behind it'],
    ['KUI', 'lid Anne Kuik', 'KUI', 'in capitals'],
    ['yesilg', 'minister Dilan Yeşilgöz-Zegerius', 'yesilg', 'without its diacritics'],
    ['zeger', 'minister Dilan Yeşilgöz-Zegerius', 'zeger', 'behind a hyphen'],
    ['yeşilgöz-ze', 'minister Dilan Yeşilgöz-Zegerius', 'yeşilgöz-ze', 'with the hyphen'],
    ['cda', 'partij CDA', 'cda', 'a party'],
    ['strafr', 'wet Wetboek van Strafrecht', 'strafr', 'a law by its name'],
    ['sr', 'wet Wetboek van Strafrecht', 'sr', 'by an abbreviation'],
    ['wetboek van strafv', 'wet Wetboek van Strafvordering', 'wetboek van strafv', 'by several words'],
    ['kuijk', 'lid Anne Kuik', 'kuijk', 'a letter too many'],
    ['slotoweg', 'lid Evert Jan Slootweg', 'slotoweg', 'letters that changed places'],
    ['telegram OF kui', 'lid Anne Kuik', 'kui', 'behind OF'],
    ['lid:kui', 'lid Anne Kuik', 'lid:kui', 'a filter, half typed'],
    ['lid:"anne ku', 'lid Anne Kuik', 'lid:"anne ku', 'between quotation marks'],
    ['foto wet:strafr', 'wet Wetboek van Strafrecht', 'wet:strafr', 'what could not be read as a law'],
    ['lid:kuik evert', 'lid Evert Jan Slootweg', 'evert', 'beside another filter'],
  ])('for %j is %s', (typed, first, replaces) => {
    expect(told(typed)[0]).toEqual([first, replaces]);
  });

  it.each<[typed: string, why: string]>([
    ['', 'nothing typed'],
    ['k', 'one letter'],
    ['kuik k', 'one letter that is no part of the name before'],
    ['xqzv', 'what nothing resembles'],
    ['van', 'a word that tells of no name'],
    ['-kui', 'what must not be'],
    ['kui*', 'a word with a star'],
    ['"anne ku', 'a phrase'],
    ['"kuik"', 'a word between quotation marks'],
    ['lid:kuik ', 'a filter that is done'],
    ['lid:strafr', 'a value of another filter'],
    ['status:beant', 'a filter that has no names'],
    ['wet:Sr', 'what is a filter already'],
    ['lid:"anne kuik" kuik', 'a value that the query has as a filter'],
    ['wet:Sr strafre', 'a law that the query has as a filter'],
  ])('is not given for %j', (typed) => {
    expect(told(typed)).toEqual([]);
  });

  it('stands as high as its words say, then as it is frequent', () => {
    const some = createSuggester(
      [
        { filter: 'onderwerp', value: 'Recht en orde', entries: 9 },
        { filter: 'onderwerp', value: 'Rechtspraak', entries: 20 },
        { filter: 'onderwerp', value: 'Staatsrecht', entries: 30 },
        { filter: 'onderwerp', value: 'Rechtsbijstand', entries: 20 },
        { filter: 'minister', value: 'minister voor rechtsbescherming', entries: 21 },
      ],
      () => undefined,
    );
    const names = (text: string) =>
      some.suggest(text, readQuery(text, context), 5).map(({ name, entries }) => [name, entries]);
    expect(names('recht')).toEqual([
      ['Recht en orde', 9], // the whole word
      ['minister voor rechtsbescherming', 21],
      ['Rechtsbijstand', 20], // of equals the first in order
      ['Rechtspraak', 20],
    ]);
    expect(names('minister rechtsb')[0]).toEqual(['minister voor rechtsbescherming', 21]);
  });

  it('is given at most so many times, and once for each value', () => {
    expect(suggest('minister', 2)).toHaveLength(2);
    expect(suggest('wetboek').map(({ value }) => value)).toEqual([SR, SV]);
  });

  it('is not given for a law without a name', () => {
    expect(told('32022r')).toEqual([]);
  });
});

describe('suggestions of words that begin so', () => {
  /** By looking at every name. */
  function naive(typed: string): Set<string> {
    const holds = ({ value }: FilterValue) =>
      value
        .toLowerCase()
        .split(' ')
        .some((word) => word.startsWith(typed));
    return new Set(values.filter((one) => one.filter !== 'wet' && holds(one)).map(({ value }) => value));
  }

  it('are all that there are, the same each time', () => {
    const printed = values.filter(({ filter }) => filter !== 'wet').flatMap(({ value }) => value.split(' '));
    // Names that fold to other letters are in the table above.
    const words = printed.map((word) => word.toLowerCase()).filter((word) => /^[a-x]{4,}$/.test(word));
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.integer({ min: 2, max: 12 }), (word, length) => {
        const typed = word.slice(0, length);
        const found = suggest(typed, 1000).filter(({ filter }) => filter !== 'wet');
        const expected = naive(typed);
        for (const particle of ['voor', 'van', 'vo', 'va']) if (typed === particle) return;
        expect(new Set(found.map(({ value }) => value))).toEqual(expected);
        expect(suggest(typed, 1000)).toEqual(suggest(typed, 1000));
      }),
    );
  });
});
