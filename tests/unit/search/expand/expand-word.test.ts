import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createExpander } from '../../../../lib/search/expand/create-expander';
import { expandFilter } from '../../../../lib/search/expand/expand-filter';
import { expandPhrase } from '../../../../lib/search/expand/expand-phrase';
import { expandWhole, expandWord } from '../../../../lib/search/expand/expand-word';
import { countLetters } from '../../../../lib/search/query/count-letters';
import type { FilterClause, WordClause } from '../../../../lib/search/query/query';
import type { Tier } from '../../../../lib/search/searcher';
import { fold } from '../../../../lib/search/words/fold';
import { wordsIn } from '../../../../lib/search/words/words-in';
import { memoryVocabulary } from '../memory-vocabulary';
import { naiveExpand, naiveFilter, naivePhrase, naiveWhole } from '../naive-expand';
import { seedDocuments } from '../seed-documents';

const span = { start: 0, end: 0 };

function word(term: string, more: Partial<WordClause> = {}): WordClause {
  return {
    kind: 'word',
    term,
    letters: countLetters(term),
    parts: [],
    prefix: false,
    unfinished: false,
    span,
    ...more,
  };
}

function counts(...terms: (string | [string, number])[]): Map<string, number> {
  return new Map(terms.map((term) => (typeof term === 'string' ? [term, 1] : term)));
}

/** Each term with its kind, in order. */
async function meaning(clause: WordClause, tier: Tier, terms: Map<string, number>): Promise<string[]> {
  return (await expandWord(clause, tier, memoryVocabulary(terms))).map(({ term, kind }) => `${kind} ${term}`);
}

describe('what a word stands for', () => {
  const terms = counts(
    ['verbod', 5],
    'verboden',
    ['verbieden', 3],
    'samenscholingsverbod',
    'verbodsbord',
    'rookverboden',
  );

  it.each<[string, WordClause, Tier, string[]]>([
    ['itself and its forms at first', word('verbod'), 0, ['whole verbod', 'form verbieden', 'form verboden']],
    ['no beginnings when it is finished', word('verbod'), 1, ['whole verbod', 'form verbieden', 'form verboden']],
    ['beginnings when it is not', word('verbods', { unfinished: true }), 1, ['prefix verbodsbord']],
    [
      'parts in the third tier',
      word('verbod'),
      2,
      [
        'whole verbod',
        'form verbieden',
        'form verboden',
        'part rookverboden',
        'part samenscholingsverbod',
        'part verbodsbord',
      ],
    ],
    ['with a star what begins so', word('verbods', { prefix: true }), 0, ['whole verbodsbord']],
    ['between quotation marks nothing else', word('verbod', { exact: true }), 3, ['whole verbod']],
    ['one error in four letters or more', word('verbpd'), 3, ['error verbod']],
    [
      'no error where more than two entries hold it',
      word('verbieden'),
      3,
      ['whole verbieden', 'form verbod', 'form verboden'],
    ],
    ['nothing when nothing is like it', word('belasting'), 3, []],
  ])('is %s', async (_, clause, tier, expected) => {
    expect(await meaning(clause, tier, terms)).toEqual(expected);
  });

  it('counts an ij as one letter', async () => {
    expect(await meaning(word('bedraf'), 3, counts('bedrijf', 'bedrog'))).toEqual(['error bedrijf']);
    expect(await meaning(word('ijs'), 2, counts('parijs'))).toEqual([]);
  });

  it('never takes one number for another', async () => {
    expect(await meaning(word('20231'), 3, counts('20232', '2023z'))).toEqual([]);
  });

  it('finds the beginning of a longer word behind an error while it is being typed', async () => {
    const longer = counts('telegramkanaal', 'telefonisch');
    expect(await meaning(word('telegrsm', { unfinished: true }), 3, longer)).toEqual(['error telegramkanaal']);
    expect(await meaning(word('telegrsm'), 3, longer)).toEqual([]);
  });

  it('is at most so many terms, the most frequent, and of equals the first', async () => {
    const many = counts(
      ...Array.from({ length: 200 }, (_, n): [string, number] => [`ab${String(n).padStart(3, '0')}`, n % 2]),
    );
    const star = await meaning(word('ab', { prefix: true }), 0, many);
    expect(star).toHaveLength(64);
    expect(star.slice(0, 2)).toEqual(['whole ab001', 'whole ab003']);
    expect(await meaning(word('ab', { unfinished: true }), 1, many)).toHaveLength(32);
  });
});

/** Words of the seeds, and such cuttings and errors of them as people type. */
const seedWords = [
  ...new Set(
    seedDocuments().flatMap(({ questions }) =>
      questions.flatMap(({ text }) => wordsIn(fold(text)).map(({ term }) => term)),
    ),
  ),
];
/** Words that begin alike, among which there are forms of each other, and some that do not. */
const beginnings = [...new Set(seedWords.map((term) => term.slice(0, 3)))];
const alike = beginnings
  .map((beginning) => seedWords.filter((term) => term.startsWith(beginning)))
  .filter((family) => family.length > 3);
const someWords = fc
  .tuple(
    fc.array(fc.constantFrom(...alike), { minLength: 1, maxLength: 3 }),
    fc.array(fc.constantFrom(...seedWords), { maxLength: 20 }),
  )
  .map(([chosen, more]) => [...new Set([...chosen.flat(), ...more])]);
/** Each with the number of entries that hold it. */
const someTerms = fc
  .tuple(someWords, fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 9 }))
  .map(([words, counted]) => new Map(words.map((term, at) => [term, counted[at % counted.length] ?? 1])));
