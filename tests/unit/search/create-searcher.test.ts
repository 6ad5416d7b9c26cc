import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSearcher } from '../../../lib/search/create-searcher';
import { publicatie } from '../publicatie';
import { hasUnknownWord, naiveSearch } from './naive-search';
import { corpus, query } from './random-corpus';

const TODAY = '2024-06-01';

describe('createSearcher', () => {
  it('finds what a look at everything finds', () => {
    let compared = 0;
    fc.assert(
      fc.property(corpus, query, (documents, typed) => {
        if (hasUnknownWord(documents, typed)) return;
        const found = createSearcher(documents, TODAY).search(typed, 100);
        expect(found.map(({ publicatie }) => publicatie.id).sort()).toEqual(naiveSearch(documents, typed));
        compared++;
      }),
      { numRuns: 500 },
    );
    expect(compared).toBeGreaterThan(100);
  });

  it('gives best first, newer first among equals, the same every time, and no more than asked for', () => {
    fc.assert(
      fc.property(corpus, query, (documents, typed) => {
        const hits = createSearcher(documents, TODAY).search(typed, 3);
        expect(createSearcher([...documents].reverse(), TODAY).search(typed, 3)).toEqual(hits);
        expect(hits.length).toBeLessThanOrEqual(3);
        for (const [at, { score }] of hits.entries()) expect(score).toBeLessThanOrEqual(hits[at - 1]?.score ?? score);
      }),
    );
  });

  const order = (typed: string, ...texts: { title?: string; text?: string }[]) =>
    createSearcher(
      texts.map((given, at) => publicatie({ ...given, kind: 'brief', id: `brief:${at}` })),
      TODAY,
    )
      .search(typed, 10)
      .map(({ publicatie }) => publicatie.title || publicatie.text);

  it('puts the whole word before its beginning, that before a part', () => {
    const texts = [{ title: 'softdrugs' }, { title: 'drugsdealer' }, { text: 'drugs' }];
    expect(order('drugs', ...texts)).toEqual(['drugs', 'drugsdealer', 'softdrugs']);
  });

  it('puts title before text', () => {
    expect(order('drugs', { text: 'drugs drugs drugs' }, { title: 'Over drugs' })).toEqual([
      'Over drugs',
      'drugs drugs drugs',
    ]);
  });

  it('finds parts of words from four letters on', () => {
    expect(order('rug', { title: 'drugs' })).toEqual([]);
    expect(order('rugs', { title: 'drugs' })).toEqual(['drugs']);
  });

  it('forgives a typing error only in a word that is found nowhere', () => {
    expect(order('dealer', { title: 'dealer' }, { title: 'dialer' })).toEqual(['dealer']);
    expect(order('dealr', { title: 'dealer' }, { title: 'dialer' })).toEqual(['dealer']);
  });

  it('wants all words in one piece of the document, or in its head', () => {
    const document = publicatie({
      title: 'Telegram',
      questions: [
        { number: '1', text: 'Wat kost een foto?' },
        { number: '2', text: 'Wie is de dealer?' },
      ],
    });
    const searcher = createSearcher([document], TODAY);
    expect(searcher.search('telegram dealer', 5)[0]?.snippet.question).toBe('2');
    expect(searcher.search('foto dealer', 5)).toEqual([]);
  });

  it('finds an answer by the question that was asked in another document', () => {
    const vraagnummers = ['2024Z00001'];
    const asked = publicatie({ vraagnummers, questions: [{ number: '1', text: 'Bent u bekend met de foto?' }] });
    const told = publicatie({
      kind: 'antwoord',
      id: 'ah-tk-20232024-1',
      vraagnummers,
      answers: [{ numbers: ['1'], text: 'Ja.' }],
    });
    const hits = createSearcher([told, asked], TODAY).search('foto', 5);
    expect(hits.map(({ publicatie }) => publicatie.kind)).toEqual(['kamervraag', 'antwoord']);
    expect(hits[1]?.snippet).toMatchObject({ text: 'Bent u bekend met de foto?', question: '1' });
  });
});
