import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { fileName, TAKE_FORMATS, type TakeFormat, takeWriter } from '../../../lib/cite/take-formats';
import { groupZaken } from '../../../lib/zaken/zaak-of';
import { readSeeds } from '../seeds';

const TODAY = '2026-11-22';
const seeds = readSeeds();
const zaken = [...groupZaken(seeds, TODAY).values()];
const documents = zaken.flatMap(({ publicaties }) => publicaties);

function fileOf(format: TakeFormat, of = zaken): { text: string; written: number } {
  const writer = takeWriter(format, { query: 'lid:krul "a"', today: TODAY });
  const text = of.map((zaak) => writer.add({ zaak, notes: [], today: TODAY })).join('') + writer.end();
  return { text, written: writer.written() };
}

describe('a file that is written piece by piece', () => {
  it.each(['ris', 'bibtex', 'csl'] as const)('holds every document once (%s)', (format) => {
    const { text, written } = fileOf(format, [...zaken, ...zaken]);
    expect(new Cite(text).data.map(({ title }) => title)).toEqual(documents.map(({ title }) => title));
    expect(written).toBe(documents.length);
  });

  it('holds a line for each reference', () => {
    const { text } = fileOf('references');
    expect(text.split('\n')).toHaveLength(documents.length + 1);
    expect(text).toContain('Aanhangsel Handelingen II 2023/24, nr. 1262, https://');
  });

  it('says in JSON what it is and holds a row for each', () => {
    const { text, written } = fileOf('zakenJson');
    const { rows, ...head } = JSON.parse(text);
    expect(head).toEqual({ format: 'kamerspoor-zaken', version: 1, made: TODAY, query: 'lid:krul "a"' });
    expect(rows.map(({ vraagnummer }: { vraagnummer: string }) => vraagnummer)).toEqual(
      zaken.map(({ vraagnummer }) => vraagnummer),
    );
    expect(written).toBe(zaken.length);
    expect(JSON.parse(fileOf('answersJson').text).rows).toHaveLength(22 + 11 + 17 + 12);
  });

  it.each(TAKE_FORMATS)('is whole without anything in it (%s)', (format) => {
    const { text, written } = fileOf(format, []);
    expect(written).toBe(0);
    if (format.endsWith('Json')) expect(JSON.parse(text).rows).toEqual([]);
    else if (format === 'csl') expect(JSON.parse(text)).toEqual([]);
    else expect(text.split('\n').length).toBeLessThanOrEqual(2);
  });

  it('goes on between the rows of one zaak and the next when that has none', () => {
    const letter = { vraagnummer: '', publicaties: seeds.filter(({ id }) => id === 'brief:324744') };
    const { text } = fileOf('answersJson', [letter, ...zaken.slice(0, 1), letter, ...zaken.slice(1)]);
    expect(JSON.parse(text).rows).toHaveLength(22 + 11 + 17 + 12);
  });
});

describe('the name of a file', () => {
  it('says what it holds and is another for each format', () => {
    const names = TAKE_FORMATS.map((format) => fileName(format, TODAY));
    expect(new Set(names).size).toBe(TAKE_FORMATS.length);
    expect(names).toContain('kamerspoor-ris-2026-11-22.ris');
  });
});
