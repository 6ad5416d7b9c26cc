import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Range } from '../../../lib/model/search';
import { createSearcher } from '../../../lib/search/create-searcher';
import { parseQuery } from '../../../lib/search/query/parse-query';
import { markWords } from '../../../lib/search/show/mark-words';
import { editDistance } from '../../../lib/search/words/edit-distance';
import { fold } from '../../../lib/search/words/fold';
import { corpus, query, text } from './random-corpus';

function expectInOrder(marks: Range[], within: string): void {
  for (const [at, { start, end }] of marks.entries()) {
    expect(start).toBeGreaterThanOrEqual((marks[at - 1]?.end ?? -1) + (at > 0 ? 1 : 0));
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(within.length);
  }
}

/** The letters of a text, without what may stand inside a word. */
function letters(printed: string): string {
  return fold(printed).replace(/['.-]/g, '');
}

/** With `y` as one letter. */
function asTyped(term: string): string {
  return term.replaceAll('ij', 'y');
}

describe('marks', () => {
  it.each([
    // text, query, what is marked, what is new in this row
    ['Over Telegram', 'telegram', ['Telegram'], 'a whole word'],
    ['Telegramdealers', 'tele', ['Tele'], 'its beginning'],
    ['drugsadvertenties', 'advertenties', ['advertenties'], 'a part'],
    ['naaktfoto’s van', 'naaktfotos', ['naaktfoto’s'], 'an apostrophe'],
    ['mevrouw Yeşilgöz-Zegerius', 'yesilgoz', ['Yeşilgöz'], 'diacritics, half a double name'],
    ['mevrouw Yeşilgöz-Zegerius', 'yesilgozze', ['Yeşilgöz-Ze'], 'across a hyphen'],
    ['de rechter-commissaris', 'rechter-commissaris', ['rechter-commissaris'], 'a hyphenated word'],
    ['de rechter en de commissaris', 'rechter-commissaris', ['rechter', 'commissaris'], 'its parts apart'],
    ['e-mail', 'email', ['e-mail'], 'a hyphen that was not typed'],
    ['10.000 berichten', '10000', ['10.000'], 'a point between digits'],
    ['Ysbrand', 'i', ['Y'], 'half of what a letter was folded to'],
    ['softdrugs en drugs', 'drugs soft', ['softdrugs', 'drugs'], 'marks that touch are one'],
  ])('%s, searched for %s', (printed, typed, expected) => {
    const marks = markWords(printed, typed);
    expect(marks.map(({ start, end }) => printed.slice(start, end))).toEqual(expected);
  });

  it('hold what was typed, in order and within the text', () => {
    fc.assert(
      fc.property(text, query, (printed, typed) => {
        const words = parseQuery(typed).flatMap(({ term, parts }) => [term, ...parts]);
        const marks = markWords(printed, typed);
        expectInOrder(marks, printed);
        for (const { start, end } of marks) {
          const marked = letters(printed.slice(start, end));
          expect(words.some((word) => marked.includes(word))).toBe(true);
        }
      }),
    );
  });
});

describe('the marks of a hit', () => {
  it('hold or resemble what was typed, in snippets that stand in the document', () => {
    fc.assert(
      fc.property(corpus, query, (documents, typed) => {
        const words = parseQuery(typed).flatMap(({ term, parts }) => [term, ...parts]);
        for (const { snippet, titleMarks, publicatie } of createSearcher(documents, '2024-06-01').search(typed, 9)) {
          expectInOrder(snippet.marks, snippet.text);
          expectInOrder(titleMarks, publicatie.title);
          for (const { start, end } of snippet.marks) {
            const marked = letters(snippet.text.slice(start, end));
            const near = (word: string) =>
              marked.includes(word) || editDistance(asTyped(word), asTyped(marked)).prefix <= 2;
            expect(words.some(near)).toBe(true);
          }
          expect(snippet.text.length).toBeLessThan(260);
        }
      }),
    );
  });
});

describe('filler words', () => {
  it('are not marked beside words that say something, and are when there is nothing else', () => {
    const text = 'het bericht van de minister over Telegram';
    const marked = (query: string) => markWords(text, query).map(({ start, end }) => text.slice(start, end));
    expect(marked('van de telegram')).toEqual(['Telegram']);
    expect(marked('van de')).toEqual(['van', 'de']);
  });
});
