import { describe, expect, it } from 'vitest';
import { findCitations, readCitations } from '../../../lib/citations/find-citations';
import { expectCitations } from './expect-citations';
import { papersTable } from './papers-table';

describe('the table of papers', () => {
  it.each(papersTable)('%s: %s', (_, marked, ...targets) => {
    expectCitations(marked, targets);
  });
});

describe('papers that do not exist', () => {
  it('are reported', () => {
    const text = 'Zie Kamerstuk 29 035, nr. 515.';
    expect(readCitations(text)).toEqual({
      citations: [],
      unresolved: [{ start: 4, end: 29, kind: 'kamerstuk', reason: 'impossible' }],
    });
  });
});

describe('page headers of a kamerstuk', () => {
  const header = 'Tweede Kamer, vergaderjaar 2018–2019, 31 015, nr. 12';

  it('are left out when they name the document itself', () => {
    expect(findCitations(`${header} 3\n\nZie Kamerstuk 31 015, nr. 12.`, { self: 'kst-31015-12' })).toHaveLength(1);
  });

  it('are left out when they return on other pages', () => {
    expect(findCitations(`${header} 1\nTekst.\n${header} 2\nTekst.`)).toEqual([]);
    expect(findCitations(`${header}\nTekst.`)).toHaveLength(1);
    expect(findCitations(`1 ${header}\n2 ${header}`)).toHaveLength(2);
  });
});
