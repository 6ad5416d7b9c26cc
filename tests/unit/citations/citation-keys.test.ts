import { describe, expect, it } from 'vitest';
import { citationKeys, keyOf } from '../../../lib/citations/document/citation-keys';
import { citePublicatie } from '../../../lib/citations/document/cite-publicatie';
import { citedPlaces } from '../../../lib/citations/document/cited-places';
import { findCitations } from '../../../lib/citations/find-citations';
import type { Publicatie } from '../../../lib/model/publicatie';
import { readSeed } from '../seeds';
import { antwoord, kamervraag } from '../zaken/documents';

const keysIn = (text: string) => findCitations(text).flatMap(citationKeys);

describe('citationKeys', () => {
  it.each<[string, string[], string]>([
    // text, keys, what is new in this row
    ['artikel 125p Sv', ['bwbr0001903/125p', 'bwbr0001903'], 'an article, and its law'],
    ['artikel 139h, tweede lid, onder b, Sr', ['bwbr0001854/139h', 'bwbr0001854'], 'without lid and onderdeel'],
    ['de Opiumwet', ['bwbr0001941'], 'a bare law'],
    ['artikelen 3 en 5 van de Opiumwet', ['bwbr0001941/3', 'bwbr0001941', 'bwbr0001941/5'], 'a list'],
    ['artikel 16 DSA', ['32022r2065/16', '32022r2065'], 'an article of an EU act'],
    ['artikel 6:162 BW', ['bwbr0005289/162', 'bwbr0005289'], 'an article of a book, without the book'],
    ['artikel 3:2 Awb', ['bwbr0005537/3:2', 'bwbr0005537'], 'a number with a colon that is no book'],
    ['Kamerstuk 28 684, nr. 717', ['kst-28684-717'], 'a paper'],
    ['Aanhangsel Handelingen II 2023/24, nr. 1262', ['ah-tk-20232024-1262'], 'an Aanhangsel'],
    ['zie ah-tk-20232024-1262-h1', ['ah-tk-20232024-1262'], 'its reprint is the same'],
    ['zie 2024Z01211', ['kv-tk-2024z01211'], 'a question'],
    ['ECLI:NL:HR:2021:1234', ['ecli:nl:hr:2021:1234'], 'a judgment'],
    ['ECLI:NL:HR:2010:BN2164', ['bn2164'], 'a judgment that had another number before'],
    ['LJN BN2164', ['bn2164'], 'by that number'],
    ['Stb. 2004, 107', ['stb-2004-107'], 'an official gazette'],
  ])('%s', (text, keys) => {
    expect(keysIn(text)).toEqual(keys);
  });

  it('has none for places in the document itself', () => {
    expect(
      citationKeys({ start: 0, end: 1, kind: 'crossref', target: { system: 'internal', question: ['3'] } }),
    ).toEqual([]);
  });
});

describe('keyOf', () => {
  it.each([
    [
      { system: 'bwb', id: 'BWBR0001854', article: '139H' },
      { system: 'bwb', id: 'BWBR0001854', article: '139h' },
    ],
    [
      { system: 'op', id: 'ah-tk-20232024-1262', question: ['3'] },
      { system: 'op', id: 'ah-tk-20232024-1262' },
    ],
  ] as const)('is the same for %j and %j', (one, other) => {
    expect(keyOf(one as never)).toBe(keyOf(other));
    expect(keyOf(other)).toBeDefined();
  });
});

function placesIn(publicatie: Publicatie): string[] {
  return citedPlaces(publicatie, citePublicatie(publicatie)).map(({ key, question }) => `${key} ${question ?? '-'}`);
}

describe('citedPlaces', () => {
  it('tells the sub-question where a place is cited first, in the question or its answer', () => {
    const document = antwoord({
      questions: [
        { number: '1', text: 'Kent u artikel 5 van de Opiumwet?' },
        { number: '2', text: 'En artikel 3 van de Opiumwet?' },
      ],
      answers: [
        { numbers: ['1'], text: 'Ja. Ook artikel 3 van de Opiumwet.' },
        { numbers: ['2', '3'], text: 'Zie artikel 16 DSA en 2024Z00001.' },
      ],
    });
    expect(placesIn(document)).toEqual([
      'bwbr0001941/5 1',
      'bwbr0001941 1',
      'bwbr0001941/3 1',
      '32022r2065/16 2',
      '32022r2065 2',
      'kv-tk-2024z00001 2',
    ]);
  });

  it('prefers a sub-question to the text around them', () => {
    const text = 'Zie de Opiumwet en de Gemeentewet.';
    expect(placesIn(antwoord({ text, answers: [{ numbers: ['4'], text: 'Dat staat in de Opiumwet.' }] }))).toEqual([
      'bwbr0001941 4',
      'bwbr0005416 -',
    ]);
  });

  it('counts a footnote to the text that holds its mark, when only one has the number', () => {
    const answers = [{ numbers: ['7'], text: 'Ja.', marks: [{ number: '1', at: 3 }] }];
    const note = { number: '1', text: 'Kamerstuk 28 684, nr. 717.' };
    expect(placesIn(antwoord({ answers, footnotes: [note] }))).toEqual(['kst-28684-717 7']);
    expect(placesIn(antwoord({ answers, footnotes: [note, { ...note, text: 'Idem.' }] }))).toEqual(['kst-28684-717 -']);
    expect(placesIn(antwoord({ answers, footnotes: [{ ...note, number: '2' }] }))).toEqual(['kst-28684-717 -']);
  });

  it('leaves out the document itself and what a question lists as its own, and adds its own links', () => {
    const text = 'Zie 2024Z01211, ah-tk-20232024-1000 en ah-tk-20232024-1262.';
    const links = [
      { text: 'brief', url: 'https://zoek.officielebekendmakingen.nl/kst-36200-1.html', id: 'kst-36200-1' },
    ];
    expect(placesIn(kamervraag({ text, links, aanhangsels: ['ah-tk-20232024-1000'] }))).toEqual([
      'ah-tk-20232024-1262 -',
      'kst-36200-1 -',
    ]);
    expect(placesIn(antwoord({ id: 'ah-tk-20232024-1262-h1', text: 'Zie ah-tk-20232024-1262.' }))).toEqual([]);
  });

  it('finds what the documents of a seed cite', () => {
    const [question, answer] = readSeed('000');
    expect(question && placesIn(question)).toEqual(['bwbr0001903/125p 11', 'bwbr0001903 11', '32022r2065 19']);
    expect(answer && placesIn(answer)).toEqual(expect.arrayContaining(['32021r0784 5', 'bwbr0001903/181 12']));
    expect(readSeed('003').flatMap(placesIn)).toEqual(expect.arrayContaining(['bwbr0001941/3b -', 'kst-28684-363 -']));
  });
});
