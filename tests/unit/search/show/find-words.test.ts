import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuery } from '../../../../lib/search/query/read-query';
import type { FoundWord, MatchKind } from '../../../../lib/search/searcher';
import { findWords } from '../../../../lib/search/show/find-words';
import { foundWords } from '../../../../lib/search/show/found-words';
import { markWords } from '../../../../lib/search/show/mark-words';
import { fold } from '../../../../lib/search/words/fold';
import { query, text } from '../random-texts';

const wordsOf = (typed: string): FoundWord[] => foundWords(readQuery(typed, { readLaw: () => undefined }).groups);

function marked(printed: string, words: readonly FoundWord[]): string[] {
  return markWords(printed, words).map(({ start, end }) => printed.slice(start, end));
}

describe('markWords', () => {
  it.each([
    // text, query, what is marked, what is new in this row
    ['Over Telegram', 'telegram', ['Telegram'], 'a whole word'],
    ['Telegramdealers', 'tele', ['Tele'], 'its beginning'],
    ['drugsadvertenties', 'advertenties', ['advertenties'], 'a part'],
    ['Telegram kon', 'telegram on', ['Telegram'], 'no part of less than four letters'],
    ['naaktfoto’s van', 'naaktfotos', ['naaktfoto’s'], 'an apostrophe'],
    ['mevrouw Yeşilgöz-Zegerius', 'yesilgoz', ['Yeşilgöz'], 'diacritics, half a double name'],
    ['mevrouw Yeşilgöz-Zegerius', 'yesilgozze', ['Yeşilgöz-Ze'], 'across a hyphen'],
    ['de rechter-commissaris', 'rechter-commissaris', ['rechter-commissaris'], 'a hyphenated word'],
    ['de rechter en de commissaris', 'rechter-commissaris', ['rechter', 'commissaris'], 'its parts apart'],
    ['e-mail', 'email', ['e-mail'], 'a hyphen that was not typed'],
    ['10.000 berichten', '10000', ['10.000'], 'a point between digits'],
    ['Ysbrand', 'i', ['Y'], 'half of what a letter was folded to'],
    ['softdrugs en drugs', 'drugs soft', ['softdrugs', 'drugs'], 'marks that touch are one'],
    ['Telegram en drugs', 'telegram -drugs', ['Telegram'], 'not what must not be there'],
    ['Telegram of drugs', 'telegram OR drugs', ['Telegram', 'drugs'], 'every alternative'],
    ['antwoord van Kathmann', 'kathmann soort:antwoord', ['Kathmann'], 'no filters'],
    [
      'de handel in drugs, handel drugs',
      '"handel in drugs"',
      ['handel in drugs'],
      'a phrase only where it stands as one',
    ],
    ['de rechter-commissaris zei', '"de rechter"', ['de rechter'], 'a phrase that ends inside a hyphenated word'],
    ['handel in drugs en geld', '"handel in dr', ['handel in drugs'], 'a phrase that is being typed'],
    ['boete en boetes', '"boete"', ['boete'], 'one word between quotation marks: nothing that begins so'],
    ['het bericht van de minister over Telegram', 'van de telegram', ['Telegram'], 'no filler words'],
    ['het bericht van de minister', 'van de', ['van', 'de'], 'filler words, where there are no others'],
  ])('%s, searched for %s', (printed, typed, expected) => {
    expect(marked(printed, wordsOf(typed))).toEqual(expected);
  });

  it('marks what else a word stands for as a whole, by its kind', () => {
    const terms = new Map<string, MatchKind>([
      ['verbood', 'form'],
      ['telegarm', 'error'],
    ]);
    const word: FoundWord = { term: 'verbod', letters: 6, parts: [], terms };
    expect(marked('hij Verbood Telegarm', [word])).toEqual(['Verbood', 'Telegarm']);
    const kinds = findWords('verbood, verboden, telegarm', [word]).map(({ kind }) => kind);
    expect(kinds).toEqual(['form', 'prefix', 'error']);
  });

  it('holds what was typed, in order and within the text', () => {
    fc.assert(
      fc.property(text, query, (printed, typed) => {
        const words = wordsOf(typed);
        const letters = words.flatMap(({ term, parts, phrase }) => phrase?.terms ?? [term, ...parts]);
        let before = -1;
        for (const { start, end } of markWords(printed, words)) {
          expect(start).toBeGreaterThan(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(printed.length);
          const inside = fold(printed.slice(start, end)).replace(/['.-]/g, '');
          expect(letters.some((one) => inside.includes(one))).toBe(true);
          before = end;
        }
      }),
    );
  });
});

describe('foundWords', () => {
  it('names what a word stands for but for what the typed letters show by themselves', () => {
    const { groups } = readQuery('boete', { readLaw: () => undefined });
    const [word] = foundWords(groups, () => [
      { term: 'boete', kind: 'whole', closeness: 0 },
      { term: 'boetekleed', kind: 'prefix', closeness: 2 },
      { term: 'geldboete', kind: 'part', closeness: 2 },
      { term: 'boeten', kind: 'form', closeness: 0 },
      { term: 'beboet', kind: 'form', closeness: 0 },
    ]);
    expect([...(word?.terms ?? [])]).toEqual([['beboet', 'form']]);
  });
});
