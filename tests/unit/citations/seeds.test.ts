import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../lib/citations/find-citations';
import { seedCitations } from './seed-citations';
import { written } from './written';

describe.each(Object.entries(seedCitations))('seed %s', (seed, expected) => {
  it('gives the citations of the table', () => {
    const text = readFileSync(new URL(`../../../seeds/${seed}`, import.meta.url), 'utf8');
    const found = findCitations(text);
    const lines = found.map(
      (citation) => `${text.slice(citation.start, citation.end).replace(/\s+/g, ' ')} → ${written(citation)}`,
    );
    expect(lines).toEqual(expected);
  });
});
