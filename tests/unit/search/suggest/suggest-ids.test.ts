import { describe, expect, it } from 'vitest';
import { suggestIds } from '../../../../lib/search/suggest/suggest-ids';
import { fold } from '../../../../lib/search/words/fold';
import { wordsIn } from '../../../../lib/search/words/words-in';
import { memoryVocabulary } from '../memory-vocabulary';
import { seedDocuments } from '../seed-documents';

const FORMS = ['kv-tk-2024Z01211-h1', 'ah-ek-20232024-12', 'ah-tk-20072008-AH102', 'kv-2070824590', '215160000'];

/** The numbers of the seeds and some of other forms, as the index holds them: every word once. */
const numbers = [...seedDocuments().flatMap(({ id, vraagnummers }) => [id, ...vraagnummers]), ...FORMS];
const vocabulary = memoryVocabulary(
  new Map([...numbers, 'telegram 2024'].flatMap((text) => wordsIn(fold(text)).map(({ term }) => [term, 1] as const))),
);

describe('suggestIds', () => {
  it.each<[typed: string, found: string[]]>([
    ['2024Z0', ['2024Z01211', '2024Z02257']],
    ['2024z012', ['2024Z01211']],
    [' 2024Z012 ', ['2024Z01211']],
    ['kv-tk-2024z012', ['kv-tk-2024Z01211', 'kv-tk-2024Z01211-h1']],
    ['ah-tk-20232024-12', ['ah-tk-20232024-1262']],
    ['AH-EK-2', ['ah-ek-20232024-12']],
    ['ah-tk-20072008-ah', ['ah-tk-20072008-AH102']],
    ['kv-207', ['kv-2070824590']],
    ['215160', ['215160000']],
  ])('for %j are %j', async (typed, found) => {
    expect(await suggestIds(typed, vocabulary, 3)).toEqual(found);
  });

  it.each([
    ['2024', 'a year'],
    ['2024Z', 'a whole year of numbers'],
    ['telegram 2024Z0', 'a word before it'],
    ['2024Z01211', 'a number that is all there'],
    ['2031Z0', 'a number that is nowhere'],
    ['kv', 'letters'],
    ['kv-tk-', 'letters'],
    ['', 'nothing'],
  ])('are none for %j: %s', async (typed) => {
    expect(await suggestIds(typed, vocabulary, 3)).toEqual([]);
  });

  it('are at most so many', async () => {
    expect(await suggestIds('2024Z0', vocabulary, 1)).toEqual(['2024Z01211']);
  });
});