/** A word as typed: one of these or a cutting of it, perhaps with an error. */
function typedFrom(words: readonly string[]) {
  return fc
    .record({
      from: fc.constantFrom(...words),
      start: fc.constantFrom(0, 0, 0, 1, 3),
      end: fc.constantFrom(1, 2, 4, 5, 7, 30, 30, 30),
      wrong: fc.constantFrom('', '', '', 'e', 'ij', 'x'),
      at: fc.integer({ min: 0, max: 9 }),
      prefix: fc.constantFrom(false, false, true),
      unfinished: fc.boolean(),
      exact: fc.constantFrom(false, false, true),
    })
    .map(({ from, start, end, wrong, at, prefix, unfinished, exact }) => {
      const cut = from.slice(Math.min(start, from.length - 1)).slice(0, end);
      const term = wrong === '' ? cut : cut.slice(0, at) + wrong + cut.slice(at + 1);
      return word(term, { prefix, unfinished: unfinished && !prefix, ...(exact ? { exact: true as const } : {}) });
    });
}
const termsAndWord = someTerms.chain((terms) => fc.tuple(fc.constant(terms), typedFrom([...terms.keys()])));
const anyTier = fc.constantFrom<Tier>(0, 1, 2, 3);

describe('what is found by looking where it can be', () => {
  it('is what is found by looking at every term', async () => {
    await fc.assert(
      fc.asyncProperty(termsAndWord, anyTier, async ([terms, clause], tier) => {
        const vocabulary = memoryVocabulary(terms);
        expect(await expandWord(clause, tier, vocabulary)).toEqual(naiveExpand(clause, tier, terms));
        const whole = (await expandWhole(clause, vocabulary)).expansions.map(({ term }) => term);
        expect(whole).toEqual(naiveWhole(clause, terms));
      }),
      { numRuns: 400 },
    );
  });

  it('is the same for phrases', async () => {
    const phrase = fc.record({
      terms: fc.array(fc.constantFrom(...seedWords), { minLength: 2, maxLength: 4 }),
      cut: fc.integer({ min: 1, max: 4 }),
      unfinished: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(someTerms, phrase, anyTier, async (terms, { terms: typed, cut, unfinished }, tier) => {
        const last = unfinished
          ? typed.map((term, at) => (at === typed.length - 1 ? term.slice(0, cut) : term))
          : typed;
        const clause = { kind: 'phrase' as const, terms: last, unfinished, span };
        expect(await expandPhrase(clause, tier, memoryVocabulary(terms))).toEqual(naivePhrase(clause, tier, terms));
      }),
    );
  });

  it('is remembered without becoming another answer', async () => {
    await fc.assert(
      fc.asyncProperty(
        someTerms,
        fc.array(fc.tuple(typedFrom(seedWords), anyTier), { maxLength: 12 }),
        async (terms, asked) => {
          const expander = createExpander(memoryVocabulary(terms));
          for (const [clause, tier] of [...asked, ...asked]) {
            expect(await expander.word(clause, tier)).toEqual(naiveExpand(clause, tier, terms));
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('an expander', () => {
  it('asks for a word once, and again when that failed', async () => {
    const vocabulary = memoryVocabulary(counts('boete'));
    let asked = 0;
    let broken = true;
    const expander = createExpander({
      ...vocabulary,
      find: (terms) => {
        if (terms.includes('boete')) asked++;
        return broken ? Promise.reject(new Error('closed')) : vocabulary.find(terms);
      },
    });
    await expect(expander.word(word('boete'), 3)).rejects.toThrow('closed');
    broken = false;
    const before = asked;
    await expander.word(word('boete'), 3);
    const once = asked - before;
    await expander.word(word('boete'), 2);
    await expander.word(word('boete', { unfinished: true }), 0);
    expect(asked - before).toBe(once);
  });
});

describe('what a filter stands for', () => {
  const terms = counts(
    'lid:kathmann',
    'lid:katwijk',
    ['lid:kat', 2],
    'lid:katja',
    'wet:bwbr0001854/139h',
    'artikel:139h',
    'kathmann',
  );
  const clause = (filter: 'lid' | 'wet' | 'artikel', ...values: string[]): FilterClause => ({
    kind: 'filter',
    filter,
    values,
    unfinished: false,
    span,
  });

  it.each<[string, FilterClause, string[][]]>([
    ['the value when there is one', clause('lid', 'kat'), [['lid:kat']]],
    ['what begins so when there is none', clause('lid', 'kath'), [['lid:kathmann']]],
    ['nothing for what is not there', clause('lid', 'barbara', 'kathmann'), [[], ['lid:kathmann']]],
    ['an article as a whole only', clause('artikel', '139'), [[]]],
    ['an article of a law', clause('wet', 'bwbr0001854/139h'), [['wet:bwbr0001854/139h']]],
    [
      'any of the kinds',
      { kind: 'filter', filter: 'soort', kinds: ['antwoord', 'brief'], unfinished: false, span },
      [['soort:antwoord', 'soort:brief']],
    ],
    ['no terms for a day', { kind: 'filter', filter: 'na', day: '2023-09-01', unfinished: false, span }, []],
  ])('is %s', async (_, filter, expected) => {
    expect(await expandFilter(filter, memoryVocabulary(terms))).toEqual(expected);
    if ('values' in filter) expect(naiveFilter(filter.filter, filter.values, terms)).toEqual(expected);
  });
});
