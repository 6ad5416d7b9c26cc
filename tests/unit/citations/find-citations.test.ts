import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../lib/citations/find-citations';
import { table } from './citation-table';
import { written } from './written';

describe('the table of citations', () => {
  it.each(table)('%s: %s', (_, marked, ...targets) => {
    const text = marked.replace(/[⟦⟧]/g, '');
    const found = findCitations(text);
    const spans = [...marked.matchAll(/⟦([^⟧]*)⟧/g)].map(([, inside]) => inside);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(spans);
    expect(found.map(written)).toEqual(targets);
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
