import { parsePublicationId } from '../../identifiers/publication-id';
import { compactVergaderjaar } from '../../identifiers/vergaderjaar';
import type { Note } from '../../model/note';
import type { Publicatie } from '../../model/publicatie';
import { fold } from '../words/fold';
import { wordsIn } from '../words/words-in';
import type { Entry, FilterTerm } from './entry';
import { idTerm } from './id-term';

/** A law is cited by its number in the Basiswettenbestand, an EU act by its CELEX number; with an article behind it or not. */
const ACT = /^(?:bwb[rv]\d+|\d{5}[a-z]{1,2}\d+)(?:\/(.+))?$/;

function yearOf({ vergaderjaar, id }: Publicatie): string[] {
  const parsed = parsePublicationId(id);
  const own = vergaderjaar ?? (parsed && 'vergaderjaar' in parsed ? parsed.vergaderjaar : undefined);
  return own ? [compactVergaderjaar(own)] : [];
}

function citedTerms(key: string): FilterTerm[] {
  const match = ACT.exec(key);
  if (!match) return [];
  const article = match[1];
  return [`wet:${key}`, ...(article ? [`artikel:${article}`] : [])];
}

/**
 * The terms that filters find a zaak by, and the values that these filters have as they are printed. `cites`: the keys of
 * what its documents cite (`bwbr0001854/139h`). `notes`: those beside its documents.
 */
export function filtersOf(
  publicaties: readonly Publicatie[],
  cites: readonly string[],
  notes: readonly Note[],
): Pick<Entry, 'filters' | 'values'> {
  const filters = new Set<FilterTerm>(publicaties.map(({ id }) => idTerm(id)));
  const values = new Map<string, Entry['values'][number]>();
  const add = (filter: Entry['values'][number]['filter'], value: string | undefined) => {
    if (!value) return;
    values.set(`${filter} ${value}`, { filter, value });
    for (const { term } of wordsIn(fold(value))) filters.add(`${filter}:${term}`);
  };
  for (const publicatie of publicaties) {
    filters.add(`soort:${publicatie.kind}`);
    for (const year of yearOf(publicatie)) filters.add(`jaar:${year}`);
    for (const { name } of publicatie.indieners) add('lid', name);
    for (const { fractie } of publicatie.indieners) add('partij', fractie);
    for (const { name, role } of publicatie.bewindspersonen) for (const value of [name, role]) add('minister', value);
    for (const subject of publicatie.subjects) add('onderwerp', subject);
  }
  for (const { labels } of notes) for (const label of labels) add('label', label);
  for (const key of cites) {
    for (const term of citedTerms(key)) filters.add(term);
    if (ACT.test(key) && !key.includes('/')) values.set(`wet ${key}`, { filter: 'wet', value: key });
  }
  return { filters: [...filters], values: [...values.values()] };
}
