import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { acts } from '../../../lib/citations/acts/lexicon';
import { type Act, act } from '../../../lib/citations/data/act';
import { findCitations } from '../../../lib/citations/find-citations';

const ids = (text: string) => findCitations(text).map(({ target }) => target.id);
const expectedId = (row: Act) => row.id ?? Object.values(row.books ?? {})[5];
const number = (row: Act) => (row.numbering ? '3:2' : row.books ? '6:3' : '3');

describe('the tables of acts', () => {
  it('keep to the schema', () => {
    const parsed = z.safeParse(z.array(act), acts);
    expect(parsed.error).toBeUndefined();
  });

  it('have every id once', () => {
    const all = acts.flatMap(({ id }) => id ?? []);
    expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
  });

  it('have either an id or books', () => {
    for (const row of acts) expect(Boolean(row.id)).not.toBe(Boolean(row.books));
  });

  it('have no name twice in one row', () => {
    for (const row of acts) {
      const names = [
        row.name,
        ...(row.names ?? []),
        ...(row.abbreviations ?? []),
        ...(row.nextToArticle ?? []),
        ...(row.afterNumber ?? []),
      ];
      expect(new Set(names).size, row.name).toBe(names.length);
    }
  });
});

describe.each(acts.map((row) => [row.name, row] as const))('%s', (_, row) => {
  it('is found in its example', () => {
    const found = findCitations(row.example);
    expect(found.map(({ kind }) => kind)).toEqual([row.kind === 'eu' ? 'eu-article' : `${row.kind}-article`]);
    expect(found[0]?.target.article).toBeDefined();
  });

  it('is found by each of its names', () => {
    for (const name of [row.name, ...(row.names ?? [])]) {
      expect(ids(`Dit volgt uit artikel ${number(row)} van de ${name}.`), name).toContain(expectedId(row));
      if (row.id) expect(ids(`Dit volgt uit de ${name}.`), name).toEqual([row.id]);
    }
  });

  it('is found by each of its safe abbreviations', () => {
    for (const name of row.abbreviations ?? []) {
      expect(ids(`Dit volgt uit artikel ${number(row)} ${name}.`), name).toEqual([expectedId(row)]);
      if (row.id) expect(ids(`Dit volgt uit de ${name}.`), name).toEqual([row.id]);
    }
  });

  it('is not found by its other abbreviations alone', () => {
    for (const name of [...(row.nextToArticle ?? []), ...(row.afterNumber ?? []), ...(row.onceNamed ?? [])]) {
      expect(ids(`Dit volgt uit de ${name}.`), name).toEqual([]);
    }
  });
});
