import { describe, expect, it } from 'vitest';
import { lawContext, lawNames, writtenLaw } from '../../../components/popup/law-names';
import { acts } from '../../../lib/citations/data/acts';
import type { FilterValue } from '../../../lib/search/index/search-index';
import { readQuery } from '../../../lib/search/query/read-query';
import { withFilter } from '../../../lib/search/query/write-query';
import { createSuggester } from '../../../lib/search/suggest/suggest';

const TODAY = '2026-11-22';
const keys = acts.flatMap(({ id }) => (id ? [id.toLowerCase()] : []));
const suggester = createSuggester(
  keys.map((value): FilterValue => ({ filter: 'wet', value, entries: 1 })),
  lawNames,
);

function suggest(text: string) {
  return suggester.suggest(text, readQuery(text, lawContext(TODAY)), 5);
}

describe('laws', () => {
  it.each([
    ['sr', 'bwbr0001854'],
    ['strafrecht', 'bwbr0001854'],
    ['wetboek van strafv', 'bwbr0001903'],
    ['opiumw', 'bwbr0001941'],
    ['avg', '32016r0679'],
    ['evrm', 'bwbv0001000'],
  ])('are suggested for %j', (typed, key) => {
    expect(suggest(typed).map(({ value }) => value)).toContain(key);
  });

  it('are written with a name that is read as the same law', () => {
    const unwritten = keys.filter((key) => writtenLaw(key, TODAY) === undefined);
    for (const key of keys) {
      const value = writtenLaw(key, TODAY);
      if (value === undefined) continue;
      const written = withFilter('telegram ', { filter: 'wet', value });
      const { groups, unread } = readQuery(written, lawContext(TODAY));
      expect(unread).toEqual([]);
      expect(groups.at(-1)?.any).toMatchObject([{ kind: 'filter', filter: 'wet', values: [key] }]);
    }
    // A law whose names all mean a younger one by now.
    expect(unwritten.length).toBeLessThan(keys.length / 50);
  });

  it('are nothing by a key that no table has', () => {
    expect(lawNames('32099r9999')).toBeUndefined();
    expect(writtenLaw('32099r9999', TODAY)).toBeUndefined();
  });

  it.each([
    ['wet:Sr artikel:139h', 'bwbr0001854/139h'],
    ['artikel:13b wet:opiumwet', 'bwbr0001941/13b'],
  ])('with an article, %j, are one place', (query, key) => {
    const { groups } = readQuery(query, lawContext(TODAY));
    expect(groups).toMatchObject([{ any: [{ filter: 'wet', values: [key] }] }]);
  });
});

describe('a suggestion that is chosen', () => {
  it('takes the place of the words that led to it', () => {
    const text = 'naaktfoto wetboek van strafr';
    const [first] = suggest(text);
    if (!first) throw new Error('no suggestion');
    const value = writtenLaw(first.value, TODAY) ?? '';
    expect(withFilter(text, { filter: first.filter, value }, first.replaces)).toBe(`naaktfoto wet:${value} `);
  });
});
