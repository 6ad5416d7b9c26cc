import { describe, expect, it } from 'vitest';
import { publicatie } from '../../../../lib/model/publicatie';
import { benchUnits, termsOf } from '../../../../scripts/bench/search/queries/bench-units';
import { createCorpusGenerator } from '../../../../scripts/corpus/corpus-generator';
import { wordsAfter } from '../../../../scripts/corpus/growth';
import { readSeeds } from '../../seeds';

const seeds = readSeeds();
const { document } = createCorpusGenerator(seeds);
const first = Array.from({ length: 300 }, (_, place) => document(place));

function textOf({ title, questions, answers, footnotes }: (typeof first)[number]): string {
  return [title, ...[...questions, ...answers, ...footnotes].map(({ text }) => text)].join('\n');
}

describe('the corpus to measure with', () => {
  it('is made of documents as the readers give them', () => {
    for (const made of first.slice(0, 20)) expect(publicatie.parse(made)).toEqual(made);
  });

  it('is the same every time, whichever document is made first', () => {
    const again = createCorpusGenerator(seeds);
    for (const place of [299, 7, 0, 120]) expect(again.document(place)).toEqual(first[place]);
  });

  it('has a vraagnummer and an id for each document, and dates in the order of the procedure', () => {
    expect(new Set(first.map(({ vraagnummers: [number] }) => number)).size).toBe(first.length);
    expect(new Set(first.map(({ id }) => id)).size).toBe(first.length);
    for (const { dates, vraagnummers } of first) {
      expect(dates.ingezonden?.slice(0, 4)).toBe(vraagnummers[0]?.slice(0, 4));
      expect((dates.ingezonden ?? '') < (dates.ontvangen ?? '')).toBe(true);
    }
    expect(new Set(first.map(({ dates }) => dates.ingezonden?.slice(0, 4))).size).toBe(2026 - 1995 + 1);
  });

  it.each([100, 300])('has as many different words as real documents, at %i of them, give or take a tenth', (count) => {
    const words = new Set(first.slice(0, count).flatMap((made) => termsOf(textOf(made))));
    expect(words.size / wordsAfter(count)).toBeGreaterThan(0.9);
    expect(words.size / wordsAfter(count)).toBeLessThan(1.1);
  });

  it('has some 15 kB of text a document, in eighteen sub-questions', () => {
    const bytes = first.reduce((sum, made) => sum + Buffer.byteLength(textOf(made)), 0);
    expect(bytes / first.length).toBeGreaterThan(14_000);
    expect(bytes / first.length).toBeLessThan(17_000);
    for (const { questions, answers } of first.slice(0, 20)) {
      expect(questions).toHaveLength(18);
      expect(answers.map(({ numbers }) => numbers)).toEqual(questions.map(({ number }) => [number]));
    }
  });

  it('has words that stand in one document only, as any collection has', () => {
    const counts = new Map<string, number>();
    for (const made of first) {
      for (const term of new Set(benchUnits(made).flatMap(termsOf))) counts.set(term, (counts.get(term) ?? 0) + 1);
    }
    const once = [...counts.values()].filter((count) => count === 1).length;
    expect(once / counts.size).toBeGreaterThan(0.3);
    expect(once / counts.size).toBeLessThan(0.8);
  });

  it('names nobody who exists: no member or minister of the seeds', () => {
    const people = seeds.flatMap(({ indieners, bewindspersonen }) => [...indieners, ...bewindspersonen]);
    const real = new Set(people.map(({ name }) => name));
    for (const { indieners, bewindspersonen } of first) {
      for (const { name } of indieners) expect(name).toMatch(/^Lid \p{Lu}\p{Ll}+$/u);
      for (const { name } of bewindspersonen) expect(name).toMatch(/^Ambt \p{Lu}\p{Ll}+$/u);
      for (const { name } of [...indieners, ...bewindspersonen]) expect(real.has(name)).toBe(false);
    }
  });
});

describe('how many words there are', () => {
  it.each([
    [0, 0],
    [100, 16_900],
    [1_000, 57_800],
    [10_000, 190_000],
    [80_000, 743_000],
  ])('after %i documents is what was measured', (documents, words) => {
    expect(wordsAfter(documents)).toBe(words);
  });

  it('grows with every document, behind what was measured too', () => {
    for (const documents of [1, 2, 99, 100, 101, 5_000, 79_999, 80_000, 200_000]) {
      expect(wordsAfter(documents + 1)).toBeGreaterThan(wordsAfter(documents));
    }
  });
});
