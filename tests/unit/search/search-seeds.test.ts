import { describe, expect, it } from 'vitest';
import type { Hit } from '../../../lib/model/search';
import { createSearcher } from '../../../lib/search/create-searcher';
import { jumpHits } from '../../../lib/search/jump-hits';
import { seedDocuments } from './seed-documents';

const TODAY = '2024-06-01';
const documents = seedDocuments();
const searcher = createSearcher(documents, TODAY);

function vraagnummers(query: string): (string | undefined)[] {
  return [...new Set(searcher.search(query, 20).map(({ publicatie }) => publicatie.vraagnummers[0]))];
}

/** The snippet with its marks in brackets. */
function marked({ snippet: { text, marks } }: Hit): string {
  return marks.reduceRight(
    (result, { start, end }) => `${result.slice(0, start)}[${result.slice(start, end)}]${result.slice(end)}`,
    text,
  );
}

describe('search over the seeds', () => {
  it.each<[string, string | undefined, string]>([
    // query, the vraagnummer of the best hit, what is new in this row
    ['naaktfotos telegram', '2023Z14675', 'an apostrophe left out'],
    ['telegram naaktfoto’s', '2023Z14675', 'another order, the apostrophe as printed'],
    ['drugsadvertenties', '2024Z01211', 'a whole word'],
    ['advertenties', '2024Z01211', 'half a compound'],
    ['drugsadver', '2024Z01211', 'the beginning of a word'],
    ['Miljonen drugsadvertenties', '2024Z01211', 'a typing error'],
    ['kathmann', '2024Z02257', 'a member'],
    ['slootweg', '2023Z14675', 'one of two members'],
    ['krul d66', '2024Z01211', 'a member, and the party of one who answered'],
    ['doxing 285d', '2024Z02257', 'an article'],
    ['5236577', '2024Z02257', 'a kenmerk'],
    ['kenmerk 5236577', '2024Z02257', 'a kenmerk as it is written'],
    ['Aanhangsel Handelingen II 2023/24, nr. 1262', '2024Z01211', 'an Aanhangsel as lawyers write it'],
    ['Aanhangsel Handelingen 2023-2024, nr. 212', '2023Z14675', 'and as a card does'],
    ['11 oktober 2023', '2023Z14675', 'a day'],
    ['2023-10-11', '2023Z14675', 'a day, otherwise'],
    ['kv-tk-2023Z08332', '2023Z08332', 'an id'],
    ['kindermisbruik verdubbeld', '2023Z08332', 'two words of a title'],
    ['inventarisatie drugshandel', undefined, 'a letter that answers no question'],
    ['coruz', undefined, 'diacritics in a paragraph'],
  ])('%s', (query, expected) => {
    const [first] = searcher.search(query, 5);
    expect(first).toBeDefined();
    expect(first?.publicatie.vraagnummers[0]).toBe(expected);
  });

  it.each(['telegam', 'telgram', 'telegramm', 'telega', 'Telegarm'])('%s finds what is about Telegram', (query) => {
    expect(vraagnummers(query).sort()).toEqual(['2023Z14675', '2024Z01211', '2024Z02257']);
  });

  it.each(['yesilgoz', 'YEŞİLGÖZ', 'yeşilgöz-zegerius', 'yesilgoz zegerius', 'ijesilgoz', 'yesilgos'])(
    '%s finds every answer of minister Yeşilgöz-Zegerius',
    (query) => {
      const ids = searcher.search(query, 20).map(({ publicatie }) => publicatie.id);
      expect(ids).toEqual(['ah-tk-20232024-1262', 'brief:5236577', 'ah-tk-20232024-212', 'brief:4728548']);
    },
  );

  it('shows the sub-question that matches best, with the words marked', () => {
    const [hit] = searcher.search('naaktfotos seksuele', 1);
    expect(hit?.publicatie.id).toBe('brief:5236577');
    expect(hit?.snippet.question).toBe('6');
    expect(hit && marked(hit)).toMatch(/\[seksuele\] aard, zoals \[naaktfoto’s\]/);
  });

  it('shows the minister who was found, and the status of the question', () => {
    const [hit] = searcher.search('huffelen', 1);
    expect(hit && marked(hit)).toMatch(/^Alexandra van \[Huffelen\] \(staatssecretaris/);
    expect(hit?.status?.name).toBe('beantwoord');
  });

  it.each([
    ['van huffelen', /van \[Huffelen\]/],
    ['minister yesilgoz', /\[Yeşilgöz/],
  ])('%s shows where the name stands, not only the word before it', (query, expected) => {
    const [hit] = searcher.search(query, 1);
    expect(hit && marked(hit)).toMatch(expected);
  });

  it('does not find numbers that only resemble the one typed', () => {
    expect(searcher.search('2024Z02258', 5)).toEqual([]);
  });

  it.each(['', '  ', '«»', '-'])('finds nothing for %j', (query) => {
    expect(searcher.search(query, 5)).toEqual([]);
  });

  it('wants every word', () => {
    expect(searcher.search('telegram stikstof', 5)).toEqual([]);
  });

  it('gives the same hits in the same order, whatever was searched before', () => {
    const again = createSearcher([...documents].reverse(), TODAY);
    again.search('tele', 5);
    for (const query of ['t', 'telegram', 'de', 'justitie', 'telegam']) {
      const ids = searcher.search(query, 20).map(({ publicatie }) => publicatie.id);
      expect(again.search(query, 20).map(({ publicatie }) => publicatie.id)).toEqual(ids);
    }
  });
});

describe('jumpHits', () => {
  it('gives the documents of a question in the order of the procedure', () => {
    const hits = jumpHits({ id: 'kv-tk-2024Z01211', vraagnummer: '2024Z01211' }, documents, TODAY);
    expect(hits.map(({ publicatie }) => publicatie.kind)).toEqual(['kamervraag', 'mededeling', 'antwoord']);
  });

  it('puts the very document that was typed first', () => {
    const hits = jumpHits({ id: 'ah-tk-20232024-1262' }, documents, TODAY);
    expect(hits.map(({ publicatie }) => publicatie.kind)).toEqual(['antwoord', 'kamervraag', 'mededeling']);
  });

  it('gives nothing for what is not here', () => {
    expect(jumpHits({ id: 'kv-tk-2024Z99999', vraagnummer: '2024Z99999' }, documents, TODAY)).toEqual([]);
  });
});
