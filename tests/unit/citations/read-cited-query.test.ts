import { describe, expect, it } from 'vitest';
import { acts } from '../../../lib/citations/data/acts';
import { keyOf } from '../../../lib/citations/document/citation-keys';
import { readCitedQuery } from '../../../lib/citations/document/read-cited-query';

const TODAY = '2026-11-22';

function read(query: string): string | undefined {
  const target = readCitedQuery(query, TODAY);
  return target && keyOf(target);
}

describe('readCitedQuery', () => {
  it.each<[string, string, string]>([
    // query, key, what is new in this row
    ['artikel 125p Sv', 'bwbr0001903/125p', 'as in a text'],
    ['art 125p sv', 'bwbr0001903/125p', 'small letters'],
    ['art.125p Sv', 'bwbr0001903/125p', 'no space'],
    ['125p Sv', 'bwbr0001903/125p', 'no word for it'],
    ['139h Sr', 'bwbr0001854/139h', 'another law'],
    ['139H SR', 'bwbr0001854/139h', 'capitals'],
    ['sr 139h', 'bwbr0001854/139h', 'the law first'],
    ['sr, art. 139h', 'bwbr0001854/139h', 'a comma between'],
    ['wvsv 125p', 'bwbr0001903/125p', 'an abbreviation with capitals inside'],
    ['AVG artikel 6', '32016r0679/6', 'the law first, with the word'],
    ['artikel 6 van de avg', '32016r0679/6', 'small words between'],
    ['artikel 139h, tweede lid, Sr', 'bwbr0001854/139h', 'a lid'],
    ['artikel 139h van het wetboek van strafrecht', 'bwbr0001854/139h', 'the name in full'],
    ['139h wetboek van strafrecht', 'bwbr0001854/139h', 'without the small words'],
    ['139h strafrecht', 'bwbr0001854/139h', 'a word that is a name behind a number'],
    ['6:162 BW', 'bwbr0005289/162', 'a code in books'],
    ['bw 6:162', 'bwbr0005289/162', 'the code first'],
    ['awb 3:2', 'bwbr0005537/3:2', 'a number with a colon'],
    ['DSA', '32022r2065', 'an act alone'],
    ['dsa', '32022r2065', 'in small letters'],
    ['artikel 16 DSA', '32022r2065/16', 'an article of it'],
    ['verordening (EU) 2022/2065', '32022r2065', 'an act by number'],
    ['awb', 'bwbr0005537', 'a law alone'],
    ['Sv', 'bwbr0001903', 'two letters, as they are written'],
    ['WEB', 'bwbr0007625', 'an abbreviation that is a word in small letters'],
    ['wetboek van strafrecht', 'bwbr0001854', 'a name in full'],
    ['toeslagenwet', 'bwbr0004043', 'a name that is a common noun in a text'],
    ['“Opiumwet”.', 'bwbr0001941', 'in quotation marks'],
    ['kst-28684-717', 'kst-28684-717', 'the id of a paper'],
    ['KST-28684-717', 'kst-28684-717', 'in capitals'],
    ['28684-717', 'kst-28684-717', 'its numbers'],
    ['28684 717', 'kst-28684-717', 'with a space'],
    ['28 684 717', 'kst-28684-717', 'with two'],
    ['28 684, nr. 717', 'kst-28684-717', 'as printed'],
    ['(28 684, nr. 717)', 'kst-28684-717', 'in brackets'],
    ['Kamerstuk 28684 nr. 717', 'kst-28684-717', 'with the word'],
    ['kamerstuk 28684 nr 717', 'kst-28684-717', 'in small letters'],
    ['ECLI:NL:HR:2021:1234', 'ecli:nl:hr:2021:1234', 'a judgment'],
    ['ecli:nl:hr:2021:1234', 'ecli:nl:hr:2021:1234', 'in small letters'],
    ['2024z01211', 'kv-tk-2024z01211', 'a question'],
    ['Aanhangsel Handelingen II 2023/24, nr. 1262', 'ah-tk-20232024-1262', 'an Aanhangsel'],
    ['https://zoek.officielebekendmakingen.nl/kst-28684-717.html', 'kst-28684-717', 'an address'],
  ])('%s', (query, key) => {
    expect(read(query)).toBe(key);
  });

  it.each<[string, string]>([
    // query, why not
    ['', 'nothing'],
    ['s', 'a letter'],
    ['sv', 'two letters that may be the beginning of a word'],
    ['ontucht', 'a word'],
    ['web', 'a word that is an abbreviation in capitals'],
    ['tas', 'another'],
    ['99999 717', 'a number and a dossier that does not exist'],
    ['strafrecht', 'a word that is a name behind a number only'],
    ['de wet', 'any law'],
    ['artikel 125p', 'an article of some law'],
    ['125p', 'a number'],
    ['art', 'a word that begins'],
    ['162 BW', 'a code in books without the book'],
    ['wet inburgering', 'two acts have had this name'],
    ['artikel 125p Sv telegram', 'something else as well'],
    ['telegram dsa', 'something else before'],
    ['artikelen 139h en 125p Sv', 'several places'],
    ['vraag 3', 'a place in the document'],
    ['2023-2024', 'a parliamentary year'],
    ['opiumwet 1992', 'a law of another year'],
    [`artikel 125p Sv ${'x'.repeat(300)}`, 'a pasted text'],
  ])('reads no target in "%s"', (query) => {
    expect(read(query)).toBeUndefined();
  });

  it('knows the acts of the tables by their names, with an article before or behind it', () => {
    const changedHands = (name: string) => acts.some(({ dated }) => dated?.some((one) => one.name === name));
    // One in four: all of them take seconds.
    const named = acts.filter(({ id, book, name }, at) => at % 4 === 0 && id && !book && !changedHands(name));
    expect(named.length).toBeGreaterThan(100);
    const unread = named.filter(({ id = '', name }) => {
      const key = `${id.toLowerCase()}/5`;
      return read(`5 ${name}`) !== key || read(`${name.toLowerCase()} artikel 5`) !== key;
    });
    expect(unread.map(({ name }) => name)).toEqual([]);
  });

  it('reads nothing while the law is still to come', () => {
    const beginnings = Array.from('artikel 125p sv', (_, at) => 'artikel 125p sv'.slice(0, at + 1));
    expect(beginnings.filter((typed) => read(typed))).toEqual(['artikel 125p sv']);
  });
});
