import { describe, expect, it } from 'vitest';
import { findCitations, readCitations } from '../../../lib/citations/find-citations';
import { table } from './citation-table';
import { expectCitations } from './expect-citations';
import { readMarked } from './marked-text';

describe('the table of citations', () => {
  it.each(table)('%s: %s', (_, marked, ...targets) => {
    expectCitations(marked, targets);
  });
});

describe('findCitations', () => {
  it('leaves out the page headers of the document itself', () => {
    const text = 'Tweede Kamer, vergaderjaar 2018–2019, 31 015, nr. 12\n\nZie Kamerstuk 31 015, nr. 12.';
    expect(findCitations(text)).toHaveLength(2);
    expect(findCitations(text, { self: 'kst-31015-12' })).toHaveLength(1);
  });

  it('gives nothing for no text', () => {
    expect(findCitations('')).toEqual([]);
  });
});

describe('what leads nowhere', () => {
  it.each([
    ['an act that no table has', 'Dat volgt uit ⟦artikel 5 van de Verzonnenwet⟧.', 'law-article unknown'],
    ['a name alone', 'Sinds de ⟦Verzonnenwet 2019⟧ is dat zo.', 'law unknown'],
    ['a name of several words', 'Volgens de ⟦Wet verzonnen toezicht 2019⟧ is dat zo.', 'law unknown'],
    ['an abbreviation behind an article', 'Zie ⟦artikel 2 Wvzt⟧.', 'law-article unknown'],
    ['an article of nothing', 'Zie ⟦artikel 5⟧.', 'law-article unnamed'],
    ['an article of one of two', 'Onder de DSA en de AVG geldt ⟦artikel 5⟧.', 'law-article ambiguous'],
    ['an article without its book', 'Zie ⟦artikel 162 BW⟧.', 'law-article ambiguous'],
    ['a name that two acts had', 'Volgens de ⟦Wet inburgering⟧ moet dat.', 'law ambiguous'],
    ['a number that is no year', 'Zie ⟦Verordening (EU) 3022/3065⟧.', 'eu-act impossible'],
    ['a budget', 'De uitgaven op artikel 4 nemen toe; een artikel 12-gemeente.', undefined],
    ['what is linked', 'Zie artikel 5 van de Grondwet en de Opiumwet.', undefined],
  ])('is listed: %s', (_, marked, expected) => {
    const { text, spans } = readMarked(marked);
    const { unresolved } = readCitations(text);
    expect(unresolved.map(({ start, end }) => text.slice(start, end))).toEqual(spans);
    expect(unresolved.map(({ kind, reason }) => `${kind} ${reason}`)).toEqual(expected ? [expected] : []);
  });
});
