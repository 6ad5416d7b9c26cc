import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../../lib/search/words/edit-distance';
import { fold } from '../../../../lib/search/words/fold';
import { type BenchQuery, QUERY_KINDS, type QueryKind } from '../../../../scripts/bench/search/queries/bench-query';
import { benchUnits, spaced, termsOf } from '../../../../scripts/bench/search/queries/bench-units';
import { chooseQueries } from '../../../../scripts/bench/search/queries/choose-queries';
import { createCorpusGenerator } from '../../../../scripts/corpus/corpus-generator';
import { readSeeds } from '../../seeds';

const { document } = createCorpusGenerator(readSeeds());
const COUNT = 60;
const documents = Array.from({ length: COUNT }, (_, place) => {
  const made = document(place);
  const units = benchUnits(made);
  return {
    made,
    vraagnummer: made.vraagnummers[0],
    units: units.map((unit) => new Set(termsOf(unit))),
    text: units.map(spaced).join('|'),
  };
});
const queries = chooseQueries({ count: COUNT, document });

const ofKind = (kind: QueryKind): BenchQuery[] => queries.filter((query) => query.kind === kind);

/** The vraagnummers of the documents that answer a query, found by looking at every one. */
function answering(holds: (one: (typeof documents)[number]) => boolean): (string | undefined)[] {
  return documents.filter(holds).map(({ vraagnummer }) => vraagnummer);
}

const holding = (word: string) => answering(({ units }) => units.some((unit) => unit.has(word)));

describe('the queries to measure with', () => {
  it('are of every kind, forty at most, none twice', () => {
    for (const kind of QUERY_KINDS) {
      const typed = ofKind(kind).map(({ query }) => query);
      expect(typed.length, kind).toBeGreaterThan(20);
      expect(typed.length, kind).toBeLessThanOrEqual(40);
      expect(new Set(typed).size, kind).toBe(typed.length);
    }
  });

  it('are the same every time', () => {
    expect(chooseQueries({ count: COUNT, document })).toEqual(queries);
  });

  it('have a right document unless any will do', () => {
    const any: QueryKind[] = ['one letter', 'common word'];
    for (const { kind, right } of queries) expect(right === undefined).toBe(any.includes(kind));
  });

  it('of one word: it stands in one document', () => {
    for (const { query, right } of ofKind('one word')) expect(holding(query)).toEqual([right]);
  });

  it('with a typing error: one error from a word of the right document, and no word itself', () => {
    for (const { query, right } of ofKind('typing error')) {
      expect(holding(query)).toEqual([]);
      const meant = documents.find(({ vraagnummer }) => vraagnummer === right);
      const words = meant?.units.flatMap((unit) => [...unit]) ?? [];
      const near = words.filter((word) => Math.abs(word.length - query.length) < 2);
      expect(Math.min(...near.map((word) => editDistance(query, word).whole))).toBe(1);
    }
  });

  it('of a beginning: words of the right document begin so, and few of others', () => {
    for (const { query, right } of ofKind('prefix')) {
      const found = answering(({ units }) => units.some((unit) => [...unit].some((term) => term.startsWith(query))));
      expect(found).toContain(right);
      expect(found.length).toBeLessThanOrEqual(10);
    }
  });

  it('about diacritics: folded, it stands in one document', () => {
    for (const { query, right } of ofKind('diacritics')) expect(holding(fold(query))).toEqual([right]);
  });

  it('of three words: they stand together in one document, and each in others too', () => {
    for (const { query, right } of ofKind('three words')) {
      const words = query.split(' ');
      for (const word of words) expect(holding(word).length).toBeGreaterThan(1);
      expect(answering(({ units }) => units.some((unit) => words.every((word) => unit.has(word))))).toEqual([right]);
    }
  });

  it('of a phrase: it stands in one document, three to five words', () => {
    for (const { query, right } of ofKind('phrase')) {
      const words = spaced(query);
      expect(query).toMatch(/^"\p{L}+(?: \p{L}+){2,4}"$/u);
      expect(answering(({ text }) => text.includes(words))).toEqual([right]);
    }
  });

  it('of a part of a compound: it is inside a word of the right document, and counted', () => {
    for (const { query, right, candidates } of ofKind('part of a compound')) {
      const inside = answering(({ units }) => units.some((unit) => [...unit].some((term) => term.includes(query))));
      expect(inside).toContain(right);
      expect(candidates).toBeGreaterThanOrEqual(inside.length);
    }
  });

  it('of a number: it is that of the right document', () => {
    for (const { query, right } of ofKind('number')) {
      expect(answering(({ made, vraagnummer }) => made.id === query || vraagnummer === query)).toEqual([right]);
    }
  });

  it('of a member: they asked in one document', () => {
    for (const { query, right } of ofKind('member')) {
      const named = ({ name }: { name: string }) => name.toLowerCase() === `lid ${query}`;
      expect(answering(({ made }) => made.indieners.some(named))).toEqual([right]);
    }
  });

  it('with a filter: of the documents with the word one passes', () => {
    for (const { query, right } of ofKind('filter + word')) {
      const [, filter = '', value = '', word = ''] = /^(\w+):(\S+) (\S+)$/.exec(query) ?? [];
      const passing = answering(({ made, units }) => {
        const { indieners, bewindspersonen, vergaderjaar } = made;
        const names = filter === 'lid' ? indieners : bewindspersonen;
        const passes =
          filter === 'jaar'
            ? vergaderjaar === value
            : names.some(({ name = '' }) => name.toLowerCase().endsWith(` ${value}`));
        return passes && units.some((unit) => unit.has(word));
      });
      expect(passing).toEqual([right]);
      expect(holding(word).length).toBeGreaterThan(1);
    }
  });
});
