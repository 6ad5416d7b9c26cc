import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addEntries } from '../../../../lib/search/index/add-entries';
import type { Entry } from '../../../../lib/search/index/entry';
import { openIndex } from '../../../../lib/search/index/open-index';
import type { SearchIndex, TermCount } from '../../../../lib/search/index/search-index';
import { editDistance } from '../../../../lib/search/words/edit-distance';
import { createMemoryStorage } from './memory-storage';
import { naiveStandings } from './naive-index';
import { entriesFrom } from './random-entries';

/** Random entries in two segments, and every term with the number of entries that hold it, in order. */
async function vocabularyOf(first: Entry[], second: Entry[]) {
  const storage = createMemoryStorage();
  await addEntries(storage, { removed: [], entries: first });
  await addEntries(storage, { removed: [], entries: second });
  const standings = naiveStandings([...first, ...second]);
  const all = [...standings].map(([term, byKey]) => ({ term, entries: byKey.size }));
  const index: SearchIndex = await openIndex(storage);
  return { index, all: all.sort((a, b) => (a.term < b.term ? -1 : 1)) };
}

const corpus = [entriesFrom(0, 4), entriesFrom(4, 4)] as const;
const letters = fc.oneof(fc.constantFrom('', 'd', 'ad', 'foto', 'lid:', 'lid:ka', 'x'), fc.string({ maxLength: 2 }));

/** The most frequent first, of equals the first in order. */
function inOrder(terms: readonly TermCount[]): TermCount[] {
  return [...terms].sort((a, b) => b.entries - a.entries || (a.term < b.term ? -1 : 1));
}

describe('the vocabulary', () => {
  it.each([1, 2])('finds the most frequent of the terms that begin with some letters, in %s segments', async (cut) => {
    await fc.assert(
      fc.asyncProperty(...corpus, letters, fc.integer({ min: 1, max: 5 }), async (first, second, some, most) => {
        const both = [...first, ...second];
        const { index, all } = await vocabularyOf(cut === 1 ? both : first, cut === 1 ? [] : second);
        const beginning = all.filter(({ term }) => term.startsWith(some) && !term.includes(':', some.length));
        const found = await index.vocabulary.frequentStartingWith(some, most);
        expect(inOrder(found).slice(0, most)).toEqual(inOrder(beginning).slice(0, most));
      }),
      { numRuns: 60 },
    );
  });

  it('finds terms, and the terms that begin with or hold some letters', async () => {
    await fc.assert(
      fc.asyncProperty(...corpus, letters, async (first, second, some) => {
        const { index, all } = await vocabularyOf(first, second);
        const { vocabulary } = index;
        const wanted = [some, 'drugs', 'lid:barbara', 'geen-woord', all[3]?.term ?? ''];
        expect(await vocabulary.find(wanted)).toEqual(all.filter(({ term }) => wanted.includes(term)));
        const beginning = all.filter(({ term }) => term.startsWith(some) && !term.includes(':', some.length));
        expect(await vocabulary.startingWith(some)).toEqual(beginning);
        if (some === '') return;
        const holding = all.filter(({ term }) => term.includes(some) && term !== some && !term.includes(':'));
        expect(await vocabulary.containing(some)).toEqual(holding);
      }),
    );
  });

  it('lists every word of letters within some errors, in which ij is one letter, and few others', async () => {
    const word = fc.constantFrom('telegam', 'drgus', 'fot', 'ijs', 'rechtercomissaris', 'bij', 'emial', 'een');
    await fc.assert(
      fc.asyncProperty(...corpus, word, fc.constantFrom(1, 2), async (first, second, typed, errors) => {
        const { index, all } = await vocabularyOf(first, second);
        const found = await index.vocabulary.resembling(typed, errors);
        const asTyped = (term: string) => term.replaceAll('ij', 'y');
        for (const { term, entries } of all.filter((each) => /^\p{L}+$/u.test(each.term))) {
          const distance = editDistance(asTyped(typed), asTyped(term)).whole;
          if (distance <= errors) expect(found).toContainEqual({ term, entries });
        }
        for (const { term } of found) {
          expect(term).toMatch(/^\p{L}+$/u);
          expect(Math.abs(asTyped(term).length - asTyped(typed).length)).toBeLessThanOrEqual(errors);
        }
      }),
    );
  });

  it('knows the values of filters as they are printed, the most frequent first', async () => {
    await fc.assert(
      fc.asyncProperty(...corpus, async (first, second) => {
        const { index } = await vocabularyOf(first, second);
        const counts = (['lid', 'onderwerp'] as const).map((filter) => {
          const values = [...first, ...second].flatMap((entry) =>
            entry.values.filter((each) => each.filter === filter),
          );
          return { filter, value: values[0]?.value ?? '', entries: values.length };
        });
        const expected = counts.filter(({ entries }) => entries > 0).sort((a, b) => b.entries - a.entries);
        expect(await index.filterValues()).toEqual(expected);
      }),
    );
  });
});
