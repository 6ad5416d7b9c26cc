import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bibtex } from '../../../lib/cite/bibtex';
import { cslJson } from '../../../lib/cite/csl-json';
import { ris } from '../../../lib/cite/ris';
import type { Publicatie } from '../../../lib/model/publicatie';
import { readSeeds } from '../seeds';

const GENRES = {
  kamervraag: 'Kamervragen',
  antwoord: 'Antwoord op Kamervragen',
  mededeling: 'Mededeling',
  brief: 'Brief',
};

/** What the same document is in every format, once Citation.js has read it. */
function read(text: string) {
  return new Cite(text).data.map((item) => ({
    title: item.title,
    authors: ((item.author ?? []) as Record<string, string>[]).map((name) =>
      [name.given, name['non-dropping-particle'], name.family].filter(Boolean).join(' '),
    ),
    day: dayOf(item.issued),
    url: item.URL,
    number: item.number,
    series: item['collection-title'],
    vergaderjaar: item.volume,
    accessed: item.accessed && dayOf(item.accessed),
    genre: item.genre,
  }));
}

function dayOf(date: unknown): string {
  const [parts = []] = (date as { 'date-parts': number[][] })['date-parts'];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** What a document says, read from the document itself: its texts in one line. */
function expected(publicatie: Publicatie) {
  const { id, kind, title, kenmerk, vraagnummers, aanhangselnummer, indieners, bewindspersonen, dates } = publicatie;
  const { readAt } = publicatie.source;
  const line = (text: string | undefined) => text?.replace(/\s+/g, ' ').trim();
  const isPublished = /^(?:kv|ah)-/.test(id);
  const series = { kv: 'Kamervragen zonder antwoord', ah: 'Aanhangsel van de Handelingen der Staten-Generaal' };
  return {
    title: line(title),
    authors: (kind === 'kamervraag' ? indieners : bewindspersonen).map(({ name }) => name),
    day: kind === 'kamervraag' ? dates.ingezonden : dates.ontvangen,
    url: isPublished ? `https://zoek.officielebekendmakingen.nl/${id}.html` : undefined,
    number: line(aanhangselnummer ?? kenmerk ?? (kind === 'kamervraag' ? vraagnummers[0] : undefined)),
    series: isPublished ? series[id.slice(0, 2) as 'kv' | 'ah'] : undefined,
    vergaderjaar: publicatie.vergaderjaar,
    accessed: readAt?.slice(0, 10),
    genre: GENRES[kind],
  };
}

const seeds = readSeeds();
const [, antwoord] = seeds;
if (!antwoord) throw new Error('no seeds');

const FORMATS = [
  ['RIS', ris],
  ['BibTeX', bibtex],
  ['CSL-JSON', cslJson],
] as const;

describe.each(FORMATS)('%s', (_, write) => {
  it.each(seeds.map((seed) => [seed.id, seed] as const))('holds all of %s', (_id, seed) => {
    expect(read(write([seed]))).toEqual([expected(seed)]);
  });

  it('holds many documents in order', () => {
    expect(read(write(seeds))).toEqual(seeds.map(expected));
  });

  it('holds any title and number, and the day on which the page was read', () => {
    const odd = fc.string({ unit: fc.constantFrom(...'aB é\\{}~^&%$#_-\'`",<>?!@=;ĳ\n\t\r') });
    fc.assert(
      fc.property(odd, odd, (title, kenmerk) => {
        const source = { ...antwoord.source, readAt: '2026-11-22T09:00:00Z' };
        const changed = { ...antwoord, title: `Over ${title}.`, aanhangselnummer: `1${kenmerk}2`, source };
        expect(read(write([changed]))).toEqual([expected(changed)]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('RIS', () => {
  it('has a field in each line, and lines that end as its rules say', () => {
    const lines = ris(seeds.map((seed) => ({ ...seed, title: `${seed.title}\r\nTY  - BOOK` }))).split('\r\n');
    for (const line of lines) expect(line).toMatch(/^(?:[A-Z][A-Z0-9] {2}- .*)?$/);
    expect(lines.filter((line) => line.startsWith('TY'))).toHaveLength(seeds.length);
    expect(lines.join('')).not.toMatch(/[\r\n]/);
  });
});

describe('BibTeX', () => {
  it('gives every document a key of its own, and always the same', () => {
    const ids = ['brief:1', 'brief:1/2', 'brief:1-2', 'brief:1_2f_2', 'ah-tk-20232024-212', 'brief:ä,{}'];
    const keys = ids.map((id) => /^@techreport\{([^,]*),/.exec(bibtex([{ ...antwoord, id }]))?.[1]);
    expect(new Set(keys).size).toBe(ids.length);
    for (const key of keys) expect(key).toMatch(/^[\w:-]+$/);
    expect(keys[4]).toBe('ah-tk-20232024-212');
  });
});

describe('what a document does not say', () => {
  const bare: Publicatie = {
    ...antwoord,
    id: 'brief:1',
    bewindspersonen: [{ role: 'minister' }],
    dates: {},
    subjects: [],
  };
  delete bare.vergaderjaar;

  it.each(FORMATS)('is left out of %s', (_, write) => {
    expect(write([bare])).not.toMatch(
      /undefined|null|\{\}|- \r?\n(?!$)|Kamer der|AU {2}-|author|issued|DA {2}-|date|URL|UR {2}-/,
    );
  });
});
